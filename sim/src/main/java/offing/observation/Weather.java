package offing.observation;

/**
 * The weather at a site.
 *
 * @param timeMs event time, epoch milliseconds
 * @param site id of the reporting site
 * @param windMps mean wind, m/s on a grid of 0.1
 * @param windFromDeg whence it blows, true, whole degrees, [0, 359]
 * @param visibilityM metres on a grid of 1
 * @param waveHeightM significant wave height, metres on a grid of 0.1
 */
public record Weather(
    long timeMs,
    String site,
    double windMps,
    double windFromDeg,
    double visibilityM,
    double waveHeightM)
    implements Observation {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.weather(this);
  }
}
