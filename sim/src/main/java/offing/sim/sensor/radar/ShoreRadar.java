package offing.sim.sensor.radar;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import offing.observation.ObservationSink;
import offing.observation.RadarPlot;
import offing.radar.Direction;
import offing.radar.RadarEquation;
import offing.radar.RadarSettings;
import offing.radar.RadarSite;
import offing.sim.Dice;
import offing.sim.sensor.report.Bearing;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.sensor.report.Detector;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * One shore radar: its beam goes round, and what it passes over gives a plot or not. Owned by the
 * world's thread.
 *
 * <p>In a step only the vessels in the sector that the beam swept are looked at, where they are at
 * its end; so each is looked at once a turn, but for one that moves over the sector's edge in that
 * step. Ranges are slant, from the antenna to the sea under the target. The site has no bias, and
 * two targets never merge into one plot.
 */
public final class ShoreRadar implements Detector {
  private final RadarSite radar;
  private final RadarSettings settings;
  private final RadarEquation equation;
  private final Beam beam;
  private final FalsePlots falsePlots;
  private final DetectionListener detections;
  private final long seed;
  private int[] vesselIds = new int[0];
  private @Nullable RandomGenerator[] diceOf = new RandomGenerator[0];

  /**
   * A radar that turns.
   *
   * @param seed its dice hang on it, one for each vessel
   * @param detections hears which vessel was behind a plot
   */
  public ShoreRadar(RadarSite radar, long seed, DetectionListener detections) {
    this.radar = radar;
    this.seed = seed;
    this.detections = detections;
    settings = radar.settings();
    equation = radar.equation();
    RandomGenerator ownDice = Dice.named(seed, "radar/" + radar.id());
    beam = new Beam(settings.scanMs(), (long) (ownDice.nextDouble() * settings.scanMs()));
    falsePlots = new FalsePlots(radar, ownDice);
  }

  /**
   * Looks at what the beam passed over in a step.
   *
   * @param timeMs event time of the end of the step, epoch milliseconds
   * @param stepMs length of the step, milliseconds
   */
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    growTo(fleet.slotCount());
    beam.sweep(timeMs - stepMs, stepMs);
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot) && isMet(fleet, slot)) {
        look(fleet, slot, timeMs, conditions, observations);
      }
    }
    falsePlots.in(
        beam,
        stepMs,
        (passedMs, rangeM, gridDeg, echo) ->
            observations.accept(plot(passedMs, rangeM, gridDeg, echo)));
  }

  @Override
  public long scanMs() {
    return settings.scanMs();
  }

  @Override
  public double chance(Fleet fleet, int slot, Conditions conditions) {
    double east = fleet.eastM(slot) - radar.eastM();
    double north = fleet.northM(slot) - radar.northM();
    double groundM = Math.sqrt(east * east + north * north);
    return radar.isInSight(groundM, Direction.gridDeg(east, north), fleet.heightM(slot))
        ? equation.chance(signalToInterference(fleet, slot, groundM, conditions))
        : 0;
  }

  private boolean isMet(Fleet fleet, int slot) {
    double east = fleet.eastM(slot) - radar.eastM();
    double north = fleet.northM(slot) - radar.northM();
    double reachM = settings.greatestRangeM();
    return east * east + north * north <= reachM * reachM && beam.met(east, north);
  }

  /** Looks where the vessel was when the beam passed, anywhere on the middle third of her hull. */
  private void look(
      Fleet fleet, int slot, long endMs, Conditions conditions, ObservationSink observations) {
    RandomGenerator dice = dice(fleet, slot);
    long passedMs =
        beam.timeMs(
            Direction.gridDeg(
                fleet.eastM(slot) - radar.eastM(), fleet.northM(slot) - radar.northM()));
    double aheadM =
        fleet.lengthM(slot) / 6 * (2 * dice.nextDouble() - 1)
            - fleet.sogMps(slot) * (endMs - passedMs) / 1000;
    double east = fleet.eastM(slot) + aheadM * fleet.courseEast(slot) - radar.eastM();
    double north = fleet.northM(slot) + aheadM * fleet.courseNorth(slot) - radar.northM();
    double groundM = Math.sqrt(east * east + north * north);
    double gridDeg = Direction.gridDeg(east, north);
    if (radar.isInSight(groundM, gridDeg, fleet.heightM(slot))) {
      double mean = 1 + signalToInterference(fleet, slot, groundM, conditions);
      double echo = mean * -StrictMath.log(1 - dice.nextDouble());
      if (echo > equation.threshold()) {
        observations.accept(measured(passedMs, groundM, gridDeg, echo, dice));
        detections.seen(slot, passedMs);
      }
    }
  }

  private double signalToInterference(
      Fleet fleet, int slot, double groundM, Conditions conditions) {
    double waveHeightM = conditions.waveHeightM(fleet.eastM(slot), fleet.northM(slot));
    return equation.signalToInterference(
        fleet.radarCrossSectionM2(slot),
        radar.slantM(groundM),
        RadarEquation.seaState(waveHeightM),
        RadarEquation.rainLoss(conditions.rainMmh()));
  }

  private RadarPlot measured(
      long passedMs, double groundM, double gridDeg, double echo, RandomGenerator dice) {
    double rangeM = radar.slantM(groundM) + equation.rangeDeviationM() * Dice.normal(dice);
    double measuredDeg = gridDeg + equation.bearingDeviationDeg(echo) * Dice.normal(dice);
    return plot(passedMs, Math.max(1, rangeM), measuredDeg, echo);
  }

  private RadarPlot plot(long timeMs, double rangeM, double gridDeg, double echo) {
    double trueDeg = Bearing.normal(gridDeg + radar.convergenceDeg());
    return new RadarPlot(timeMs, radar.id(), rangeM, trueDeg, 10 * StrictMath.log10(echo));
  }

  private RandomGenerator dice(Fleet fleet, int slot) {
    RandomGenerator known = diceOf[slot];
    if (known != null && vesselIds[slot] == fleet.id(slot)) {
      return known;
    }
    RandomGenerator made = Dice.named(seed, "radar/" + radar.id() + "/" + fleet.key(slot));
    diceOf[slot] = made;
    vesselIds[slot] = fleet.id(slot);
    return made;
  }

  private void growTo(int slots) {
    if (vesselIds.length < slots) {
      vesselIds = Arrays.copyOf(vesselIds, slots);
      diceOf = Arrays.copyOf(diceOf, slots);
    }
  }
}
