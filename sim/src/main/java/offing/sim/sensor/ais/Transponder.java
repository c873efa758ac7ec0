package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.sensor.report.Schedule;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;

/** The AIS transponder of one vessel: when it speaks next. Owned by the network. */
final class Transponder {
  private static final double KN_PER_MPS = 3600 / 1852.0;

  /** Message 24B follows 24A within a minute: ITU-R M.1371-5 annex 8. */
  private static final long PART_B_LATEST_MS = 50_000;

  /** A fade lasts so long; its depth is normal with this deviation. Assumed. */
  private static final long FADE_MS = 30_000;

  private static final double FADE_DB = 4;

  private final int vesselId;
  private final AisClass aisClass;
  private final RandomGenerator dice;
  private final CourseChange course;
  private final Schedule position;
  private final Schedule particulars;
  private final long partBAfterMs;
  private long partBDueMs = Long.MAX_VALUE;
  private boolean isOn = true;
  private boolean hasOtherInterval;
  private long fadeUntilMs = Long.MIN_VALUE;
  private double fadingDb;

  Transponder(long seed, Fleet fleet, int slot, long nowMs) {
    vesselId = fleet.id(slot);
    aisClass = fleet.aisClass(slot);
    dice = Dice.named(seed, "ais/" + fleet.key(slot));
    course = new CourseChange(fleet.courseEast(slot), fleet.courseNorth(slot));
    position = new Schedule(dice, nowMs, intervalMs(fleet, slot, false));
    particulars = new Schedule(dice, nowMs, ReportingInterval.STATIC_MS);
    partBAfterMs = 1 + (long) (dice.nextDouble() * PART_B_LATEST_MS);
  }

  /** Whether it is the one of the vessel with that number. */
  boolean isOf(int vesselId) {
    return this.vesselId == vesselId;
  }

  RandomGenerator dice() {
    return dice;
  }

  /**
   * Sees how the vessel moves at the start of what comes due in a step.
   *
   * @param nowMs start of the step, epoch milliseconds
   */
  void look(Fleet fleet, int slot, long nowMs, double stepS) {
    boolean isTurning =
        course.isTurning(fleet.courseEast(slot), fleet.courseNorth(slot), nowMs, stepS);
    long intervalMs = intervalMs(fleet, slot, isTurning);
    hasOtherInterval |= intervalMs != position.intervalMs();
    if (isOn) {
      position.adapt(nowMs, intervalMs);
    } else {
      position.start(nowMs, intervalMs);
      particulars.start(nowMs, ReportingInterval.STATIC_MS);
      isOn = true;
    }
  }

  /** Is switched off: what was due is forgotten. */
  void switchOff() {
    isOn = false;
    partBDueMs = Long.MAX_VALUE;
  }

  /** Whether it sends something until then, epoch milliseconds. */
  boolean isDueBy(long untilMs) {
    return dueMs() <= untilMs;
  }

  /** What it sends until the end of a step, in the order of time. */
  void speak(long untilMs, Voice voice) {
    for (long dueMs = dueMs(); dueMs <= untilMs; dueMs = dueMs()) {
      if (dueMs == partBDueMs) {
        partBDueMs = Long.MAX_VALUE;
        voice.partB(dueMs);
      } else if (dueMs == position.dueMs()) {
        position.made();
        voice.position(dueMs, hasOtherInterval);
        hasOtherInterval = false;
      } else {
        particulars.made();
        partBDueMs = aisClass.isB() ? dueMs + partBAfterMs : Long.MAX_VALUE;
        voice.particulars(dueMs);
      }
    }
  }

  /** How much weaker it is heard at a time than it should be, decibels. */
  double fadingDb(long timeMs) {
    if (timeMs >= fadeUntilMs) {
      fadeUntilMs = timeMs + FADE_MS;
      fadingDb = FADE_DB * Dice.normal(dice);
    }
    return fadingDb;
  }

  private long dueMs() {
    return Math.min(partBDueMs, Math.min(position.dueMs(), particulars.dueMs()));
  }

  private long intervalMs(Fleet fleet, int slot, boolean isTurning) {
    double sogKn = fleet.sogMps(slot) * KN_PER_MPS;
    if (aisClass == AisClass.A) {
      return ReportingInterval.classAMs(fleet.navStatus(slot), sogKn, isTurning);
    }
    return aisClass == AisClass.B_SO
        ? ReportingInterval.classBSoMs(sogKn)
        : ReportingInterval.classBCsMs(sogKn);
  }

  /** What is done with what a transponder sends. Event times, epoch milliseconds. */
  interface Voice {
    /** {@code isNewInterval}: the first report after the interval changed. */
    void position(long timeMs, boolean isNewInterval);

    /** Message 5, or 24A. */
    void particulars(long timeMs);

    /** Message 24B. */
    void partB(long timeMs);
  }
}
