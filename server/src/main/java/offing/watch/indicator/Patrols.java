package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.kinematics.Triangle;
import offing.picture.Tracks;

/**
 * Where the patrol is from each track, how soon it could be there, and who keeps by it. By event
 * time; columns by slot. Owned by one thread.
 */
final class Patrols {
  /**
   * What a police launch runs at when she is sent, knots: builders give 25 to 35. Interceptors go
   * faster, and are not asked for which they are.
   */
  private static final double LAUNCH_KN = 32;

  private static final double MPS_PER_KN = 1852 / 3600.0;
  private static final double LAUNCH_MPS = LAUNCH_KN * MPS_PER_KN;

  /** Who keeps by a patrol unit goes as fast as she does to within that, knots. */
  private static final double SAME_SPEED_KN = 2;

  /** Who goes no faster lies where the patrol lies, knots. */
  private static final double LEAST_KN = 2;

  private final Tracks tracks;
  private final Neighbours neighbours;

  /** Since when any patrol unit has been beside it, and since when it has kept by one. */
  private long[] besideSinceMs = {};

  private long[] shadowSinceMs = {};
  private long nowMs;
  private boolean isBeside;
  private boolean isShadow;

  Patrols(Tracks tracks, Neighbours neighbours) {
    this.tracks = tracks;
    this.neighbours = neighbours;
  }

  void reserve(int slotCount) {
    if (slotCount > besideSinceMs.length) {
      int capacity = Math.max(slotCount, besideSinceMs.length * 2);
      besideSinceMs = Arrays.copyOf(besideSinceMs, capacity);
      shadowSinceMs = Arrays.copyOf(shadowSinceMs, capacity);
    }
  }

  void start(int slot) {
    besideSinceMs[slot] = Past.NEVER;
    shadowSinceMs[slot] = Past.NEVER;
  }

  /** Looks which units are near a track that was observed anew. */
  void look(int slot, long atMs) {
    nowMs = atMs;
    isBeside = false;
    isShadow = false;
    for (int i = 0; i < neighbours.patrolCount(); i++) {
      int unit = neighbours.patrol(i);
      double metres = neighbours.metres(slot, unit);
      if (unit != slot && metres <= Neighbours.NEAR_M) {
        near(slot, unit, metres);
      }
    }
    besideSinceMs[slot] = since(besideSinceMs[slot], isBeside, atMs);
    shadowSinceMs[slot] = since(shadowSinceMs[slot], isShadow, atMs);
  }

  private void near(int slot, int unit, double metres) {
    isBeside |= metres <= Surroundings.BESIDE_M + goneM(unit);
    isShadow |=
        metres <= Surroundings.BESIDE_M
            && tracks.sogKn(unit) >= LEAST_KN
            && Math.abs(tracks.sogKn(slot) - tracks.sogKn(unit)) <= SAME_SPEED_KN;
  }

  /** How far she has gone since she reported herself: she may have turned since, metres. */
  private double goneM(int unit) {
    long reportedMs = tracks.sourceAtMs(unit, Tracks.UNIT);
    double sogKn = tracks.sogKn(unit);
    if (reportedMs == Long.MIN_VALUE || Double.isNaN(sogKn)) {
      return 0;
    }
    return Math.max(0, nowMs - reportedMs) / 1000.0 * sogKn * MPS_PER_KN;
  }

  private static long since(long sinceMs, boolean isNow, long atMs) {
    if (!isNow) {
      return Past.NEVER;
    }
    return sinceMs == Past.NEVER ? atMs : sinceMs;
  }

  /**
   * Since when a patrol unit has been within 500 m, or may have been by what she went since she
   * reported herself; {@link Past#NEVER} where none is.
   */
  long besideSinceMs(int slot) {
    return besideSinceMs[slot];
  }

  /** Since when it has kept within 500 m of one and to her speed; {@link Past#NEVER} else. */
  long shadowSinceMs(int slot) {
    return shadowSinceMs[slot];
  }

  /** To the nearest unit, metres, however far; NaN where there is none but itself. */
  double nearestM(int slot) {
    double least = Double.NaN;
    for (int i = 0; i < neighbours.patrolCount(); i++) {
      int unit = neighbours.patrol(i);
      if (unit != slot && !(least <= neighbours.metres(slot, unit))) {
        least = neighbours.metres(slot, unit);
      }
    }
    return least;
  }

  /**
   * How soon a unit could meet it in open water at {@value #LAUNCH_KN} kn, it holding course and
   * speed, seconds; NaN where there is none, infinite where none can.
   */
  double meetingS(int slot) {
    double least = Double.NaN;
    for (int i = 0; i < neighbours.patrolCount(); i++) {
      int unit = neighbours.patrol(i);
      if (unit != slot) {
        double seconds =
            Triangle.seconds(
                neighbours.eastM(slot) - neighbours.eastM(unit),
                neighbours.northM(slot) - neighbours.northM(unit),
                neighbours.eastMps(slot),
                neighbours.northMps(slot),
                LAUNCH_MPS);
        least = least <= seconds ? least : seconds;
      }
    }
    return least;
  }

  /** How soon a unit could be at a place in open water, seconds; NaN where there is none. */
  double reachingS(int slot, double eastM, double northM) {
    double least = Double.NaN;
    for (int i = 0; i < neighbours.patrolCount(); i++) {
      int unit = neighbours.patrol(i);
      double dx = eastM - neighbours.eastM(unit);
      double dy = northM - neighbours.northM(unit);
      double seconds = Math.sqrt(dx * dx + dy * dy) / LAUNCH_MPS;
      if (unit != slot && !(least <= seconds)) {
        least = seconds;
      }
    }
    return least;
  }

  void write(DataOutput out, int slot) throws IOException {
    out.writeLong(besideSinceMs[slot]);
    out.writeLong(shadowSinceMs[slot]);
  }

  void read(DataInput in, int slot) throws IOException {
    besideSinceMs[slot] = in.readLong();
    shadowSinceMs[slot] = in.readLong();
  }
}
