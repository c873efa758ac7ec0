package offing.observation;

/**
 * A patrol unit's report of its own position over the force's own radio, not AIS.
 *
 * @param timeMs event time, epoch milliseconds
 * @param unit the unit's call sign, {@code PL 82}
 * @param lon degrees on a grid of 1/10 000 minute, WGS 84
 * @param lat degrees on a grid of 1/10 000 minute, WGS 84
 * @param sogKn knots on a grid of 0.1, [0, 1022]
 * @param cogDeg true, on a grid of 0.1, [0, 360)
 */
public record UnitReport(
    long timeMs, String unit, double lon, double lat, double sogKn, double cogDeg)
    implements Observation {

  /** Puts the numbers on their grids; throws where one is out of its range. */
  public UnitReport {
    Wire.id("unit", unit);
    lon = Wire.number("lon", lon, Wire.POSITION_STEPS, -180, 180);
    lat = Wire.number("lat", lat, Wire.POSITION_STEPS, -90, 90);
    sogKn = Wire.number("sogKn", sogKn, 10, 0, 1022);
    cogDeg = Wire.angle("cogDeg", cogDeg, 10);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitReport(this);
  }
}
