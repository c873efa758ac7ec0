package offing.picture;

/**
 * Lets tracks grow old: which sources still hold them, coasting, lost, dropped. By event time
 * alone.
 */
final class Ageing {
  /** A tentative track dies with its second miss in a row: two scans and a half without a plot. */
  static final long TENTATIVE_MS = Radars.SCAN_MS * 5 / 2;

  /**
   * No track is lost before this silence, milliseconds: ten scans, in which a fast craft comes out
   * from behind an islet.
   */
  static final long LEAST_LOST_MS = 30_000;

  /** A lost radar track has no name to be found again by: it stays in sight for a minute. */
  static final long LOST_SHOWN_MS = 60_000;

  /** A lost track with an identity stays in sight for ten minutes and takes its number up again. */
  static final long LOST_NAMED_SHOWN_MS = 600_000;

  /** Static data without a position waits this long: two of its six-minute intervals. */
  static final long PLACELESS_MS = 720_000;

  /**
   * A track that no radar could have seen is lost when its place is known no better than that,
   * metres: the root of the trace of its covariance, if it holds its course. Two minutes do it.
   */
  static final double LOST_SPREAD_M = 350;

  /** And it is dropped when it is known no better than that. */
  private static final double DROPPED_SPREAD_M = 500;

  /** Who lies at a quay may seem to be on it, metres. Assumed. */
  private static final double QUAY_M = 100;

  private final TrackTable table;
  private final Existence existence;
  private final Echoes echoes;
  private final Shore shore;

  Ageing(TrackTable table, Existence existence, Echoes echoes, Shore shore) {
    this.table = table;
    this.shore = shore;
    this.echoes = echoes;
    this.existence = existence;
  }

  void advance(long nowMs) {
    for (int slot = 0; slot < table.slotCount(); slot++) {
      if (table.isLive(slot)) {
        age(slot, nowMs);
      }
    }
  }

  private void age(int slot, long nowMs) {
    if (table.kind[slot] == TrackKind.RADAR_ONLY) {
      existence.age(slot, nowMs);
    } else {
      echoes.age(slot, nowMs);
    }
    if (table.status[slot] == TrackStatus.TENTATIVE) {
      ageTentative(slot, nowMs);
      return;
    }
    int held = held(slot, nowMs);
    if (held != table.sources[slot]) {
      table.sources[slot] = held;
      table.revision[slot]++;
    }
    if (held != 0) {
      table.status(slot, TrackStatus.CONFIRMED);
    } else {
      ageSilent(slot, nowMs, nowMs - lastMs(slot));
    }
  }

  private void ageTentative(int slot, long nowMs) {
    long patienceMs = table.motion.hasPlace(slot) ? TENTATIVE_MS : PLACELESS_MS;
    if (nowMs - table.hitMs[slot] > patienceMs || existence.isNothing(slot)) {
      if (table.kind[slot] == TrackKind.RADAR_ONLY) {
        existence.wasNothing(slot, nowMs);
      }
      table.drop(slot);
    }
  }

  private int held(int slot, long nowMs) {
    int held = 0;
    if (table.aisMs[slot] >= nowMs - Intervals.patienceMs(table.aisIntervalMs[slot])) {
      held |= Tracks.AIS;
    }
    if (table.radarMs[slot] >= nowMs - Intervals.patienceMs(Radars.SCAN_MS)) {
      held |= Tracks.RADAR;
    }
    if (table.cameraMs[slot] >= nowMs - Intervals.LEAST_SILENCE_MS) {
      held |= Tracks.CAMERA;
    }
    if (table.unitMs[slot] >= nowMs - Intervals.patienceMs(table.unitIntervalMs[slot])) {
      held |= Tracks.UNIT;
    }
    return held;
  }

  private long lastMs(int slot) {
    return Math.max(
        Math.max(table.aisMs[slot], table.radarMs[slot]),
        Math.max(table.cameraMs[slot], table.unitMs[slot]));
  }

  private void ageSilent(int slot, long nowMs, long silentMs) {
    if (table.kind[slot] == TrackKind.RADAR_ONLY) {
      ageNameless(slot, nowMs, silentMs);
      return;
    }
    long intervalMs = Math.max(table.aisIntervalMs[slot], table.unitIntervalMs[slot]);
    long lostMs = Math.max(LEAST_LOST_MS, 2 * Intervals.patienceMs(intervalMs));
    if (silentMs <= lostMs) {
      table.status(slot, TrackStatus.COASTING);
    } else if (silentMs <= lostMs + shownMs(slot)) {
      table.status(slot, TrackStatus.LOST);
    } else {
      table.drop(slot);
    }
  }

  /** Silence is weighed by what a radar could have seen, and by where it may be by now. */
  private void ageNameless(int slot, long nowMs, long silentMs) {
    double spreadM = table.motion.straightSpreadM(slot, nowMs, Noise.straight(table, slot));
    boolean isLost = existence.isLost(slot) || isAshore(slot, nowMs, silentMs);
    if (spreadM > DROPPED_SPREAD_M || (isLost && silentMs > LOST_SHOWN_MS)) {
      table.drop(slot);
    } else if (isLost || spreadM > LOST_SPREAD_M) {
      table.status(slot, TrackStatus.LOST);
    } else {
      table.status(slot, TrackStatus.COASTING);
    }
  }

  /** Straight on she would have run aground long since: she has turned, nobody knows where to. */
  private boolean isAshore(int slot, long nowMs, long silentMs) {
    if (silentMs <= LEAST_LOST_MS) {
      return false;
    }
    double eastM = table.motion.eastMAt(slot, nowMs);
    double northM = table.motion.northMAt(slot, nowMs);
    double dx = eastM - table.motion.eastM(slot);
    double dy = northM - table.motion.northM(slot);
    return dx * dx + dy * dy > QUAY_M * QUAY_M && shore.isLand(eastM, northM);
  }

  private long shownMs(int slot) {
    boolean named = table.identities.mmsi[slot] != 0 || !table.identities.unit[slot].isEmpty();
    return named ? LOST_NAMED_SHOWN_MS : LOST_SHOWN_MS;
  }
}
