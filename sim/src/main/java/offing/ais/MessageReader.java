package offing.ais;

import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.ObservationSink;
import org.jspecify.annotations.Nullable;

/**
 * The bits of AIS messages as observations, ITU-R M.1371-5 annex 8. What is not available becomes
 * what the records say of it; numbers that the recommendation leaves unused count as not available.
 * Reused; owned by one thread.
 */
final class MessageReader {
  private static final double NONE = Double.NaN;
  private static final int NO_STATUS = 15;
  private static final int NO_TURN = -128;
  private static final int MAX_MMSI = 999_999_999;
  private static final int SHORT_NAME = 20;
  private static final int FINE = 600_000;
  private static final int COARSE = 600;

  private final PayloadReader in;
  private final EventTime times;

  private int type;
  private int mmsi;
  private String station = "";
  private long timeMs;
  private double lon;
  private double lat;

  MessageReader(PayloadReader in, EventTime times) {
    this.in = in;
    this.times = times;
  }

  /** Reads what {@code in} holds; null where all is well. */
  @Nullable Refusal read(long statedMs, long receiveMs, String heardBy, ObservationSink sink) {
    type = in.unsigned(0, 6);
    if (!isSupported()) {
      return Refusal.TYPE_UNSUPPORTED;
    }
    if (!hasItsLength()) {
      return Refusal.LENGTH;
    }
    mmsi = in.unsigned(8, 30);
    if (mmsi < 1 || mmsi > MAX_MMSI) {
      return Refusal.MMSI;
    }
    if (!position()) {
      return Refusal.POSITION;
    }
    station = heardBy;
    timeMs =
        times.ofMessage(statedMs, receiveMs, second(), type == 4 ? utcMs() : EventTime.UNKNOWN);
    emit(sink);
    return null;
  }

  private boolean isSupported() {
    return switch (type) {
      case 1, 2, 3, 4, 5, 9, 18, 19, 21, 27 -> true;
      case 24 -> in.length() < 40 || in.unsigned(38, 2) <= 1;
      default -> false;
    };
  }

  /**
   * Seen in the wild, and read: 5 without its spare bits, 21 longer than a name makes it, 24
   * without its spare bits, 27 padded to a slot, and too many or too few fill bits on any of them.
   */
  private boolean hasItsLength() {
    int bits = in.length();
    return switch (type) {
      case 5 -> bits >= 420 && bits <= 426;
      case 19 -> bits >= 307 && bits <= 312;
      case 21 -> bits >= 272 && bits <= 372;
      case 24 -> bits >= (bits > 39 && in.bit(39) ? 162 : 160) && bits <= 168;
      case 27 -> bits >= 96 && bits <= 168;
      default -> bits >= 163 && bits <= 168;
    };
  }

  private void emit(ObservationSink sink) {
    switch (type) {
      case 4 -> sink.accept(aid(0, "", false, false));
      case 5 -> sink.accept(voyage());
      case 9 -> sink.accept(report(NO_STATUS, NO_TURN, whole(50, 10, 1022), 60, 116, NONE));
      case 18 ->
          sink.accept(report(NO_STATUS, NO_TURN, tenths(46, 10, 1022), 56, 112, heading(124)));
      case 19 -> {
        sink.accept(report(NO_STATUS, NO_TURN, tenths(46, 10, 1022), 56, 112, heading(124)));
        sink.accept(particulars(0, "", in.text(143, SHORT_NAME), 263, 271));
      }
      case 21 -> sink.accept(aidToNavigation());
      case 24 -> sink.accept(in.bit(39) ? particulars(1, in.text(90, 7), "", 40, 132) : name());
      case 27 -> sink.accept(longRange());
      default -> sink.accept(classA());
    }
  }

  private AisReport classA() {
    double sogKn = tenths(50, 10, 1022);
    return report(in.unsigned(38, 4), in.signed(42, 8), sogKn, 60, 116, heading(128));
  }

  private AisReport report(
      int navStatus, int turn, double sogKn, int accuracyAt, int cogAt, double headingDeg) {
    double cogDeg = tenths(cogAt, 12, 3599);
    boolean accurate = in.bit(accuracyAt);
    return new AisReport(
        timeMs,
        station,
        type,
        mmsi,
        navStatus,
        turn,
        sogKn,
        accurate,
        lon,
        lat,
        cogDeg,
        headingDeg);
  }

