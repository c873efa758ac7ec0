package offing.watch.indicator;

import java.util.Arrays;
import offing.picture.Estimates;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.watch.encounter.Encounters;
import offing.watch.encounter.Sweep;

/**
 * The vessels that are followed, where they are at the end of a tick and how they move. Chart
 * metres; columns by slot. Owned by one thread.
 */
final class Neighbours {
  /** The farthest that anybody is looked for: a nautical mile, metres. */
  static final double NEAR_M = 1_852;

  /** In {@link #motion}, by slot: place east and north, velocity east and north. */
  private static final int MOTION = 4;

  private final Tracks tracks;
  private final Estimates estimates;
  private final Encounters encounters = new Encounters(NEAR_M);

  /** What is read together lies together. */
  private double[] motion = {};

  /** Places of vessels alone; NaN of everybody else. */
  private double[] eastM = {};

  private double[] northM = {};

  /** The patrol units among them, in the order of the slots. */
  private int[] patrols = {};

  private int patrolCount;

  Neighbours(Witness witness) {
    tracks = witness.tracks();
    estimates = witness.estimates();
  }

  void reserve(int slotCount) {
    if (slotCount > eastM.length) {
      int capacity = Math.max(slotCount, eastM.length * 2);
      motion = Arrays.copyOf(motion, capacity * MOTION);
      eastM = Arrays.copyOf(eastM, capacity);
      northM = Arrays.copyOf(northM, capacity);
      patrols = Arrays.copyOf(patrols, capacity);
    }
  }

  /** Puts every track where it is by then. */
  void place(long atMs) {
    patrolCount = 0;
    int slotCount = tracks.slotCount();
    for (int slot = 0; slot < slotCount; slot++) {
      boolean isShown = tracks.isShown(slot);
      if (isShown) {
        place(slot, atMs);
      }
      boolean isVessel = isShown && isVessel(slot);
      eastM[slot] = isVessel ? eastM(slot) : Double.NaN;
      northM[slot] = isVessel ? northM(slot) : Double.NaN;
      if (isVessel && tracks.kind(slot) == TrackKind.PATROL) {
        patrols[patrolCount++] = slot;
      }
    }
    encounters.place(eastM, northM, slotCount);
  }

  private void place(int slot, long atMs) {
    int at = slot * MOTION;
    motion[at] = estimates.eastMAt(slot, atMs);
    motion[at + 1] = estimates.northMAt(slot, atMs);
    motion[at + 2] = estimates.eastMAt(slot, atMs + 1_000) - motion[at];
    motion[at + 3] = estimates.northMAt(slot, atMs + 1_000) - motion[at + 1];
  }

  private boolean isVessel(int slot) {
    return tracks.status(slot) != TrackStatus.LOST
        && switch (tracks.kind(slot)) {
          case RADAR_ONLY, CLASS_A, CLASS_B, PATROL -> true;
          case AID_TO_NAVIGATION, BASE_STATION, SAR_AIRCRAFT, DISTRESS -> false;
        };
  }

  /** Tells of every vessel that is wanted who is within {@link #NEAR_M}. */
  void sweep(Sweep sweep) {
    encounters.sweep(sweep);
  }

  /** Tells every vessel within {@link #NEAR_M} of a track, whether that is one or not. */
  void around(int slot, Sweep sweep) {
    encounters.around(
        eastM(slot),
        northM(slot),
        (other, metres) -> {
          if (other != slot) {
            sweep.neighbour(other, eastM(other) - eastM(slot), northM(other) - northM(slot));
          }
        });
  }

  /** How far apart two are. */
  double metres(int slot, int other) {
    double dx = eastM(other) - eastM(slot);
    double dy = northM(other) - northM(slot);
    return Math.sqrt(dx * dx + dy * dy);
  }

  double eastM(int slot) {
    return motion[slot * MOTION];
  }

  double northM(int slot) {
    return motion[slot * MOTION + 1];
  }

  double eastMps(int slot) {
    return motion[slot * MOTION + 2];
  }

  double northMps(int slot) {
    return motion[slot * MOTION + 3];
  }

  /** How many patrol units there are. */
  int patrolCount() {
    return patrolCount;
  }

  /** Slot of one of them, from 0. */
  int patrol(int number) {
    return patrols[number];
  }
}
