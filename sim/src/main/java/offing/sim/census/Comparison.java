package offing.sim.census;

import java.util.List;
import java.util.function.ToDoubleFunction;
import offing.sim.traffic.profile.Published;
import offing.sim.vessel.VesselClass;

/**
 * A published figure beside the simulated one.
 *
 * @param expected the published value, times the density where it is a number of vessels
 * @param simulated the same, counted
 */
public record Comparison(Published published, double expected, double simulated) {

  /** Holds a figure against what was counted at a density. */
  public static Comparison of(Published published, Census census, double density) {
    double factor = published.measure().isNumber() ? density : 1;
    return new Comparison(published, factor * published.value(), simulated(published, census));
  }

  private static double simulated(Published published, Census census) {
    List<VesselClass> kinds = published.kinds();
    return switch (published.measure()) {
      case ARRIVALS -> sum(census, kinds, Tally::arrivalsPerDay);
      case IN_PORT -> sum(census, kinds, Tally::inPort);
      case AIS_A ->
          sum(census, kinds, Tally::vesselMinutesWithA) / sum(census, kinds, Tally::vesselMinutes);
      case SHARE ->
          sum(census, kinds, Tally::vesselMinutes)
              / sum(census, published.among(), Tally::vesselMinutes);
    };
  }

  private static double sum(
      Census census, List<VesselClass> kinds, ToDoubleFunction<Tally> measure) {
    double sum = 0;
    for (VesselClass kind : kinds) {
      sum += measure.applyAsDouble(census.tally(kind));
    }
    return sum;
  }

  /** How far the simulated value lies above the expected one, per cent of that. */
  public double deviationPercent() {
    return 100 * (simulated / expected - 1);
  }
}
