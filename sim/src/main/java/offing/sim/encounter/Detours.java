package offing.sim.encounter;

import java.util.Arrays;
import offing.sim.vessel.Vessels;
import offing.sim.water.Seaway;

/**
 * How one that was stopped by another gets on: slowly round her, on the least way aside on which
 * nobody is and the water lets her, or else astern until there is more room. Closer to others than
 * who is under way, and the closer the longer she has waited. Owned by {@link Halts}.
 */
final class Detours {
  /* After so long she looks for a way, again so often, closely after so long, and as closely as hulls
   * can pass after so long. Assumed.
   */
  private static final int PATIENCE_S = 20;

  private static final int AGAIN_S = 20;
  private static final int LONG_S = 240;

  private static final int SHUT_IN_S = 600;

  /** What she has waited counts so much less for each look at which she gets on. Assumed. */
  private static final int GETS_ON_S = 20;

  /** Slower than this she waits, m/s. */
  private static final double SLOW_MPS = 0.5;

  /* Ways aside: how far one is from the next, how many to either side, how fast, for how many steps
   * of a prospect, for how long before she comes back, and the room that they need. Assumed.
   */
  private static final double ASIDE_STEP_M = 15;

  private static final int ASIDES = 30;
  private static final double MOST_MPS = 2;
  private static final int STEPS = 75;
  private static final long AWAY_MS = 90_000;
  private static final double ROOM_M = 60;

  /** Who goes on keeps that much, metres. */
  private static final double LEAST_ROOM_M = 50;

  /* So far off she may come where there is no room for her, if there is no more about her
   * than that, metres. Assumed.
   */
  private static final double BESIDE_M = 25;

  private static final double OPEN_ROOM_M = 400;

  /** One who has waited long makes do with that, metres. */
  private static final double SHUT_IN_ROOM_M = 25;

  /** Where the raster says that there is so much, there surely is no land in her way, metres. */
  private static final double SURE_ROOM_M = 60;

  /** No land lies that close ahead of where she goes, or astern, metres. */
  private static final double BEYOND_M = 10;

  /** Astern, in steps of a prospect. */
  private static final int MOST_BACK = 60;

  private static final int LEAST_BACK = 15;

  /** She is slow until she is that near her line again; looked at so often. */
  private static final double ON_LINE_M = 15;

  private static final long RETURN_MS = 10_000;

  private final Vessels vessels;
  private final Seaway seaway;
  private final Pairs pairs;
  private final Prospects prospects;
  private final Margins margins;
  private final int[] id;
  private final int[] waitsS;
  private final long[] awayUntilMs;
  private final byte[] closeness;
  private int[] near = new int[64];
  private int nears;
  private int tried;

  Detours(
      Vessels vessels,
      Seaway seaway,
      Pairs pairs,
      Prospects prospects,
      Margins margins,
      int capacity) {
    this.vessels = vessels;
    this.seaway = seaway;
    this.pairs = pairs;
    this.prospects = prospects;
    this.margins = margins;
    id = new int[capacity];
    waitsS = new int[capacity];
    awayUntilMs = new long[capacity];
    closeness = new byte[capacity];
  }

  /** Whether she is on one, or slowly coming back to her line after it. */
  boolean isOn(int slot) {
    return id[slot] == vessels.id(slot) && closeness[slot] > 0;
  }

  /** How close two may be, as {@link Margins} has it; past who is made fast, as close as can be. */
  int closeness(int a, int b) {
    boolean isBeside = vessels.isMoored(a) || vessels.isMoored(b);
    return isBeside ? Margins.CLOSEST : Math.max(closeness(a), closeness(b));
  }

  private int closeness(int slot) {
    return isOn(slot) ? closeness[slot] : Margins.AT_EASE;
  }

  /** Whether she still goes astern; not when she has to stop. */
  boolean isBacking(int slot, boolean halts, long timeMs) {
    boolean backs = vessels.isBacking(slot) && !halts && timeMs < awayUntilMs[slot];
    vessels.back(slot, backs);
    return backs;
  }

  /** Another look at a vessel, which has to stop or not. */
  void step(int slot, boolean halts, long timeMs) {
    if (id[slot] != vessels.id(slot)) {
      id[slot] = vessels.id(slot);
      waitsS[slot] = 0;
      closeness[slot] = 0;
    }
    if (closeness[slot] > 0 && timeMs >= awayUntilMs[slot]) {
      comeBack(slot, timeMs);
    }
    boolean isSlow = vessels.speedMps(slot) < SLOW_MPS;
    if (halts && isSlow) {
      waitsS[slot] += (int) (Halts.EVERY_MS / 1000);
      if (waitsS[slot] >= PATIENCE_S && waitsS[slot] % AGAIN_S == 0) {
        lookForOne(slot, timeMs);
      }
    } else if (!halts && !isSlow) {
      waitsS[slot] = Math.max(0, waitsS[slot] - GETS_ON_S);
    }
  }

