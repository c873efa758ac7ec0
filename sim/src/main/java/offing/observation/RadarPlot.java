package offing.observation;

/**
 * One radar detection. It has no identity.
 *
 * @param timeMs event time, epoch milliseconds: when the beam passed over it
 * @param site id of the radar's site
 * @param rangeM slant range, metres on a grid of 1, [1, 1 000 000]
 * @param bearingDeg true bearing from the site, degrees on a grid of 0.01, [0, 360)
 * @param amplitudeDb echo over noise, decibels on a grid of 0.1, [-1000, 1000]
 */
public record RadarPlot(
    long timeMs, String site, double rangeM, double bearingDeg, double amplitudeDb)
    implements Observation {

  /** Puts the numbers on their grids; throws where one is out of its range. */
  public RadarPlot {
    Wire.id("site", site);
    rangeM = Wire.number("rangeM", rangeM, 1, 1, 1_000_000);
    bearingDeg = Wire.angle("bearingDeg", bearingDeg, 100);
    amplitudeDb = Wire.number("amplitudeDb", amplitudeDb, 10, -1000, 1000);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.radarPlot(this);
  }
}
