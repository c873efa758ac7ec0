package offing.sim.encounter;

import java.util.Arrays;
import java.util.function.IntConsumer;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Order;
import offing.sim.vessel.Vessels;
import offing.sim.water.Seaway;

/**
 * Which vessels are so near each other that it matters how far each goes on before she stops.
 * Gathered now and then, sifted at every look. Owned by {@link Halts}.
 */
final class Pairs {
  /** Nobody farther off is looked at, metres. */
  private static final double REACH_M = 2_000;

  /** How long before another would pass does one wait for her, seconds, at the most. */
  private static final double PASSING_S = 20;

  /* Both have that much room, and one of them the other, metres: the rest are among moles and
   * quays, where vessels lie and pass closer than any rule for open water lets them.
   */
  private static final double LEAST_ROOM_M = 120;

  private static final double OPEN_ROOM_M = Encounters.OPEN_ROOM_M - 100;

  /** Half the width of where she may be ahead of her, as a share of how far she goes. */
  private static final double WIDE = 0.65;

  /** Nobody is nearer than that to another who passes in ease, hulls aside, metres. */
  private static final double BESIDE_M = 60;

  /** Who is made fast counts this long before she lets go, milliseconds. */
  private static final long SAILS_SOON_MS = 120_000;

  private final Vessels vessels;
  private final Seaway seaway;
  private final Neighbours neighbours;
  private final IntConsumer meets = this::meet;

  /** Of everyone when they were gathered: how fast she may get, m/s; seconds and metres to stop. */
  private final double[] mps;

  private final double[] stopS;
  private final double[] stopM;
  private int[] first = new int[256];
  private int[] second = new int[256];
  private int count;
  private int near;
  private int own;
  private long nowMs;

  Pairs(Vessels vessels, Seaway seaway, int capacity) {
    this.vessels = vessels;
    this.seaway = seaway;
    neighbours = new Neighbours(capacity, true);
    mps = new double[capacity];
    stopS = new double[capacity];
    stopM = new double[capacity];
  }

  /** Notes anew who may come near whom before the next time. */
  void gather() {
    neighbours.sort(vessels);
    count = 0;
    reckon();
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (moves(slot)) {
        own = slot;
        neighbours.around(vessels, slot, REACH_M, meets);
      }
    }
  }

  private void reckon() {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (vessels.isPresent(slot)) {
        mps[slot] = mostMps(slot);
        stopS[slot] = stopS(slot);
        stopM[slot] = stopM(slot);
      }
    }
  }

  private boolean moves(int slot) {
    return vessels.isPresent(slot) && vessels.isSailing(slot) && vessels.isStandingClear(slot);
  }

  private void meet(int other) {
    if ((moves(other) && other < own) || vessels.bothApproach(own, other)) {
      return;
    }
    double untilNext = GiveWay.EVERY_MS / 1000.0 * (mps[own] + mps[other]);
    double reach = besideM(own, other) + untilNext + reachM(own, other);
    if (apartSquare(own, other) < reach * reach) {
      add(own, other);
    }
  }

  private void add(int a, int b) {
    if (count == first.length) {
      first = Arrays.copyOf(first, 2 * count);
      second = Arrays.copyOf(second, 2 * count);
    }
    first[count] = a;
    second[count++] = b;
  }

  private double besideM(int a, int b) {
    return 1.05 * (vessels.lengthM(a) + vessels.lengthM(b)) / 2 + BESIDE_M;
  }

  /** How much nearer two may come while either takes her way off. */
  private double reachM(int a, int b) {
    double waits = Math.min(PASSING_S, Math.max(stopS[a], stopS[b]));
    return Math.max(
        stopM[a] + stopM[b], Math.max(stopM[a] + mps[b] * waits, stopM[b] + mps[a] * waits));
  }

  private double mostMps(int slot) {
    double wanted = vessels.wantedMps(slot);
    double made = vessels.sogMps(slot);
    return wanted <= made ? made : Math.min(wanted, made + 3 * gainMps2(slot)) + 0.5;
  }

  private double gainMps2(int slot) {
    return Handling.of(vessels.kind(slot)).gainMps2();
  }

  private double stopS(int slot) {
    return mostMps(slot) / Handling.of(vessels.kind(slot)).brakeMps2() + 2;
  }

  private double stopM(int slot) {
    double mps = mostMps(slot);
    return 0.5 * mps * mps / Handling.of(vessels.kind(slot)).brakeMps2() + 2 * mps;
  }

  private double apartSquare(int a, int b) {
    double dx = vessels.eastM(b) - vessels.eastM(a);
    double dy = vessels.northM(b) - vessels.northM(a);
    return dx * dx + dy * dy;
  }

  /** Sifts them by how they lie now; those that matter are the first so many. */
  int sift(long timeMs) {
    nowMs = timeMs;
    near = 0;
    for (int i = 0; i < count; i++) {
      if (matters(first[i], second[i])) {
        swap(i, near++);
      }
    }
    return near;
  }

  /** How many there were when they were last sifted. */
  int count() {
    return near;
  }

  int first(int i) {
    return first[i];
  }

  int second(int i) {
    return second[i];
  }

  private void swap(int i, int j) {
    int a = first[i];
    int b = second[i];
    first[i] = first[j];
    second[i] = second[j];
    first[j] = a;
    second[j] = b;
  }

  private boolean matters(int a, int b) {
    if (!isThere(a)
        || !isThere(b)
        || !(vessels.isSailing(a) || vessels.isSailing(b))
        || Math.max(roomM(a), roomM(b)) < OPEN_ROOM_M) {
      return false;
    }
    double waits = Math.min(PASSING_S, Math.max(stopS(a), stopS(b)));
    return mayMeet(
        a, b, Math.max(stopM(a), mostMps(a) * waits), Math.max(stopM(b), mostMps(b) * waits));
  }

  /** Whether two may come near before both have stopped. */
  boolean mayMeet(int a, int b) {
    return mayMeet(a, b, stopM(a), stopM(b));
  }

  /**
   * Whether two may come near while both go so far: each somewhere in a disc that lies ahead of
   * her, wide enough for any turn that she takes at that speed.
   */
  private boolean mayMeet(int a, int b, double goesA, double goesB) {
    double x =
        vessels.eastM(b)
            - vessels.eastM(a)
            + 0.5 * (goesB * vessels.headingEast(b) - goesA * vessels.headingEast(a));
    double y =
        vessels.northM(b)
            - vessels.northM(a)
            + 0.5 * (goesB * vessels.headingNorth(b) - goesA * vessels.headingNorth(a));
    double reach = WIDE * (goesA + goesB) + besideM(a, b);
    return x * x + y * y < reach * reach;
  }

  private boolean isThere(int slot) {
    return vessels.isPresent(slot)
        && vessels.isStandingClear(slot)
        && (!vessels.isMoored(slot) || sailsSoon(slot))
        && roomM(slot) > LEAST_ROOM_M;
  }

  /** Where she is, or would be when she has stopped: whichever has more. */
  private double roomM(int slot) {
    double east = vessels.eastM(slot);
    double north = vessels.northM(slot);
    double goes = vessels.isSailing(slot) ? stopM(slot) : 0;
    double ahead =
        seaway.roomM(
            east + goes * vessels.headingEast(slot), north + goes * vessels.headingNorth(slot));
    return Math.max(seaway.roomM(east, north), ahead);
  }

  private boolean sailsSoon(int slot) {
    return vessels.order(slot) instanceof Order.Lie lie && lie.untilMs() - nowMs < SAILS_SOON_MS;
  }
}
