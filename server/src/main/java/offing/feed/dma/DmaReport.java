package offing.feed.dma;

import java.util.List;
import offing.feed.dma.DmaWords.Mobile;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;

/**
 * What a row says, as the AIS messages that would say it: position reports of classes A and B (1
 * and 18), aircraft (9), base stations (4) and aids (21); static data of class A (5) and B (24).
 * The files name neither message nor station.
 */
final class DmaReport {
  private static final String NO_STATION = "";
  private static final int NO_ROT = -128;
  private static final int MOST_ROT = 126;
  private static final int ACTIVE_DISTRESS = 14;
  private static final double FULL_CIRCLE_DEG = 360;

  /** ITU-R M.1371-5, table 47: ROT_AIS = 4.733 √(degrees a minute). */
  private static final double ROT_SCALE = 4.733;

  private static final double MOST_DRAUGHT_M = 25.5;
  private static final int MOST_LONG_M = 511;
  private static final int MOST_WIDE_M = 63;
  private static final int MOST_IMO = 999_999_999;

  private DmaReport() {}

  /** The report of a place, which is on the globe, at a speed that AIS can say. */
  static Observation of(DmaRow row, Mobile mobile, int mmsi, long timeMs) {
    double lon = row.number(DmaColumn.LONGITUDE);
    double lat = row.number(DmaColumn.LATITUDE);
    return switch (mobile) {
      case BASE_STATION ->
          new AidReport(timeMs, NO_STATION, 4, mmsi, 0, "", lon, lat, false, false);
      case AID ->
          new AidReport(
              timeMs, NO_STATION, 21, mmsi, 0, row.text(DmaColumn.NAME), lon, lat, false, false);
      default ->
          new AisReport(
              timeMs,
              NO_STATION,
              messageType(mobile),
              mmsi,
              navStatus(row, mobile),
              rateOfTurn(row.number(DmaColumn.ROT)),
              sogKn(row, mobile),
              false,
              lon,
              lat,
              angle(row.number(DmaColumn.COG)),
              angle(row.number(DmaColumn.HEADING)));
    };
  }

  private static int messageType(Mobile mobile) {
    return switch (mobile) {
      case CLASS_B -> 18;
      case AIRCRAFT -> 9;
      default -> 1;
    };
  }

  private static int navStatus(DmaRow row, Mobile mobile) {
    return mobile == Mobile.DISTRESS
        ? ACTIVE_DISTRESS
        : DmaWords.navStatus(row.text(DmaColumn.NAV_STATUS));
  }

  /** NaN where not available: 102.3, or 1023 from an aircraft. */
  private static double sogKn(DmaRow row, Mobile mobile) {
    double sogKn = row.number(DmaColumn.SOG);
    return sogKn > mostKn(mobile) ? Double.NaN : sogKn;
  }

  /** The fastest that is said in a message, knots. */
  static double mostKn(Mobile mobile) {
    return mobile == Mobile.AIRCRAFT ? 1022 : 102.2;
  }

  /** What stands for no speed, knots. */
  static double notAvailableKn(Mobile mobile) {
    return mobile == Mobile.AIRCRAFT ? 1023 : 102.3;
  }

  /** NaN for what is no angle: 360 and 511 say that there is none. */
  private static double angle(double deg) {
    return deg >= 0 && deg < FULL_CIRCLE_DEG ? deg : Double.NaN;
  }

  private static int rateOfTurn(double degAMinute) {
    if (Double.isNaN(degAMinute) || degAMinute == Decimal.BAD) {
      return NO_ROT;
    }
    double steps = Math.rint(ROT_SCALE * Math.sqrt(Math.abs(degAMinute)));
    int turn = (int) Math.min(MOST_ROT, steps);
    return degAMinute < 0 ? -turn : turn;
  }

  /** What a row says of the vessel itself. */
  static List<AisStatic> statics(DmaRow row, Mobile mobile, int mmsi, long timeMs) {
    return mobile == Mobile.CLASS_B
        ? List.of(named(row, mmsi, timeMs), built(row, mmsi, timeMs))
        : List.of(voyage(row, mmsi, timeMs));
  }

  private static AisStatic voyage(DmaRow row, int mmsi, long timeMs) {
    double draughtM = row.number(DmaColumn.DRAUGHT);
    int[] sizeM = sizeM(row);
    return new AisStatic(
        timeMs,
        NO_STATION,
        5,
        0,
        mmsi,
        row.whole(DmaColumn.IMO, MOST_IMO),
        row.text(DmaColumn.CALL_SIGN),
        row.text(DmaColumn.NAME),
        DmaWords.shipType(row.text(DmaColumn.SHIP_TYPE)),
        sizeM[0],
        sizeM[1],
        sizeM[2],
        sizeM[3],
        draughtM >= 0 && draughtM <= MOST_DRAUGHT_M ? draughtM : 0,
        row.text(DmaColumn.DESTINATION));
  }

  private static AisStatic named(DmaRow row, int mmsi, long timeMs) {
    return new AisStatic(
        timeMs, NO_STATION, 24, 0, mmsi, 0, "", row.text(DmaColumn.NAME), 0, 0, 0, 0, 0, 0, "");
  }

  private static AisStatic built(DmaRow row, int mmsi, long timeMs) {
    int[] sizeM = sizeM(row);
    return new AisStatic(
        timeMs,
        NO_STATION,
        24,
        1,
        mmsi,
        0,
        row.text(DmaColumn.CALL_SIGN),
        "",
        DmaWords.shipType(row.text(DmaColumn.SHIP_TYPE)),
        sizeM[0],
        sizeM[1],
        sizeM[2],
        sizeM[3],
        0,
        "");
  }

  /**
   * To bow, stern, port and starboard. Where the antenna's place is not known, the whole length is
   * to the stern and the whole width to starboard (ITU-R M.1371-5, figure 41).
   */
  private static int[] sizeM(DmaRow row) {
    int toBowM = row.whole(DmaColumn.TO_BOW, MOST_LONG_M);
    int toSternM = row.whole(DmaColumn.TO_STERN, MOST_LONG_M);
    int toPortM = row.whole(DmaColumn.TO_PORT, MOST_WIDE_M);
    int toStarboardM = row.whole(DmaColumn.TO_STARBOARD, MOST_WIDE_M);
    return toBowM + toSternM + toPortM + toStarboardM > 0
        ? new int[] {toBowM, toSternM, toPortM, toStarboardM}
        : new int[] {
          0, row.whole(DmaColumn.LENGTH, MOST_LONG_M), 0, row.whole(DmaColumn.WIDTH, MOST_WIDE_M)
        };
  }
}
