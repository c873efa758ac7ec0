package offing.sim.sensor.radar;

import java.util.random.RandomGenerator;
import offing.observation.ObservationSink;
import offing.observation.RadarPlot;
import offing.radar.AspectPattern;
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

/**
 * One shore radar: its beam goes round, and what it passes over gives a plot or not. Owned by the
 * world's thread.
 *
 * <p>In a step only the vessels in the sector that the beam swept are looked at, where they are at
 * its end; so each is looked at once a turn, but for one that moves over the sector's edge in that
 * step. Ranges are slant, from the antenna to the sea under the target, and off by the site's own
 * constant error. Two targets too near to each other give one plot, unless an edge of a sector lies
 * between them. A hull is one target, however long, and a big one hides who is right behind her,
 * unless an edge of a sector lies between them. The chance that {@link Detector} tells leaves such
 * shadows out: they pass.
 */
public final class ShoreRadar implements Detector {
  private final RadarSite radar;
  private final RadarSettings settings;
  private final RadarEquation equation;
  private final Targets targets;
  private final Beam beam;
  private final HullShadows shadows;
  private final Echoes echoes;
  private final ThermalNoise noise;
  private final SeaSpikes spikes;
  private final DetectionListener detections;
  private final Dice.Cup dice;
  private final double biasM;
  private final double biasDeg;
  private double rainMmh;
  private double rainLoss;
  private int[] metTargets = new int[0];
  private int met;

  /**
   * A radar that turns.
   *
   * @param targets shared by the radars of a world
   * @param seed its dice hang on it; a look at a vessel on her and on when it is alone
   * @param detections hears which vessel was behind a plot
   */
  public ShoreRadar(RadarSite radar, Targets targets, long seed, DetectionListener detections) {
    this.radar = radar;
    this.targets = targets;
    dice = new Dice.Cup(seed, "radar/" + radar.id() + "/looks");
    this.detections = detections;
    settings = radar.settings();
    equation = radar.equation();
    RandomGenerator ownDice = Dice.named(seed, "radar/" + radar.id());
    beam = new Beam(settings.scanMs(), (long) (ownDice.nextDouble() * settings.scanMs()));
    biasM = settings.biasM() * Dice.normal(ownDice);
    biasDeg = settings.biasDeg() * Dice.normal(ownDice);
    shadows = new HullShadows(radar.heightM());
    echoes = new Echoes(settings);
    noise = new ThermalNoise(radar, Dice.named(seed, "radar/" + radar.id() + "/noise"));
    spikes = new SeaSpikes(radar, Dice.named(seed, "radar/" + radar.id() + "/spikes"));
  }

