package offing.sim.encounter;

import java.util.Arrays;
import offing.sim.vessel.Vessels;
import offing.sim.water.Seaway;

/**
 * Counts how near vessels came to each other on open water: where there is more than {@link
 * #OPEN_ROOM_M} of room about both. Owned by {@link GiveWay}.
 *
 * <p>Of each vessel that follows a passage and the eight nearest that are not made fast; who does
 * not stand clear is left out, and so are two of one approach. Two that come within {@link
 * #APART_M} are one encounter until they are that far apart again; two that were put into the world
 * as near count for none.
 *
 * <p>A collision is that the hulls overlap while at least one makes way, each taken for the set of
 * points within half her beam of her middle line. Close quarters are that both make way, and their
 * middles pass within {@link #CLOSE_M}. Between the steps both are taken to go straight.
 */
public final class Encounters {
  static final double OPEN_ROOM_M = 300;
  static final double CLOSE_M = 50;
  static final double APART_M = 500;

  /** Who makes less over ground makes no way, m/s. */
  private static final double WAY_MPS = 0.5;

  /** Nobody makes more, m/s: how far two may come together between two looks. */
  private static final double MOST_MPS = 36;

  private final Vessels vessels;
  private final Seaway seaway;
  private final Partners close;
  private final Partners collided;
  private final int[] seen;
  private int[] first = new int[64];
  private int[] second = new int[64];
  private int pairs;
  private long collisions;
  private long closeQuarters;

  public Encounters(Vessels vessels, Seaway seaway, int capacity) {
    this.vessels = vessels;
    this.seaway = seaway;
    close = new Partners(vessels, capacity);
    collided = new Partners(vessels, capacity);
    seen = new int[capacity];
  }

  /** Of hulls, since the start. */
  public long collisions() {
    return collisions;
  }

  /** Since the start. */
  public long closeQuarters() {
    return closeQuarters;
  }

  void begin() {
    pairs = 0;
  }

  /** A vessel that follows a passage, and those nearest to her. */
  void meet(int slot, Neighbours neighbours, int found) {
    for (int i = 0; i < found; i++) {
      int other = neighbours.slot(i);
      double reach = hullsM(slot, other) + CLOSE_M + MOST_MPS * GiveWay.EVERY_MS / 500.0;
      if (neighbours.squareM2(i) < reach * reach) {
        add(slot, other);
      }
      boolean isNew = seen[slot] != vessels.id(slot) || seen[other] != vessels.id(other);
      if (isNew && neighbours.squareM2(i) < APART_M * APART_M) {
        close.add(slot, other);
        collided.add(slot, other);
      }
    }
  }

  private double hullsM(int a, int b) {
    return (vessels.lengthM(a) + vessels.lengthM(b)) / 2;
  }

  private void add(int slot, int other) {
    if (pairs == first.length) {
      first = Arrays.copyOf(first, 2 * pairs);
      second = Arrays.copyOf(second, 2 * pairs);
    }
    first[pairs] = slot;
    second[pairs++] = other;
  }

  /** All have been looked at. */
  void end() {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      close.forget(slot, APART_M);
      collided.forget(slot, APART_M);
      seen[slot] = vessels.id(slot);
    }
  }

  /** Looks at the step just made of all that were near at the last look. */
  void step() {
    for (int i = 0; i < pairs; i++) {
      pass(first[i], second[i]);
    }
  }

  private void pass(int a, int b) {
    double x = vessels.lastEastM(b) - vessels.lastEastM(a);
    double y = vessels.lastNorthM(b) - vessels.lastNorthM(a);
    double dx = vessels.eastM(b) - vessels.eastM(a) - x;
    double dy = vessels.northM(b) - vessels.northM(a) - y;
    double square = dx * dx + dy * dy;
    double share = square == 0 ? 1 : Math.max(0, Math.min(1, -(x * dx + y * dy) / square));
    double atX = x + share * dx;
    double atY = y + share * dy;
    double apart = Math.sqrt(atX * atX + atY * atY);
    if (apart < Math.max(CLOSE_M, hullsM(a, b)) && isOpen(a) && isOpen(b)) {
      count(a, b, atX, atY, apart);
    }
  }

  private boolean isOpen(int slot) {
    return vessels.isPresent(slot)
        && !vessels.isMoored(slot)
        && vessels.isStandingClear(slot)
        && seaway.roomM(vessels.eastM(slot), vessels.northM(slot)) > OPEN_ROOM_M;
  }

  private void count(int a, int b, double x, double y, double apartM) {
    if (vessels.areTogether(a, b)) {
      return; // alongside each other, or one beside the other on purpose
    }
    boolean aMakesWay = vessels.isSailing(a) && vessels.sogMps(a) > WAY_MPS;
    boolean bMakesWay = vessels.isSailing(b) && vessels.sogMps(b) > WAY_MPS;
    if (aMakesWay && bMakesWay && apartM < CLOSE_M && close.add(a, b)) {
      closeQuarters++;
    }
    if ((aMakesWay || bMakesWay) && Hulls.overlap(vessels, a, b, x, y) && collided.add(a, b)) {
      collisions++;
    }
  }
}
