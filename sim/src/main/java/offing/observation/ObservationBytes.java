package offing.observation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Observations as canonical bytes, appended to a buffer that grows. Reused; owned by one thread.
 */
final class ObservationBytes implements Observation.Cases<ByteBuffer> {
  /*
   * The canonical form. Big-endian. Every number is a count of steps of its grid, so that the form
   * is exact. One observation is its kind, its time, then its members in the order of its record:
   *
   *   kind u8       1 aisReport, 2 aisStatic, 3 aidReport, 4 radarPlot, 5 footage, 6 unitReport,
   *                 7 weather
   *   timeMs i64    event time, epoch milliseconds
   *
   *   text          u16 count of bytes, then UTF-8
   *   boolean       u8, 0 or 1
   *   lon, lat      i32, 1/10 000 minute; not available: -2^31
   *   speed         u16, 0.1 kn or 0.1 m/s; not available: 65 535
   *   course        u16, 0.1 degree; not available: 65 535
   *   heading       u16, 1 degree; not available: 65 535
   *   bearing, azimuth, fields of view u16, elevation i16: 0.01 degree
   *   footage: heightM i32, 0.1 m; thermal boolean; mode u8; widthPx, heightPx u16; then u16 count
   *   of sightings and each of them: widthPx, heightPx u16; level u8; vesselType text; lengthM u16,
   *   1 m; persons i16; confidence u8, 0.01; errorM i32, 1 m, not available: -1
   *   messageType, part, navStatus, aidType, shipType u8; rateOfTurn i8; mmsi, imo i32
   *   toBowM, toSternM u16; toPortM, toStarboardM u8; draughtM u8, 0.1 m
   *   rangeM, visibilityM i32, 1 m; amplitudeDb i16, 0.1 dB; waveHeightM u16, 0.1 m
   *   rainMmh u16, 0.1 mm/h; tideM u16, 0.01 m over -100 m; streamMps u16, 0.01 m/s; streamToDeg u16,
   *   1 degree; not available: 65 535
   *
   * A sequence of observations is nothing but one after the other. A later form takes other kinds.
   */
  static final int AIS_REPORT = 1;
  static final int AIS_STATIC = 2;
  static final int AID_REPORT = 3;
  static final int RADAR_PLOT = 4;
  static final int FOOTAGE = 5;
  static final int UNIT_REPORT = 6;
  static final int WEATHER = 7;

  static final int NO_POSITION = Integer.MIN_VALUE;
  static final int NO_NUMBER = 0xffff;
  static final int NO_ERROR = -1;

  /** More than all fixed members of any kind. */
  private static final int FIXED_BYTES = 64;

  private ByteBuffer out;

  ObservationBytes(int capacity) {
    out = ByteBuffer.allocate(capacity);
  }

  void append(Observation observation) {
    observation.match(this);
  }

  /** The bytes so far are those before this. */
  int size() {
    return out.position();
  }

  byte[] array() {
    return out.array();
  }

  void clear() {
    out.clear();
  }

  @Override
  public ByteBuffer aisReport(AisReport r) {
    start(AIS_REPORT, r.timeMs());
    text(r.station());
    out.put((byte) r.messageType()).putInt(r.mmsi()).put((byte) r.navStatus());
    out.put((byte) r.rateOfTurn());
    number(r.sogKn(), 10);
    flag(r.accurate());
    position(r.lon(), r.lat());
    number(r.cogDeg(), 10);
    return number(r.headingDeg(), 1);
  }

  @Override
  public ByteBuffer aisStatic(AisStatic r) {
    start(AIS_STATIC, r.timeMs());
    text(r.station());
    out.put((byte) r.messageType()).put((byte) r.part()).putInt(r.mmsi()).putInt(r.imo());
    text(r.callSign());
    text(r.name());
    out.put((byte) r.shipType()).putShort((short) r.toBowM()).putShort((short) r.toSternM());
    out.put((byte) r.toPortM()).put((byte) r.toStarboardM());
    out.put((byte) Wire.steps(r.draughtM(), 10));
    return text(r.destination());
  }

