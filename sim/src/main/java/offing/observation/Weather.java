package offing.observation;

/**
 * The weather at a site.
 *
 * @param timeMs event time, epoch milliseconds
 * @param site id of the reporting site
 * @param windMps mean wind, m/s on a grid of 0.1, [0, 200]
 * @param windFromDeg whence it blows, true, whole degrees, [0, 359]
 * @param visibilityM metres on a grid of 1, [0, 1 000 000]
 * @param waveHeightM significant wave height, metres on a grid of 0.1, [0, 100]
 * @param rainMmh rain, millimetres an hour on a grid of 0.1, [0, 1000]; NaN where not measured
 * @param tideM height of the tide over chart datum, metres on a grid of 0.01, [-100, 100]; NaN
 *     where not measured
 * @param streamMps speed of the stream, m/s on a grid of 0.01, [0, 50]; NaN where not measured
 * @param streamToDeg whither it sets, true, whole degrees, [0, 359]; NaN where not measured
 */
public record Weather(
    long timeMs,
    String site,
    double windMps,
    double windFromDeg,
    double visibilityM,
    double waveHeightM,
    double rainMmh,
    double tideM,
    double streamMps,
    double streamToDeg)
    implements Observation {

  /** A tide lies within this of chart datum, metres; formats count its steps from there up. */
  public static final double LOWEST_TIDE_M = 100;

  /** Puts the numbers on their grids; throws where one is out of its range. */
  public Weather {
    Wire.id("site", site);
    windMps = Wire.number("windMps", windMps, 10, 0, 200);
    windFromDeg = Wire.angle("windFromDeg", windFromDeg, 1);
    visibilityM = Wire.number("visibilityM", visibilityM, 1, 0, 1_000_000);
    waveHeightM = Wire.number("waveHeightM", waveHeightM, 10, 0, 100);
    rainMmh = Wire.numberOrNaN("rainMmh", rainMmh, 10, 0, 1_000);
    tideM = Wire.numberOrNaN("tideM", tideM, 100, -LOWEST_TIDE_M, LOWEST_TIDE_M);
    streamMps = Wire.numberOrNaN("streamMps", streamMps, 100, 0, 50);
    streamToDeg = Wire.angleOrNaN("streamToDeg", streamToDeg, 1);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.weather(this);
  }
}
