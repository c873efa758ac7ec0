package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.sensor.report.Schedule;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;

/** The AIS transponder of one vessel: when it speaks next, and how. Owned by the network. */
final class Transponder {
  private static final double KN_PER_MPS = 3600 / 1852.0;

  /** Message 24B follows 24A within a minute: ITU-R M.1371-5 annex 8. */
  private static final long PART_B_LATEST_MS = 50_000;

  /** Share of class B "SO" that is old and says message 19 where others say 24. Assumed. */
  private static final double EXTENDED_SHARE = 0.33;

  /** A base station assigns a class A now and then, for one static interval. Assumed. */
  private static final double ASSIGNED_SHARE = 0.005;

  private static final long NEVER_MS = Long.MAX_VALUE;

  private final int vesselId;
  private final AisClass aisClass;
  private final RandomGenerator dice;
  private final Antenna antenna;
  private final Hearing hearing;
  private final boolean isExtended;
  private final CourseChange course;
  private final Schedule position;
  private final Schedule particulars;
  private final Schedule longRange;
  private final long partBAfterMs;
  private long partBDueMs = NEVER_MS;
  private boolean isOn = true;
  private boolean hasOtherInterval;
  private boolean isLying;
  private boolean isAssigned;

  Transponder(long seed, Fleet fleet, int slot, long nowMs, ShoreStations stations) {
    vesselId = fleet.id(slot);
    aisClass = fleet.aisClass(slot);
    dice = Dice.named(seed, "ais/" + fleet.key(slot));
    antenna = Antenna.draw(aisClass, dice);
    hearing = new Hearing(stations, dice);
    isExtended = dice.nextDouble() < EXTENDED_SHARE && aisClass == AisClass.B_SO;
    course = new CourseChange(fleet.headingEast(slot), fleet.headingNorth(slot));
    position = new Schedule(dice, nowMs, intervalMs(fleet, slot, false, false));
    particulars = new Schedule(dice, nowMs, ReportingInterval.STATIC_MS);
    longRange = new Schedule(dice, nowMs, ReportingInterval.LONG_RANGE_MS);
    partBAfterMs = 1 + (long) (dice.nextDouble() * PART_B_LATEST_MS);
  }

  /** Whether it is the one of the vessel with that number. */
  boolean isOf(int vesselId) {
    return this.vesselId == vesselId;
  }

  RandomGenerator dice() {
    return dice;
  }

  Antenna antenna() {
    return antenna;
  }

  Hearing hearing() {
    return hearing;
  }

  /**
   * Sees how the vessel moves at the start of what comes due in a step.
   *
   * @param nowMs start of the step, epoch milliseconds
   * @param isCrowded whether the channels are too full for class B "SO"
   */
  void look(Fleet fleet, int slot, long nowMs, double stepS, boolean isCrowded) {
    boolean isTurning =
        course.isTurning(fleet.headingEast(slot), fleet.headingNorth(slot), nowMs, stepS);
    long intervalMs = intervalMs(fleet, slot, isTurning, isCrowded);
    isLying = ReportingInterval.isLying(fleet.navStatus(slot));
    hasOtherInterval |= intervalMs != position.intervalMs();
    if (isOn) {
      position.adapt(nowMs, intervalMs);
    } else {
      position.start(nowMs, intervalMs);
      particulars.start(nowMs, ReportingInterval.STATIC_MS);
      longRange.start(nowMs, ReportingInterval.LONG_RANGE_MS);
      isOn = true;
    }
  }

  /** Is switched off: what was due is forgotten. */
  void switchOff() {
    isOn = false;
    partBDueMs = NEVER_MS;
  }

  /** Whether it sends something until then, epoch milliseconds. */
  boolean isDueBy(long untilMs) {
    return dueMs() <= untilMs;
  }

  /** What it sends until the end of a step, in the order of time. */
  void speak(long untilMs, Voice voice) {
    for (long dueMs = dueMs(); dueMs <= untilMs; dueMs = dueMs()) {
      if (dueMs == partBDueMs) {
        partBDueMs = NEVER_MS;
        voice.partB(dueMs);
      } else if (dueMs == position.dueMs()) {
        position.made();
        voice.position(dueMs, positionType());
        hasOtherInterval = false;
      } else if (dueMs == particulars.dueMs()) {
        particulars.made();
        sayParticulars(dueMs, voice);
      } else {
        longRange.made();
        voice.longRange(dueMs);
      }
    }
  }

  private int positionType() {
    if (isAssigned) {
      return AisWording.ASSIGNED;
    }
    return hasOtherInterval || isLying ? AisWording.SPECIAL : AisWording.SCHEDULED;
  }

  private void sayParticulars(long dueMs, Voice voice) {
    isAssigned = dice.nextDouble() < ASSIGNED_SHARE;
    if (aisClass == AisClass.A) {
      voice.voyage(dueMs);
    } else if (isExtended) {
      voice.extended(dueMs);
    } else {
      partBDueMs = dueMs + partBAfterMs;
      voice.partA(dueMs);
    }
  }

  private long dueMs() {
    long dueMs = Math.min(partBDueMs, Math.min(position.dueMs(), particulars.dueMs()));
    return aisClass == AisClass.A ? Math.min(dueMs, longRange.dueMs()) : dueMs;
  }

  private long intervalMs(Fleet fleet, int slot, boolean isTurning, boolean isCrowded) {
    double sogKn = fleet.sogMps(slot) * KN_PER_MPS;
    return switch (aisClass) {
      case B_SO -> ReportingInterval.classBSoMs(sogKn, isCrowded);
      case B_CS -> ReportingInterval.classBCsMs(sogKn);
      default -> ReportingInterval.classAMs(fleet.navStatus(slot), sogKn, isTurning);
    };
  }

  /** What is done with what a transponder sends. Event times, epoch milliseconds. */
  interface Voice {
    /** {@code type}: 1, 2 or 3 as class A says it. */
    void position(long timeMs, int type);

    /** Message 5. */
    void voyage(long timeMs);

    /** Message 24A. */
    void partA(long timeMs);

    /** Message 24B. */
    void partB(long timeMs);

    /** Message 19. */
    void extended(long timeMs);

    /** Message 27. */
    void longRange(long timeMs);
  }
}
