package offing.picture;

/**
 * Weighs whether a track that radar alone has seen is a vessel: a sequential test of its plots and
 * misses against what the sea and the receiver give by themselves there. Owned by the run's thread.
 *
 * <p>The score of a track is the logarithm of the odds that it is a vessel (Wald's sequential
 * probability ratio test on the track score of Blackman and Popoli, Design and Analysis of Modern
 * Tracking Systems, 6.2): a plot adds {@code ln(Pd N / λ)} with its likelihood {@code N} under the
 * track and the density of plots of nothing {@code λ}, a miss adds {@code ln(1 - Pd)}. A crest may
 * be seen again for a scan or two where it broke: a plot from the same radar, near the first one
 * and soon after it, says little.
 */
final class Existence {
  /** Odds of 99 to 1. */
  static final double CONFIRMED = 4.6;

  /** More certain than that a track does not become: so it can still be lost. */
  private static final double MOST = 14;

  /** Who was confirmed and falls below that is lost. */
  private static final double LOST = 0;

  /** Who was not and falls below that is dropped. */
  private static final double NOTHING = -12;

  /** Vessels that come into sight a scan and square metre: one in three minutes. Assumed. */
  private static final double NEW_PER_M2 = 3e-12;

  /** A radar gives a plot of a small craft well in cover so often. Assumed. */
  private static final double DETECTION = 0.7;

  /** Nobody is surer to give a plot: waves hide, other hulls hide. Assumed. */
  private static final double MOST_DETECTION = 0.8;

  /** A crest is seen again so often, for so long, that near to where it was first. Assumed. */
  private static final double CREST_AGAIN = 0.12;

  private static final long CREST_MS = 3 * Radars.SCAN_MS + Radars.SCAN_MS / 2;
  private static final double CREST_M = 120;

  /** Where it is seen again: a normal distribution of 25 m about the first place. */
  private static final double CREST_AGAIN_PER_M2 = CREST_AGAIN / (2 * Math.PI * 25 * 25);

  /** A plot may come so much later than the scan was due, milliseconds. */
  static final long LATE_MS = 1_000;

  private final TrackTable table;
  private final Radars radars;
  private final ClutterMap clutter;

  Existence(TrackTable table, Radars radars, ClutterMap clutter) {
    this.table = table;
    this.radars = radars;
    this.clutter = clutter;
  }

  /** A track begins with a plot that nothing explains. */
  void begin(int slot, PlotBatch plots, int plot) {
    clutter.at(plots.timeMs[plot]);
    begin(slot, plots.timeMs[plot], density(plots, plot));
    table.firstSite[slot] = plots.site[plot];
    table.firstEastM[slot] = plots.eastM[plot];
    table.firstNorthM[slot] = plots.northM[plot];
  }

  /**
   * A track begins with something that nothing explains.
   *
   * @param nothing how many such a look and square metre there are of nothing
   */
  void begin(int slot, long timeMs, double nothing) {
    table.score[slot] = StrictMath.log(NEW_PER_M2 / nothing);
    table.missMs[slot] = timeMs;
  }

  /**
   * A plot was given to a track.
   *
   * @param likelihood of its place under the track, 1/m2
   */
  void hit(int slot, PlotBatch plots, int plot, double likelihood) {
    double nothing = density(plots, plot);
    if (isNearFirst(slot, plots, plot)) {
      double crests = 1 - radars.noisePerM2(plots.site[plot]) / nothing;
      nothing += crests * CREST_AGAIN_PER_M2;
    }
    hit(slot, plots.timeMs[plot], nothing, likelihood);
  }

  /**
   * Something was given to a track.
   *
   * @param nothing how many such a look and square metre there are of nothing
   * @param likelihood of its place under the track, 1/m2
   */
  void hit(int slot, long timeMs, double nothing, double likelihood) {
    double gain = StrictMath.log(Math.max(Double.MIN_NORMAL, DETECTION * likelihood / nothing));
    table.score[slot] = Math.min(MOST, table.score[slot] + gain);
    table.missMs[slot] = Math.max(table.missMs[slot], timeMs);
  }

  private double density(PlotBatch plots, int plot) {
    return clutter.density(
        plots.site[plot], plots.eastM[plot], plots.northM[plot], plots.timeMs[plot]);
  }

  private boolean isNearFirst(int slot, PlotBatch plots, int plot) {
    double dx = plots.eastM[plot] - table.firstEastM[slot];
    double dy = plots.northM[plot] - table.firstNorthM[slot];
    return plots.site[plot] == table.firstSite[slot]
        && plots.timeMs[plot] - table.bornMs[slot] < CREST_MS
        && dx * dx + dy * dy < CREST_M * CREST_M;
  }

  /** Time passes: a scan without a plot counts, but for who is where no radar sees. */
  void age(int slot, long nowMs) {
    while (nowMs - table.missMs[slot] > Radars.SCAN_MS + LATE_MS) {
      table.missMs[slot] += Radars.SCAN_MS;
      double chance =
          radars.chance(table.motion.eastMAt(slot, nowMs), table.motion.northMAt(slot, nowMs));
      table.score[slot] += StrictMath.log(1 - Math.min(MOST_DETECTION, chance));
    }
  }

  /** A track that was never confirmed ends: its plots were of nothing. */
  void wasNothing(int slot, long nowMs) {
    if (table.firstSite[slot] < 0) {
      return;
    }
    clutter.count(
        table.firstSite[slot],
        table.firstEastM[slot],
        table.firstNorthM[slot],
        table.hits[slot],
        nowMs);
  }

  /** Whether the odds are good enough to show it. */
  boolean isConfirmed(int slot) {
    return table.score[slot] >= CONFIRMED;
  }

  /** Whether it is taken for nothing. */
  boolean isNothing(int slot) {
    return table.score[slot] < NOTHING;
  }

  /** Whether one that was confirmed is not believed any more. */
  boolean isLost(int slot) {
    return table.score[slot] < LOST;
  }
}
