package offing.run.tick;

import java.util.Arrays;
import offing.picture.Tracks;
import org.jspecify.annotations.Nullable;

/** Notes where each shown track has been. Owned by the run's thread. */
public final class TrailKeeper {
  /** What the chart draws of a track's past. */
  private static final long KEPT_MS = 20 * 60_000L;

  /** A fast craft makes 100 m in it: enough for a smooth line, few enough for every track. */
  private static final long SPACING_MS = 5_000;

  private @Nullable Keeping[] bySlot = new Keeping[0];

  /** Takes down the places that are new. */
  public void note(Tracks tracks) {
    if (bySlot.length < tracks.slotCount()) {
      bySlot = Arrays.copyOf(bySlot, tracks.slotCount());
    }
    for (int slot = 0; slot < bySlot.length; slot++) {
      bySlot[slot] = noted(bySlot[slot], slot, tracks);
    }
  }

  private static @Nullable Keeping noted(@Nullable Keeping kept, int slot, Tracks tracks) {
    if (slot >= tracks.slotCount() || !tracks.isShown(slot)) {
      return null;
    }
    Keeping keeping =
        kept != null && kept.number == tracks.number(slot)
            ? kept
            : new Keeping(tracks.number(slot));
    keeping.add(tracks, slot);
    return keeping;
  }

  /** What was noted, for a copy of the picture that was noted last. */
  public Trails freeze() {
    var trails = new Trail[bySlot.length];
    for (int slot = 0; slot < trails.length; slot++) {
      Keeping keeping = bySlot[slot];
      trails[slot] = keeping == null ? Trail.NONE : keeping.trail();
    }
    return new Trails(trails);
  }

  /**
   * The places of one track. Only appends to what a trail has been given; makes room in new arrays.
   */
  private static final class Keeping {
    private static final int FIRST_ROOM = 16;

    private final int number;
    private int[] lonSteps = new int[FIRST_ROOM];
    private int[] latSteps = new int[FIRST_ROOM];
    private long[] timesMs = new long[FIRST_ROOM];
    private float[] sogsKn = new float[FIRST_ROOM];
    private int from;
    private int to;
    private Trail trail = Trail.NONE;

    Keeping(int number) {
      this.number = number;
    }

    void add(Tracks tracks, int slot) {
      long timeMs = tracks.observedAtMs(slot);
      if (to > from && timeMs < timesMs[to - 1] + SPACING_MS) {
        return;
      }
      while (from < to && timesMs[from] < timeMs - KEPT_MS) {
        from++;
      }
      if (to == timesMs.length) {
        makeRoom();
      }
      lonSteps[to] = Trail.steps(tracks.lon(slot));
      latSteps[to] = Trail.steps(tracks.lat(slot));
      sogsKn[to] = (float) tracks.sogKn(slot);
      timesMs[to++] = timeMs;
      trail = new Trail(lonSteps, latSteps, timesMs, sogsKn, from, to);
    }

    private void makeRoom() {
      int end = from + 2 * Math.max(to - from, FIRST_ROOM);
      lonSteps = Arrays.copyOfRange(lonSteps, from, end);
      latSteps = Arrays.copyOfRange(latSteps, from, end);
      timesMs = Arrays.copyOfRange(timesMs, from, end);
      sogsKn = Arrays.copyOfRange(sogsKn, from, end);
      to -= from;
      from = 0;
    }

    Trail trail() {
      return trail;
    }
  }
}
