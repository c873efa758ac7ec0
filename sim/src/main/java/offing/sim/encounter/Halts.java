package offing.sim.encounter;

import java.util.Arrays;
import offing.sim.vessel.Vessels;
import offing.sim.water.Seaway;

/**
 * Takes all way off a vessel before it is too late: rule 8 (e) of the COLREGs, and 17 (b). Looks
 * every {@link #EVERY_MS} at all that are near each other, not at eight alone. Owned by {@link
 * GiveWay}.
 *
 * <p>What holds at every look is that nobody comes too near ({@link Margins}) if all who move take
 * their way off at once. A vessel may go on until the next look as long as that still holds after
 * it; else she stops, and of two first she who has to keep clear. She also waits for one who is
 * about to pass ahead of her. Who has stopped and is not let go on makes a {@link Detours detour}.
 */
final class Halts {
  static final long EVERY_MS = 2_000;

  /** Slower than this one has hardly begun, m/s. */
  private static final double SLOW_MPS = 0.5;

  /** One who lies does not swing while another who follows a passage is that near, metres. */
  private static final double SWINGS_M = 4;

  /** More who stop may let more stop, but not without end. */
  private static final int ROUNDS = 8;

  private final Vessels vessels;
  private final Pairs pairs;
  private final Prospects prospects;
  private final Margins margins;
  private final Detours detours;
  private final boolean[] halts;
  private final boolean[] stays;

  Halts(Vessels vessels, Seaway seaway, int capacity) {
    this.vessels = vessels;
    pairs = new Pairs(vessels, seaway, capacity);
    prospects = new Prospects(vessels, capacity);
    margins = new Margins(vessels, prospects);
    detours = new Detours(vessels, seaway, pairs, prospects, margins, capacity);
    halts = new boolean[capacity];
    stays = new boolean[capacity];
  }

  /** Whether she is on a detour that nobody else should change. */
  boolean isOnDetour(int slot) {
    return detours.isOn(slot);
  }

  /** Nobody has been looked at yet, at this time. */
  void begin(long timeMs) {
    prospects.begin(timeMs);
  }

  /** Notes anew who is near whom. */
  void gather() {
    pairs.gather();
  }

  /** Whether she may keep so far aside from now on, for all those neighbours. */
  boolean mayKeep(int slot, double asideM, Neighbours nearest, int found) {
    int tries = prospects.tries(slot, asideM, vessels.wantedMps(slot), 0);
    for (int i = 0; i < found; i++) {
      int other = nearest.slot(i);
      if (pairs.mayMeet(slot, other)) {
        margins.begin(slot, other, detours.closeness(slot, other));
        if (!areKept(tries, prospects.of(other, Prospects.KEEPS))) {
          return false;
        }
      }
    }
    return true;
  }

  /** She has changed her mind. */
  void forget(int slot) {
    prospects.forget(slot);
  }

