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
 */
public record Weather(
    long timeMs,
    String site,
    double windMps,
    double windFromDeg,
    double visibilityM,
    double waveHeightM)
    implements Observation {

  /** Puts the numbers on their grids; throws where one is out of its range. */
  public Weather {
    Wire.id("site", site);
    windMps = Wire.number("windMps", windMps, 10, 0, 200);
    windFromDeg = Wire.angle("windFromDeg", windFromDeg, 1);
    visibilityM = Wire.number("visibilityM", visibilityM, 1, 0, 1_000_000);
    waveHeightM = Wire.number("waveHeightM", waveHeightM, 10, 0, 100);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.weather(this);
  }
}
