package offing.observation;

/**
 * A vessel's own position report over AIS: ITU-R M.1371-5 messages 1, 2, 3, 9, 18, 19 (position
 * part) and 27.
 *
 * @param timeMs event time, epoch milliseconds
 * @param station id of the receiving station, or empty
 * @param messageType 1, 2, 3, 9, 18, 19 or 27
 * @param mmsi nine digits as a number
 * @param navStatus navigational status 0 to 15; 15 where the message has none
 * @param rateOfTurn the raw ROT_AIS, [-128, 127]; -128 where not available
 * @param sogKn knots on a grid of 0.1, [0, 102.2], the last meaning that or more; [0, 1022] in
 *     message 9; NaN where not available
 * @param accurate position accuracy bit: better than 10 m
 * @param lon degrees on a grid of 1/10 000 minute, WGS 84; NaN where not available
 * @param lat degrees on a grid of 1/10 000 minute, WGS 84; NaN where not available
 * @param cogDeg true, on a grid of 0.1, [0, 360); NaN where not available
 * @param headingDeg true, whole degrees, [0, 359]; NaN where not available
 */
public record AisReport(
    long timeMs,
    String station,
    int messageType,
    int mmsi,
    int navStatus,
    int rateOfTurn,
    double sogKn,
    boolean accurate,
    double lon,
    double lat,
    double cogDeg,
    double headingDeg)
    implements Observation {

  private static final int MESSAGE_TYPES = Wire.set(1, 2, 3, 9, 18, 19, 27);
  private static final double FASTEST_KN = 102.2;

  /** Puts the numbers on their grids; throws where one is out of its range. */
  public AisReport {
    Wire.id("station", station);
    Wire.messageType(messageType, MESSAGE_TYPES);
    Wire.whole("mmsi", mmsi, 0, 999_999_999);
    Wire.whole("navStatus", navStatus, 0, 15);
    Wire.whole("rateOfTurn", rateOfTurn, -128, 127);
    sogKn = Wire.numberOrNaN("sogKn", sogKn, 10, 0, 1022);
    sogKn = messageType == 9 ? sogKn : Math.min(sogKn, FASTEST_KN);
    lon = Wire.lon(lon);
    lat = Wire.lat(lat);
    Wire.position(lon, lat);
    cogDeg = Wire.angleOrNaN("cogDeg", cogDeg, 10);
    headingDeg = Wire.angleOrNaN("headingDeg", headingDeg, 1);
  }

  /** Whether a class B transponder sent it: messages 18 and 19. */
  public boolean isClassB() {
    return messageType == 18 || messageType == 19;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.aisReport(this);
  }
}