  /** Looks at all pairs, and lets stop who must. */
  void step(long timeMs) {
    int near = pairs.sift(timeMs);
    keepAfloat();
    boolean more = true;
    for (int round = 0; round < ROUNDS && more; round++) {
      more = false;
      for (int i = 0; i < near; i++) {
        more |= look(pairs.first(i), pairs.second(i));
      }
    }
    keepFromSwinging(near);
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (vessels.isPresent(slot)) {
        vessels.stay(slot, stays[slot]);
        boolean backs = detours.isBacking(slot, halts[slot], timeMs);
        if (vessels.isSailing(slot)) {
          vessels.hold(slot, halts[slot] || backs || vessels.isAstern(slot));
        }
        detours.step(slot, halts[slot], timeMs);
      }
    }
  }

  /**
   * First, those stop who would come too near to land. Whoever does not stand clear, as one who
   * lands on a beach, looks out for herself.
   */
  private void keepAfloat() {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      halts[slot] =
          vessels.isPresent(slot)
              && vessels.isSailing(slot)
              && vessels.isStandingClear(slot)
              && !detours.mayGoOn(slot);
    }
  }

  /** Who lies would swing on to whoever waits beside her. */
  private void keepFromSwinging(int near) {
    Arrays.fill(stays, 0, vessels.slotCount(), false);
    for (int i = 0; i < near; i++) {
      int a = pairs.first(i);
      int b = pairs.second(i);
      if (vessels.isSailing(a) != vessels.isSailing(b)) {
        margins.begin(a, b, Margins.TOUCHING);
        stays[vessels.isSailing(a) ? b : a] |= margins.nowM() < SWINGS_M;
      }
    }
  }

  /** Whether one more of the two has to stop. */
  private boolean look(int a, int b) {
    if (isDone(a) && isDone(b)) {
      return false;
    }
    margins.begin(a, b, detours.closeness(a, b));
    int goes = prospects.of(a, does(a));
    int meets = prospects.of(b, does(b));
    if (!areKept(goes, meets)) {
      return halt(a, b);
    }
    if (isAtRest(a) && !areKept(prospects.of(a, Prospects.BEGINS), meets)) {
      return halt(a);
    }
    if (isAtRest(b) && !areKept(goes, prospects.of(b, Prospects.BEGINS))) {
      return halt(b);
    }
    return waits(a, b);
  }

  /** Who lies stopped begins only where she may get going: she would come nearer by inches. */
  private boolean isAtRest(int slot) {
    return !isDone(slot) && vessels.speedMps(slot) == 0 && !vessels.isAstern(slot);
  }

  private boolean halt(int slot) {
    halts[slot] = true;
    return true;
  }

  private boolean isDone(int slot) {
    return halts[slot] || !vessels.isSailing(slot);
  }

  private int does(int slot) {
    return halts[slot] ? Prospects.STOPS : Prospects.KEEPS;
  }

  private boolean areKept(int one, int other) {
    return margins.areKept(one, other, Math.max(prospects.count(one), prospects.count(other)));
  }

  /** She who gives way, if that is enough; else the other; else both. */
  private boolean halt(int a, int b) {
    if (isDone(a) || isDone(b)) {
      halts[isDone(a) ? b : a] = true;
      return true;
    }
    int gives = gives(a, b) ? a : b;
    int stands = gives == a ? b : a;
    if (suffices(a, b, gives)) {
      halts[gives] = true;
    } else if (suffices(a, b, stands)) {
      halts[stands] = true;
    } else {
      halts[a] = true;
      halts[b] = true;
    }
    return true;
  }

  private boolean suffices(int a, int b, int stops) {
    return areKept(
        prospects.of(a, stops == a ? Prospects.STOPS : Prospects.KEEPS),
        prospects.of(b, stops == b ? Prospects.STOPS : Prospects.KEEPS));
  }

  /** Whether she who gives way has to wait for the other, who goes on. */
  private boolean waits(int a, int b) {
    int gives = gives(a, b) ? a : b;
    int stands = gives == a ? b : a;
    if (isDone(gives) || isDone(stands) || vessels.isHeld(stands)) {
      return false;
    }
    int passes = prospects.of(stands, Prospects.GOES);
    boolean isFree = areKept(gives == a, prospects.of(gives, Prospects.KEEPS), passes);
    if (isFree || !areKept(gives == a, prospects.of(gives, Prospects.STOPS), passes)) {
      return false;
    }
    halts[gives] = true;
    return true;
  }

  private boolean areKept(boolean inOrder, int keeps, int passes) {
    int steps = Math.min(Prospects.MOST_GOING, prospects.count(keeps) + 4);
    return inOrder ? margins.areKept(keeps, passes, steps) : margins.areKept(passes, keeps, steps);
  }

  /** Of two who move; one that has hardly begun waits for one that is under way. */
  private boolean gives(int a, int b) {
    boolean slowA = vessels.sogMps(a) < SLOW_MPS;
    boolean slowB = vessels.sogMps(b) < SLOW_MPS;
    if (slowA != slowB) {
      return slowA;
    }
    boolean givesA = Duty.of(vessels, a, b) != Duty.STAND_ON;
    boolean givesB = Duty.of(vessels, b, a) != Duty.STAND_ON;
    return givesA == givesB ? a > b : givesA;
  }
}
