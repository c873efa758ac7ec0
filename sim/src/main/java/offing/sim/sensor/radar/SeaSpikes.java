package offing.sim.sensor.radar;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import offing.radar.RadarEquation;
import offing.radar.RadarHorizon;
import offing.radar.RadarSettings;
import offing.radar.RadarSite;
import offing.sim.Dice;
import offing.sim.weather.Conditions;

/**
 * Plots of the sea itself: breaking crests that leak over the threshold near the radar. Owned by
 * its radar.
 *
 * <p>Assumed throughout. In one turn and open water there are on average 0, 1, 5, 20, 60, 150 and
 * 300 in sea states 0 to 6, out to a quarter of the clutter's horizon, as dense in range as a
 * cell's echo is strong; three times as many upwind as downwind, half as many across. A spike lasts
 * a second or so: nine of ten are seen in one turn only, the others in two or three.
 */
final class SeaSpikes {
  private static final double[] PER_SCAN = {0, 1, 5, 20, 60, 150, 300};
  private static final double LIVES_ON = 0.1;
  private static final double LIVES_TWO = 0.02;
  private static final double MEAN_SCANS = 1 + LIVES_ON + LIVES_TWO;
  private static final double UPWIND = 3;

  /** Mean of {@code 0.5 + c + 1.5 c²} over all directions. */
  private static final double MEAN_OF_WIND = 1.25;

  private static final double WANDERS_M = 10;
  private static final double WANDERS_DEG = 0.1;
  private static final int RINGS = 32;

  private final RadarSite radar;
  private final RadarSettings settings;
  private final RandomGenerator dice;
  private final double leastM;
  private final double ringM;
  private final double[] upToRing = new double[RINGS];
  private double ringsOfState = Double.NaN;
  private double[] rangeM = new double[16];
  private double[] gridDeg = new double[16];
  private int[] scansLeft = new int[16];
  private int size;

  SeaSpikes(RadarSite radar, RandomGenerator dice) {
    this.radar = radar;
    this.dice = dice;
    settings = radar.settings();
    leastM = settings.smallestRangeM();
    ringM = Math.max(1, areaM(radar.heightM()) - leastM) / RINGS;
  }

  /** {@code 0.25 sqrt(2 Re h)}: 9.2 km for an antenna of 80 m. */
  static double areaM(double antennaM) {
    return RadarHorizon.distanceM(antennaM) / 4;
  }

  /** Mean number in one turn over open water, by sea state without steps, [0, 6]. */
  static double perScan(double seaState) {
    int below = Math.min((int) seaState, PER_SCAN.length - 2);
    return PER_SCAN[below] + (seaState - below) * (PER_SCAN[below + 1] - PER_SCAN[below]);
  }

  /** Makes those of the sector that was swept in a step. */
  void in(Beam beam, long stepMs, Conditions conditions, PlotSink plots) {
    showOld(beam, plots);
    double openState = RadarEquation.seaState(conditions.openWaveHeightM());
    double mean = perScan(openState) * settings.spikes() * stepMs / settings.scanMs();
    int tries = Poisson.draw(mean / MEAN_SCANS * UPWIND / MEAN_OF_WIND, dice);
    for (int left = tries; left > 0; left--) {
      make(beam, conditions, openState, plots);
    }
  }

  private void showOld(Beam beam, PlotSink plots) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      boolean isMet = beam.swept(gridDeg[i]);
      if (isMet) {
        show(beam, wandered(rangeM[i]), gridDeg[i], plots);
      }
      scansLeft[kept] = scansLeft[i] - (isMet ? 1 : 0);
      rangeM[kept] = rangeM[i];
      gridDeg[kept] = gridDeg[i];
      kept += scansLeft[kept] > 0 ? 1 : 0;
    }
    size = kept;
  }

  private double wandered(double rangeM) {
    return Math.max(leastM, rangeM + WANDERS_M * Dice.normal(dice));
  }

  private void make(Beam beam, Conditions conditions, double openState, PlotSink plots) {
    double deg = beam.bearingDeg(dice.nextDouble());
    double range = range(openState);
    double rad = StrictMath.toRadians(deg);
    double east = StrictMath.sin(rad);
    double north = StrictMath.cos(rad);
    double there =
        perScan(
            RadarEquation.seaState(
                conditions.waveHeightM(
                    radar.eastM() + range * east, radar.northM() + range * north)));
    double kept = byWind(east, north, conditions) / UPWIND * there / perScan(openState);
    double life = dice.nextDouble();
    if (dice.nextDouble() < kept && range <= radar.clearM(deg)) {
      show(beam, range, deg, plots);
      if (life < LIVES_ON) {
        remember(range, deg, life < LIVES_TWO ? 2 : 1);
      }
    }
  }

  /** 3 against the wind, 1 with it, 0.5 across. */
  private static double byWind(double east, double north, Conditions conditions) {
    double windMps = Math.max(1e-9, conditions.windMps());
    double upwind =
        -(east * conditions.windEastMps() + north * conditions.windNorthMps()) / windMps;
    return 0.5 + upwind + 1.5 * upwind * upwind;
  }

  private double range(double seaState) {
    if (seaState != ringsOfState) {
      measureRings(seaState);
    }
    double drawn = dice.nextDouble() * upToRing[RINGS - 1];
    int ring = 0;
    while (ring < RINGS - 1 && upToRing[ring] < drawn) {
      ring++;
    }
    return leastM + (ring + dice.nextDouble()) * ringM;
  }

  private void measureRings(double seaState) {
    ringsOfState = seaState;
    double sum = 0;
    for (int ring = 0; ring < RINGS; ring++) {
      sum += radar.equation().clutterM2(leastM + (ring + 0.5) * ringM, seaState);
      upToRing[ring] = sum;
    }
  }

  private void show(Beam beam, double range, double deg, PlotSink plots) {
    double echo = radar.equation().threshold() * (1 - StrictMath.log(1 - dice.nextDouble()));
    double turned = deg + WANDERS_DEG * Dice.normal(dice);
    plots.plot(beam.timeMs(deg), range, turned, echo);
  }

  private void remember(double range, double deg, int scans) {
    if (size == rangeM.length) {
      rangeM = Arrays.copyOf(rangeM, 2 * size);
      gridDeg = Arrays.copyOf(gridDeg, 2 * size);
      scansLeft = Arrays.copyOf(scansLeft, 2 * size);
    }
    rangeM[size] = range;
    gridDeg[size] = deg;
    scansLeft[size++] = scans;
  }
}
