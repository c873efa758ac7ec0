package offing.sim.sensor.radar;

import java.util.Arrays;
import offing.radar.RadarEquation;
import offing.radar.RadarHorizon;
import offing.sim.Dice;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * Everyone at sea at one step as all radars need her: gathered once a step, in columns without
 * gaps. Shared by the radars of a world, which may look on several threads: gathered by whoever
 * looks first.
 *
 * <p>A hull's mean cross-section is what the traffic drew for her: hulls of a class differ there,
 * and what changes from look to look is Swerling's.
 */
public final class Targets {
  private long timeMs = Long.MIN_VALUE;
  private int size;
  private int[] slot = new int[0];
  private long[] number = new long[0];

  /** By slot, of the vessel of that id: her number. */
  private int[] idOf = new int[0];

  private long[] numberOf = new long[0];
  private double[] eastM = new double[0];
  private double[] northM = new double[0];
  private double[] eastMps = new double[0];
  private double[] northMps = new double[0];
  private double[] headEast = new double[0];
  private double[] headNorth = new double[0];
  private double[] lengthM = new double[0];
  private double[] beamM = new double[0];
  private double[] heightM = new double[0];
  private double[] meanM2 = new double[0];
  private double[] horizonM = new double[0];
  private double[] seaState = new double[0];

  /** Gathers everyone, unless she is gathered at that time already. */
  synchronized void gather(long timeMs, Fleet fleet, Conditions conditions) {
    if (this.timeMs == timeMs) {
      return;
    }
    this.timeMs = timeMs;
    growTo(fleet.slotCount());
    size = 0;
    for (int of = 0; of < fleet.slotCount(); of++) {
      if (fleet.isPresent(of)) {
        add(fleet, of, conditions);
      }
    }
  }

  private void add(Fleet fleet, int of, Conditions conditions) {
    double sogMps = fleet.sogMps(of);
    slot[size] = of;
    number[size] = number(fleet, of);
    eastM[size] = fleet.eastM(of);
    northM[size] = fleet.northM(of);
    eastMps[size] = sogMps * fleet.courseEast(of);
    northMps[size] = sogMps * fleet.courseNorth(of);
    headEast[size] = fleet.headingEast(of);
    headNorth[size] = fleet.headingNorth(of);
    lengthM[size] = fleet.lengthM(of);
    beamM[size] = fleet.beamM(of);
    heightM[size] = fleet.heightM(of);
    meanM2[size] = fleet.radarCrossSectionM2(of);
    horizonM[size] = RadarHorizon.distanceM(heightM[size]);
    seaState[size] = RadarEquation.seaState(conditions.waveHeightM(eastM[size], northM[size]));
    size++;
  }

  private long number(Fleet fleet, int of) {
    if (idOf[of] != fleet.id(of)) {
      idOf[of] = fleet.id(of);
      numberOf[of] = Dice.number(fleet.key(of));
    }
    return numberOf[of];
  }

  private void growTo(int slots) {
    if (slot.length >= slots) {
      return;
    }
    int most = slots + slots / 4;
    slot = Arrays.copyOf(slot, most);
    number = Arrays.copyOf(number, most);
    idOf = Arrays.copyOf(idOf, most);
    numberOf = Arrays.copyOf(numberOf, most);
    eastM = Arrays.copyOf(eastM, most);
    northM = Arrays.copyOf(northM, most);
    eastMps = Arrays.copyOf(eastMps, most);
    northMps = Arrays.copyOf(northMps, most);
    headEast = Arrays.copyOf(headEast, most);
    headNorth = Arrays.copyOf(headNorth, most);
    lengthM = Arrays.copyOf(lengthM, most);
    beamM = Arrays.copyOf(beamM, most);
    heightM = Arrays.copyOf(heightM, most);
    meanM2 = Arrays.copyOf(meanM2, most);
    horizonM = Arrays.copyOf(horizonM, most);
    seaState = Arrays.copyOf(seaState, most);
  }

  int size() {
    return size;
  }

  int slot(int i) {
    return slot[i];
  }

  /** For dice: {@link Dice#number} of her key. */
  long number(int i) {
    return number[i];
  }

  double eastM(int i) {
    return eastM[i];
  }

  double northM(int i) {
    return northM[i];
  }

  double eastMps(int i) {
    return eastMps[i];
  }

  double northMps(int i) {
    return northMps[i];
  }

  double headEast(int i) {
    return headEast[i];
  }

  double headNorth(int i) {
    return headNorth[i];
  }

  double lengthM(int i) {
    return lengthM[i];
  }

  double beamM(int i) {
    return beamM[i];
  }

  /** Of her highest part over the water, metres. */
  double heightM(int i) {
    return heightM[i];
  }

  /** Radar cross-section, mean over all aspects, square metres. */
  double meanM2(int i) {
    return meanM2[i];
  }

  /** From her highest part to the horizon, metres. */
  double horizonM(int i) {
    return horizonM[i];
  }

  /** Where she is, without steps. */
  double seaState(int i) {
    return seaState[i];
  }
}
