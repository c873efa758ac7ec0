package offing.picture;

/**
 * Whether radar sees who says where she is: a vessel under way that reports herself from where even
 * a small craft gives an echo in nine scans of ten, and gives none, is not there, or is no vessel.
 * Owned by the run's thread.
 */
final class Echoes {
  /** So many scans in a row are no chance any more: one in a hundred thousand. */
  static final int SCANS = 5;

  /** Where a small craft is that sure to be seen she would be. */
  private static final double SURE = 0.9;

  /** Who lies still may lie behind another hull, or at a quay. Knots. */
  private static final double UNDER_WAY_KN = 3;

  private final TrackTable table;
  private final Radars radars;
  private final Follow follow;
  private final Shadows shadows;

  Echoes(TrackTable table, Radars radars, Follow follow) {
    this.table = table;
    this.radars = radars;
    this.follow = follow;
    shadows = new Shadows(table, radars);
  }

  /** Radar saw it. */
  void seen(int slot, long timeMs) {
    table.missMs[slot] = Math.max(table.missMs[slot], timeMs);
    table.unseen[slot] = 0;
  }

  /** Time passes: a scan without a plot counts where there should have been one. */
  void age(int slot, long nowMs) {
    if (table.missMs[slot] == Long.MIN_VALUE) {
      table.missMs[slot] = nowMs;
    }
    while (nowMs - table.missMs[slot] > Radars.SCAN_MS + Existence.LATE_MS) {
      table.missMs[slot] += Radars.SCAN_MS;
      table.unseen[slot] = isDue(slot, nowMs) ? table.unseen[slot] + 1 : 0;
      if (table.unseen[slot] == SCANS) {
        table.identities.conflicts.note(slot, ConflictKind.NO_ECHO, nowMs, "", "");
        table.revision[slot]++;
      }
    }
  }

  private boolean isDue(int slot, long nowMs) {
    return isHullKnown(slot)
        && table.sogKn[slot] >= UNDER_WAY_KN
        && follow.isReportFresh(slot, nowMs)
        && isInSight(slot, nowMs);
  }

  private boolean isInSight(int slot, long nowMs) {
    double eastM = table.motion.eastMAt(slot, nowMs);
    double northM = table.motion.northMAt(slot, nowMs);
    for (int site = 0; site < table.sites(); site++) {
      if (radars.chance(site, eastM, northM) >= SURE && !shadows.hide(site, eastM, northM, nowMs)) {
        return true;
      }
    }
    return false;
  }

  /** The antenna of a ship that has not said how long she is may lie far from her echo. */
  private boolean isHullKnown(int slot) {
    TrackKind kind = table.kind[slot];
    return kind == TrackKind.CLASS_B
        || (kind == TrackKind.CLASS_A && !Double.isNaN(table.identities.lengthM[slot]));
  }
}
