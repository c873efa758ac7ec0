package offing.observation;

/**
 * One radar detection. It has no identity.
 *
 * @param timeMs event time, epoch milliseconds: when the beam passed over it
 * @param site id of the radar's site
 * @param rangeM slant range, metres on a grid of 1, over 0
 * @param bearingDeg true bearing from the site, degrees on a grid of 0.01, [0, 360)
 * @param amplitudeDb echo over noise, decibels on a grid of 0.1
 */
public record RadarPlot(
    long timeMs, String site, double rangeM, double bearingDeg, double amplitudeDb)
    implements Observation {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.radarPlot(this);
  }
}
