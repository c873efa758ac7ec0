package offing.sim.sensor.radar;

import java.util.random.RandomGenerator;
import offing.radar.RadarSettings;
import offing.radar.RadarSite;

/**
 * Plots of nothing: the receiver's noise over the threshold, equally likely in every cell over open
 * water. Their number in a step is Poisson. Owned by its radar.
 */
final class ThermalNoise {
  private final RadarSite radar;
  private final RadarSettings settings;
  private final RandomGenerator dice;

  ThermalNoise(RadarSite radar, RandomGenerator dice) {
    this.radar = radar;
    this.dice = dice;
    settings = radar.settings();
  }

  /** Makes those of the sector that was swept in a step. */
  void in(Beam beam, long stepMs, PlotSink plots) {
    double mean = settings.thermalPerScan() * stepMs / settings.scanMs();
    for (int left = Poisson.draw(mean, dice); left > 0; left--) {
      double gridDeg = beam.bearingDeg(dice.nextDouble());
      double spanM = settings.greatestRangeM() - settings.smallestRangeM();
      double rangeM = settings.smallestRangeM() + dice.nextDouble() * spanM;
      double echo = radar.equation().threshold() - StrictMath.log(1 - dice.nextDouble());
      if (rangeM <= radar.clearM(gridDeg)) {
        plots.plot(beam.timeMs(gridDeg), rangeM, gridDeg, echo);
      }
    }
  }
}
