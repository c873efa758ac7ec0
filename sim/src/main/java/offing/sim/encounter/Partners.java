package offing.sim.encounter;

import offing.sim.vessel.Vessels;

/** Which pairs of vessels are in an encounter of some kind. Owned by {@link Encounters}. */
final class Partners {
  /** More partners at once of one vessel push out the oldest. */
  private static final int MOST = 8;

  private final Vessels vessels;
  private final int[] slot;
  private final int[] id;
  private final int[] ownId;
  private final int[] next;

  Partners(Vessels vessels, int capacity) {
    this.vessels = vessels;
    slot = new int[capacity * MOST];
    id = new int[capacity * MOST];
    ownId = new int[capacity];
    next = new int[capacity];
  }

  /** Notes a pair; whether it was not there yet. */
  boolean add(int one, int other) {
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    if (ownId[a] != vessels.id(a)) {
      clear(a);
    }
    for (int i = a * MOST; i < (a + 1) * MOST; i++) {
      if (id[i] == vessels.id(b)) {
        return false;
      }
    }
    int at = a * MOST + next[a];
    next[a] = (next[a] + 1) % MOST;
    slot[at] = b;
    id[at] = vessels.id(b);
    return true;
  }

  private void clear(int a) {
    ownId[a] = vessels.id(a);
    for (int i = a * MOST; i < (a + 1) * MOST; i++) {
      id[i] = 0;
    }
  }

  /** Forgets those of a vessel's partners that are so far off, or gone. */
  void forget(int a, double apartM) {
    for (int i = a * MOST; i < (a + 1) * MOST; i++) {
      if (id[i] != 0 && (vessels.id(slot[i]) != id[i] || isApart(a, slot[i], apartM))) {
        id[i] = 0;
      }
    }
  }

  private boolean isApart(int a, int b, double apartM) {
    double dx = vessels.eastM(b) - vessels.eastM(a);
    double dy = vessels.northM(b) - vessels.northM(a);
    return dx * dx + dy * dy > apartM * apartM;
  }
}