  /**
   * Looks at what the beam passed over in a step.
   *
   * @param timeMs event time of the end of the step, epoch milliseconds
   * @param stepMs length of the step, milliseconds
   */
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    targets.gather(timeMs, fleet, conditions);
    weather(conditions);
    beam.sweep(timeMs - stepMs, stepMs);
    echoes.clear();
    meet();
    for (int i = 0; i < met; i++) {
      pass(metTargets[i], timeMs);
    }
    tell(stepMs, conditions, observations);
  }

  /** Finds who is in the swept sector and in reach; the big ones cast their shadows. */
  private void meet() {
    if (metTargets.length < targets.size()) {
      metTargets = new int[targets.size() + targets.size() / 4];
    }
    shadows.clear();
    met = 0;
    double reachM2 = settings.greatestRangeM() * settings.greatestRangeM();
    for (int i = 0; i < targets.size(); i++) {
      double east = targets.eastM(i) - radar.eastM();
      double north = targets.northM(i) - radar.northM();
      if (east * east + north * north <= reachM2 && beam.met(east, north)) {
        metTargets[met++] = i;
        shadows.cast(targets, i, east, north);
      }
    }
  }

  private void weather(Conditions conditions) {
    if (conditions.rainMmh() != rainMmh) {
      rainMmh = conditions.rainMmh();
      rainLoss = RadarEquation.rainLoss(rainMmh);
    }
  }

  /** The beam passes over a target; what no ray reaches is done with at once. */
  private void pass(int i, long endMs) {
    double east = targets.eastM(i) - radar.eastM();
    double north = targets.northM(i) - radar.northM();
    double groundM = Math.sqrt(east * east + north * north);
    if (!radar.isOverHorizon(groundM, targets.horizonM(i))) {
      return;
    }
    double gridDeg = Direction.gridDeg(east, north);
    if (radar.reaches(groundM, gridDeg, targets.horizonM(i))
        && !shadows.hides(groundM, gridDeg, targets.heightM(i))) {
      look(i, east, north, beam.timeMs(gridDeg), endMs);
    }
  }

  /** Looks where she was when the beam passed, anywhere on the middle third of her hull. */
  private void look(int i, double east, double north, long passedMs, long endMs) {
    dice.shake(targets.number(i), passedMs);
    double ago = (endMs - passedMs) / 1000.0;
    double alongM = targets.lengthM(i) / 6 * (2 * dice.nextDouble() - 1);
    double x = east - targets.eastMps(i) * ago + alongM * targets.headEast(i);
    double y = north - targets.northMps(i) * ago + alongM * targets.headNorth(i);
    double slantM = radar.slantM(Math.sqrt(x * x + y * y));
    double shownM2 =
        targets.meanM2(i) * AspectPattern.factor(targets.headEast(i), targets.headNorth(i), x, y);
    double mean = 1 + equation.signalToInterference(shownM2, slantM, targets.seaState(i), rainLoss);
    double echo = mean * -StrictMath.log(1 - dice.nextDouble());
    if (echo > equation.threshold()) {
      double errorM = equation.rangeDeviationM() * Dice.normal(dice);
      double errorDeg = equation.bearingDeviationDeg(echo) * Dice.normal(dice);
      echoes.add(passedMs, slantM, Direction.gridDeg(x, y), echo, errorM, errorDeg);
      detections.seen(targets.slot(i), passedMs);
    }
  }

  private void tell(long stepMs, Conditions conditions, ObservationSink observations) {
    for (int i = 0; i < echoes.size(); i++) {
      observations.accept(
          plot(echoes.timeMs(i), echoes.rangeM(i), echoes.gridDeg(i), echoes.power(i)));
    }
    PlotSink plots =
        (atMs, rangeM, gridDeg, echo) -> observations.accept(plot(atMs, rangeM, gridDeg, echo));
    noise.in(beam, stepMs, plots);
    spikes.in(beam, stepMs, conditions, plots);
  }

  private RadarPlot plot(long timeMs, double rangeM, double gridDeg, double echo) {
    double trueDeg = Bearing.normal(gridDeg + radar.convergenceDeg() + biasDeg);
    double toldM = Math.max(1, rangeM + biasM);
    return new RadarPlot(timeMs, radar.id(), toldM, trueDeg, 10 * StrictMath.log10(echo));
  }

  @Override
  public long scanMs() {
    return settings.scanMs();
  }

  @Override
  public double chance(long timeMs, Fleet fleet, int slot, Conditions conditions) {
    double east = fleet.eastM(slot) - radar.eastM();
    double north = fleet.northM(slot) - radar.northM();
    double groundM = Math.sqrt(east * east + north * north);
    if (!radar.isInSight(groundM, Direction.gridDeg(east, north), fleet.heightM(slot))) {
      return 0;
    }
    double shownM2 =
        fleet.radarCrossSectionM2(slot)
            * AspectPattern.factor(fleet.headingEast(slot), fleet.headingNorth(slot), east, north);
    double waveHeightM = conditions.waveHeightM(fleet.eastM(slot), fleet.northM(slot));
    return equation.chance(
        equation.signalToInterference(
            shownM2,
            radar.slantM(groundM),
            RadarEquation.seaState(waveHeightM),
            RadarEquation.rainLoss(conditions.rainMmh())));
  }
}