  private AisReport longRange() {
    double sogKn = whole(79, 6, 62);
    double cogDeg = whole(85, 9, 359);
    boolean accurate = in.bit(38);
    int status = in.unsigned(40, 4);
    return new AisReport(
        timeMs, station, type, mmsi, status, NO_TURN, sogKn, accurate, lon, lat, cogDeg, NONE);
  }

  private AisStatic voyage() {
    return new AisStatic(
        timeMs,
        station,
        type,
        0,
        mmsi,
        in.unsigned(40, 30),
        in.text(70, 7),
        in.text(112, SHORT_NAME),
        shipType(232),
        in.unsigned(240, 9),
        in.unsigned(249, 9),
        in.unsigned(258, 6),
        in.unsigned(264, 6),
        in.unsigned(294, 8) / 10.0,
        in.text(302, 20));
  }

  private AisStatic name() {
    String name = in.text(40, SHORT_NAME);
    return new AisStatic(timeMs, station, type, 0, mmsi, 0, "", name, 0, 0, 0, 0, 0, 0, "");
  }

  /** An auxiliary craft (98MIDxxxx) says its mother ship where others say their dimensions. */
  private AisStatic particulars(int part, String callSign, String name, int typeAt, int sizeAt) {
    boolean hasSize = mmsi / 10_000_000 != 98 || type != 24;
    return new AisStatic(
        timeMs,
        station,
        type,
        part,
        mmsi,
        0,
        callSign,
        name,
        shipType(typeAt),
        hasSize ? in.unsigned(sizeAt, 9) : 0,
        hasSize ? in.unsigned(sizeAt + 9, 9) : 0,
        hasSize ? in.unsigned(sizeAt + 18, 6) : 0,
        hasSize ? in.unsigned(sizeAt + 24, 6) : 0,
        0,
        "");
  }

  /** Off position means something only with a running clock: ITU-R M.1371-5, message 21. */
  private AidReport aidToNavigation() {
    boolean offPosition = in.bit(259) && second() >= 0;
    return aid(in.unsigned(38, 5), aidName(), offPosition, in.bit(269));
  }

  private String aidName() {
    int extension = Math.min(14, Math.max(0, (in.length() - 272) / 6));
    return in.text(43, SHORT_NAME, 272, extension);
  }

  private AidReport aid(int aidType, String name, boolean offPosition, boolean virtual) {
    return new AidReport(
        timeMs, station, type, mmsi, aidType, name, lon, lat, offPosition, virtual);
  }

  /** Reads the position, where the message has one; false where it lies off the globe. */
  private boolean position() {
    return switch (type) {
      case 4 -> position(in.signed(79, 28), in.signed(107, 27), FINE);
      case 18, 19 -> position(in.signed(57, 28), in.signed(85, 27), FINE);
      case 21 -> position(in.signed(164, 28), in.signed(192, 27), FINE);
      case 27 -> position(in.signed(44, 18), in.signed(62, 17), COARSE);
      case 5, 24 -> true;
      default -> position(in.signed(61, 28), in.signed(89, 27), FINE);
    };
  }

  private boolean position(int east, int north, int stepsPerDegree) {
    if (east == 181 * stepsPerDegree || north == 91 * stepsPerDegree) {
      lon = NONE;
      lat = NONE;
      return true;
    }
    lon = east / (double) stepsPerDegree;
    lat = north / (double) stepsPerDegree;
    return Math.abs(east) <= 180 * stepsPerDegree && Math.abs(north) <= 90 * stepsPerDegree;
  }

  private int second() {
    int second =
        switch (type) {
          case 1, 2, 3 -> in.unsigned(137, 6);
          case 4 -> in.unsigned(72, 6);
          case 9 -> in.unsigned(128, 6);
          case 18, 19 -> in.unsigned(133, 6);
          case 21 -> in.unsigned(253, 6);
          default -> 60;
        };
    return second < 60 ? second : -1;
  }

  private long utcMs() {
    return StatedTime.utc(
        in.unsigned(38, 14),
        in.unsigned(52, 4),
        in.unsigned(56, 5),
        in.unsigned(61, 5),
        in.unsigned(66, 6),
        in.unsigned(72, 6));
  }

  private double tenths(int at, int count, int last) {
    int steps = in.unsigned(at, count);
    return steps > last ? NONE : steps / 10.0;
  }

  private double whole(int at, int count, int last) {
    int value = in.unsigned(at, count);
    return value > last ? NONE : value;
  }

  private double heading(int at) {
    return whole(at, 9, 359);
  }

  private int shipType(int at) {
    int shipType = in.unsigned(at, 8);
    return shipType > 99 ? 0 : shipType;
  }
}
