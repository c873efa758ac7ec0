package offing.sim;

import java.util.Arrays;
import java.util.List;
import offing.sim.sensor.report.Detector;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * Who can be detected, whether or not anything makes use of it: at least one sensor that scans had
 * on average a chance of a half or more of seeing her in each look of the last 30 s. A vessel that
 * is new has her own time alone. For whoever scores a picture. Owned by the world's thread.
 */
final class Detectability {
  /** Time between two looks: a turn of a radar, milliseconds. */
  static final long LOOK_MS = 3_000;

  /** So many looks are half a minute. */
  static final int LOOKS = 10;

  private static final double EVEN = 0.5;

  /** Number of the vessel that a slot's columns are about; 0 for none. */
  private int[] id = {};

  /** How often she has been looked at. */
  private int[] looks = {};

  private boolean[] detectable = {};

  /** Her last {@link #LOOKS} chances, detector by detector, each detector's as a ring. */
  private double[][] chances = {};

  /** Looks at everyone at the end of a step, where a look is due; epoch milliseconds. */
  void look(long timeMs, List<Detector> detectors, Fleet fleet, Conditions conditions) {
    if (Math.floorMod(timeMs, LOOK_MS) != 0) {
      return;
    }
    grow(fleet.slotCount());
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot)) {
        meet(slot, fleet.id(slot), detectors.size());
        look(timeMs, detectors, fleet, slot, conditions);
      }
    }
  }

  /** Whether the vessel that is in that slot now can be detected, as of the last look. */
  boolean isDetectable(Fleet fleet, int slot) {
    return slot < id.length && id[slot] == fleet.id(slot) && detectable[slot];
  }

  private void look(
      long timeMs, List<Detector> detectors, Fleet fleet, int slot, Conditions conditions) {
    double[] hers = chances[slot];
    int at = looks[slot]++ % LOOKS;
    int known = Math.min(LOOKS, looks[slot]);
    detectable[slot] = false;
    for (int i = 0; i < detectors.size(); i++) {
      hers[i * LOOKS + at] = detectors.get(i).chance(timeMs, fleet, slot, conditions);
      detectable[slot] |= sum(hers, i * LOOKS, known) >= EVEN * known;
    }
  }

  private static double sum(double[] hers, int from, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += hers[from + i];
    }
    return sum;
  }

  private void meet(int slot, int vesselId, int detectors) {
    if (id[slot] != vesselId) {
      id[slot] = vesselId;
      looks[slot] = 0;
      chances[slot] = new double[detectors * LOOKS];
    }
  }

  private void grow(int slots) {
    if (slots > id.length) {
      id = Arrays.copyOf(id, slots);
      looks = Arrays.copyOf(looks, slots);
      detectable = Arrays.copyOf(detectable, slots);
      chances = Arrays.copyOf(chances, slots);
    }
  }
}