  @Override
  public ByteBuffer aidReport(AidReport r) {
    start(AID_REPORT, r.timeMs());
    text(r.station());
    out.put((byte) r.messageType()).putInt(r.mmsi()).put((byte) r.aidType());
    text(r.name());
    position(r.lon(), r.lat());
    flag(r.offPosition());
    return flag(r.virtualAid());
  }

  @Override
  public ByteBuffer radarPlot(RadarPlot p) {
    start(RADAR_PLOT, p.timeMs());
    text(p.site());
    out.putInt((int) p.rangeM());
    number(p.bearingDeg(), 100);
    return number(p.amplitudeDb(), 10);
  }

  @Override
  public ByteBuffer footage(Footage f) {
    start(FOOTAGE, f.timeMs());
    text(f.camera());
    flag(f.thermal());
    out.put((byte) f.mode().code());
    position(f.lon(), f.lat());
    out.putInt((int) Wire.steps(f.heightM(), 10));
    number(f.azimuthDeg(), 100);
    number(f.elevationDeg(), 100);
    number(f.fieldOfViewDeg(), 100);
    number(f.verticalFieldOfViewDeg(), 100);
    out.putShort((short) f.widthPx()).putShort((short) f.heightPx());
    out.putShort((short) f.sightings().size());
    f.sightings().forEach(this::sighting);
    return out;
  }

  private void sighting(Sighting s) {
    reserve(FIXED_BYTES);
    number(s.bearingDeg(), 100);
    number(s.elevationDeg(), 100);
    out.putShort((short) s.widthPx()).putShort((short) s.heightPx());
    out.put((byte) s.level().code());
    text(s.vesselType());
    number(s.lengthM(), 1);
    out.putShort((short) s.persons()).put((byte) Wire.steps(s.confidence(), 100));
    position(s.lon(), s.lat());
    out.putInt(Double.isNaN(s.errorM()) ? NO_ERROR : (int) s.errorM());
  }

  @Override
  public ByteBuffer unitReport(UnitReport r) {
    start(UNIT_REPORT, r.timeMs());
    text(r.unit());
    position(r.lon(), r.lat());
    number(r.sogKn(), 10);
    return number(r.cogDeg(), 10);
  }

  @Override
  public ByteBuffer weather(Weather w) {
    start(WEATHER, w.timeMs());
    text(w.site());
    number(w.windMps(), 10);
    number(w.windFromDeg(), 1);
    out.putInt((int) w.visibilityM());
    number(w.waveHeightM(), 10);
    number(w.rainMmh(), 10);
    number(w.tideM() + Weather.LOWEST_TIDE_M, 100);
    number(w.streamMps(), 100);
    return number(w.streamToDeg(), 1);
  }

  private void start(int kind, long timeMs) {
    reserve(FIXED_BYTES);
    out.put((byte) kind).putLong(timeMs);
  }

  private ByteBuffer number(double value, double stepsPerUnit) {
    boolean absent = Double.isNaN(value);
    return out.putShort((short) (absent ? NO_NUMBER : Wire.steps(value, stepsPerUnit)));
  }

  private void position(double lon, double lat) {
    out.putInt(degrees(lon)).putInt(degrees(lat));
  }

  private static int degrees(double degrees) {
    return Double.isNaN(degrees) ? NO_POSITION : (int) Wire.steps(degrees, Wire.POSITION_STEPS);
  }

  private ByteBuffer flag(boolean set) {
    return out.put((byte) (set ? 1 : 0));
  }

  private ByteBuffer text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    reserve(bytes.length + FIXED_BYTES);
    return out.putShort((short) bytes.length).put(bytes);
  }

  private void reserve(int bytes) {
    if (out.remaining() < bytes) {
      out = ByteBuffer.allocate(out.capacity() * 2 + bytes).put(out.flip());
    }
  }
}