  /** Slowly, since where she went there may be little room beside her line. */
  private void comeBack(int slot, long timeMs) {
    if (!vessels.isSailing(slot) || Math.abs(vessels.offM(slot)) < ON_LINE_M) {
      closeness[slot] = 0;
    } else {
      vessels.evade(slot, 0, vessels.speedShare(slot));
      vessels.hold(slot, true); // until it is seen who is in that way
      awayUntilMs[slot] = timeMs + RETURN_MS;
    }
  }

  private int closest(int slot) {
    return waitsS[slot] < LONG_S
        ? Margins.CLOSE
        : waitsS[slot] < SHUT_IN_S ? Margins.CLOSEST : Margins.TOUCHING;
  }

  private void lookForOne(int slot, long timeMs) {
    tried = closest(slot);
    gather(slot);
    for (int i = 0; i <= 2 * ASIDES; i++) {
      int out = (i + 1) / 2;
      double aside = (i % 2 == 0 ? -out : out) * ASIDE_STEP_M;
      if (isFree(slot, aside)) {
        vessels.evade(slot, aside, Math.min(1, speedMps() / orderedMps(slot)));
        begin(slot, timeMs + AWAY_MS);
        return;
      }
    }
    for (int steps = MOST_BACK; steps >= LEAST_BACK; steps /= 2) {
      if (isFree(slot, prospects.backs(slot, steps), steps)) {
        vessels.back(slot, true);
        begin(slot, timeMs + steps * Halts.EVERY_MS);
        return;
      }
    }
  }

  private void begin(int slot, long untilMs) {
    closeness[slot] = (byte) tried;
    awayUntilMs[slot] = untilMs;
  }

  private double speedMps() {
    return MOST_MPS / tried;
  }

  private double roomM() {
    return tried < Margins.CLOSEST ? ROOM_M : SHUT_IN_ROOM_M;
  }

  private double orderedMps(int slot) {
    return vessels.wantedMps(slot) / vessels.speedShare(slot);
  }

  private void gather(int slot) {
    nears = 0;
    for (int i = 0; i < pairs.count(); i++) {
      if (pairs.first(i) == slot) {
        note(pairs.second(i));
      } else if (pairs.second(i) == slot) {
        note(pairs.first(i));
      }
    }
  }

  private void note(int other) {
    if (nears == near.length) {
      near = Arrays.copyOf(near, 2 * nears);
    }
    near[nears++] = other;
  }

  private boolean isFree(int slot, double asideM) {
    double mps = Math.min(orderedMps(slot), speedMps());
    int tries = prospects.tries(slot, asideM, mps, STEPS);
    return leadsBack(tries) && isFree(slot, tries, STEPS);
  }

  /** Whether she may go on beside her line, for the sake of the land. */
  boolean mayGoOn(int slot) {
    boolean isBeside = isOn(slot) || Math.abs(vessels.offM(slot)) > BESIDE_M;
    double roomM = closeness(slot) < Margins.CLOSEST ? LEAST_ROOM_M : SHUT_IN_ROOM_M;
    return !isBeside
        || seaway.roomM(vessels.eastM(slot), vessels.northM(slot)) > OPEN_ROOM_M
        || hasRoom(slot, prospects.of(slot, Prospects.KEEPS), roomM);
  }

  /**
   * Whether a prospect has room all the way, or where she has less now at least no less than that,
   * and touches no land.
   */
  private boolean hasRoom(int slot, int prospect, double roomM) {
    double room = Math.min(roomM, seaway.roomM(vessels.eastM(slot), vessels.northM(slot)));
    for (int i = 0; i < prospects.count(prospect); i++) {
      double there = seaway.roomM(prospects.eastM(prospect, i), prospects.northM(prospect, i));
      if (there < room || (there < SURE_ROOM_M && touchesLand(prospect, i))) {
        return false;
      }
    }
    return true;
  }

  /** From one place to the next and a little beyond it, ahead and astern. */
  private boolean touchesLand(int prospect, int i) {
    int next = i + 1; // the last is the same as the one before
    double aheadX = BEYOND_M * prospects.headingEast(prospect, next);
    double aheadY = BEYOND_M * prospects.headingNorth(prospect, next);
    return seaway.touchesLand(
        prospects.eastM(prospect, i) - aheadX,
        prospects.northM(prospect, i) - aheadY,
        prospects.eastM(prospect, next) + aheadX,
        prospects.northM(prospect, next) + aheadY);
  }

  /** Whether there is water from where that ends to her line. */
  private boolean leadsBack(int tries) {
    int last = prospects.count(tries) - 1;
    double x = prospects.eastM(tries, last);
    double y = prospects.northM(tries, last);
    double off = prospects.offM();
    return seaway.isClear(
        x, y, x - off * prospects.legNorth(), y + off * prospects.legEast(), roomM());
  }

  private boolean isFree(int slot, int tries, int steps) {
    if (!hasRoom(slot, tries, roomM())) {
      return false;
    }
    for (int i = 0; i < nears; i++) {
      int other = near[i];
      margins.begin(slot, other, Math.max(tried, closeness(slot, other)));
      boolean stays = vessels.isHeld(other) && !vessels.isBacking(other);
      int meets = prospects.of(other, stays ? Prospects.STOPS : Prospects.GOES);
      if (!margins.areKept(tries, meets, steps)) {
        return false;
      }
    }
    return true;
  }
}
