package offing.picture;

/**
 * Finds tracks of radar alone that are a second one of a vessel that has a track, and makes one of
 * both. Owned by the run's thread.
 *
 * <p>Two tracks that stay close and move alike for eight scans are one vessel, unless one radar
 * gave each of them a plot in one scan: it tells apart what it resolves.
 */
final class Doubles {
  /** Assumed: as long as a spike never lives, and as short as one bears to see two. */
  private static final int SCANS = 8;

  /** Farther apart than that, hulls aside, are two vessels, metres. */
  private static final double NEAR_M = 60;

  /** The echo of a hull of which nothing is known may lie so far from its antenna, metres. */
  private static final double UNKNOWN_HULL_M = 60;

  /** Faster past each other than that are two vessels, m/s. */
  private static final double ALIKE_MPS = 4;

  /** No hull is longer, metres. */
  private static final double LONGEST_M = 500;

  private final TrackTable table;
  private final TrackGrid grid;
  private final Adoption adoption;
  private final TrackGrid.Visitor visitor = this::weigh;
  private long atMs;
  private double farM;
  private int own;
  private int nearest;
  private double nearestSquare;

  Doubles(TrackTable table, TrackGrid grid, Adoption adoption) {
    this.table = table;
    this.grid = grid;
    this.adoption = adoption;
  }

  /** Looks once a scan. */
  void advance(long nowMs) {
    if (nowMs % Radars.SCAN_MS != 0) {
      return;
    }
    atMs = nowMs;
    grid.rebuildConfirmed(table, nowMs);
    farM = NEAR_M + longestHullM();
    for (int slot = 0; slot < table.slotCount(); slot++) {
      if (isNameless(slot)) {
        look(slot);
      }
    }
  }

  private double longestHullM() {
    double longestM = 0;
    for (int slot = 0; slot < table.slotCount(); slot++) {
      if (table.isLive(slot)) {
        longestM = Math.max(longestM, hullM(slot));
      }
    }
    return longestM;
  }

  private boolean isNameless(int slot) {
    return table.isLive(slot)
        && table.kind[slot] == TrackKind.RADAR_ONLY
        && table.status[slot] == TrackStatus.CONFIRMED;
  }

  private void look(int slot) {
    own = slot;
    nearest = -1;
    nearestSquare = Double.POSITIVE_INFINITY;
    double eastM = table.motion.eastMAt(slot, atMs);
    double northM = table.motion.northMAt(slot, atMs);
    grid.nearer(eastM, northM, farM, visitor);
    if (nearest < 0 || isSeenApart(slot, nearest)) {
      table.twin[slot] = 0;
      table.twinScans[slot] = 0;
    } else if (table.twin[slot] != table.number[nearest]) {
      table.twin[slot] = table.number[nearest];
      table.twinScans[slot] = 1;
    } else if (++table.twinScans[slot] >= SCANS) {
      adoption.unite(nearest, slot, atMs);
    }
  }

  private void weigh(int other) {
    if (other == own || !table.isLive(other) || !mayBeOne(other)) { // united a moment ago
      return;
    }
    double dx = table.motion.eastMAt(other, atMs) - table.motion.eastMAt(own, atMs);
    double dy = table.motion.northMAt(other, atMs) - table.motion.northMAt(own, atMs);
    double du = table.motion.eastMps(other) - table.motion.eastMps(own);
    double dw = table.motion.northMps(other) - table.motion.northMps(own);
    double square = dx * dx + dy * dy;
    double reach = NEAR_M + hullM(other);
    if (square < Math.min(nearestSquare, reach * reach)
        && du * du + dw * dw < ALIKE_MPS * ALIKE_MPS) {
      nearest = other;
      nearestSquare = square;
    }
  }

  /** Of two nameless ones the younger is the second; nothing that flies or is made fast ashore. */
  private boolean mayBeOne(int other) {
    return switch (table.kind[other]) {
      case RADAR_ONLY ->
          table.number[other] < table.number[own] && table.status[other] != TrackStatus.TENTATIVE;
      case CLASS_A, CLASS_B, PATROL -> true;
      default -> false;
    };
  }

  private double hullM(int slot) {
    if (table.kind[slot] == TrackKind.RADAR_ONLY) {
      return 0;
    }
    double lengthM = table.identities.lengthM[slot];
    return Double.isNaN(lengthM) ? UNKNOWN_HULL_M : Math.min(lengthM, LONGEST_M) / 2;
  }

  private boolean isSeenApart(int a, int b) {
    for (int site = 0; site < table.sites(); site++) {
      long first = table.siteMs(a, site);
      long second = table.siteMs(b, site);
      if (Math.min(first, second) > atMs - 2 * Radars.SCAN_MS
          && Math.abs(first - second) < Radars.SCAN_MS / 2) {
        return true;
      }
    }
    return false;
  }
}
