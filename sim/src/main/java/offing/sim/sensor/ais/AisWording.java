package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.sim.Dice;
import offing.sim.sensor.report.Bearing;
import offing.sim.sensor.report.Fix;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;

/** Puts what a vessel is and does into the words of AIS, ITU-R M.1371-5 annex 8. */
final class AisWording {
  private static final int AT_ANCHOR = 1;
  private static final int MOORED = 5;
  private static final int NAV_STATUS_UNDEFINED = 15;
  private static final int TURN_NOT_AVAILABLE = -128;

  /** ROT_AIS = 4.733 sqrt(degrees a minute); 126 is the greatest with a turn indicator. */
  private static final double TURN_FACTOR = 4.733;

  private static final int FASTEST_TURN = 126;

  /** Deviation of a gyro compass, degrees. Assumed. */
  private static final double GYRO_DEG = 0.5;

  /** Where the antenna stands: this share of the length before the stern, amidships. Assumed. */
  private static final double ANTENNA_FROM_STERN = 0.25;

  private static final int LONGEST_M = 511;
  private static final int BROADEST_M = 63;
  private static final double DEEPEST_M = 25.5;

  private AisWording() {}

  /** Message 1, 3 or 18. {@code isNewInterval}: the first report after the interval changed. */
  static AisReport position(
      long timeMs,
      String station,
      Fleet fleet,
      int slot,
      Fix fix,
      RandomGenerator dice,
      boolean isNewInterval) {
    boolean isClassA = fleet.aisClass(slot) == AisClass.A;
    int navStatus = fleet.navStatus(slot);
    boolean isAnnounced = isNewInterval || navStatus == AT_ANCHOR || navStatus == MOORED;
    return new AisReport(
        timeMs,
        station,
        isClassA ? (isAnnounced ? 3 : 1) : 18,
        fleet.mmsi(slot),
        isClassA ? navStatus : NAV_STATUS_UNDEFINED,
        isClassA ? rateOfTurn(fleet.turnRateDps(slot)) : TURN_NOT_AVAILABLE,
        fix.sogKn(),
        isClassA,
        fix.lon(),
        fix.lat(),
        fix.cogDeg(),
        isClassA ? headingDeg(fleet.headingDeg(slot), dice) : Double.NaN);
  }

  /** Message 5 of class A, 24A of class B. */
  static AisStatic particulars(long timeMs, String station, Fleet fleet, int slot) {
    return fleet.aisClass(slot) == AisClass.A
        ? voyage(timeMs, station, fleet, slot)
        : partA(timeMs, station, fleet, slot);
  }

  private static AisStatic voyage(long timeMs, String station, Fleet fleet, int slot) {
    int lengthM = whole(fleet.says(slot).lengthM(), LONGEST_M);
    int beamM = whole(fleet.says(slot).beamM(), BROADEST_M);
    int toSternM = fromStern(lengthM);
    return new AisStatic(
        timeMs,
        station,
        5,
        0,
        fleet.mmsi(slot),
        fleet.says(slot).imo(),
        fleet.says(slot).callSign(),
        fleet.says(slot).shipName(),
        fleet.says(slot).shipType(),
        lengthM - toSternM,
        toSternM,
        beamM / 2,
        beamM - beamM / 2,
        Math.min(DEEPEST_M, fleet.says(slot).draughtM()),
        fleet.destination(slot));
  }

  private static AisStatic partA(long timeMs, String station, Fleet fleet, int slot) {
    int mmsi = fleet.mmsi(slot);
    String name = fleet.says(slot).shipName();
    return new AisStatic(timeMs, station, 24, 0, mmsi, 0, "", name, 0, 0, 0, 0, 0, 0, "");
  }

  /** Message 24B. */
  static AisStatic partB(long timeMs, String station, Fleet fleet, int slot) {
    int lengthM = whole(fleet.says(slot).lengthM(), LONGEST_M);
    int beamM = whole(fleet.says(slot).beamM(), BROADEST_M);
    int toSternM = fromStern(lengthM);
    return new AisStatic(
        timeMs,
        station,
        24,
        1,
        fleet.mmsi(slot),
        0,
        fleet.says(slot).callSign(),
        "",
        fleet.says(slot).shipType(),
        lengthM - toSternM,
        toSternM,
        beamM / 2,
        beamM - beamM / 2,
        0,
        "");
  }

  /** The raw ROT_AIS of a turn rate in degrees a second, clockwise positive. */
  static int rateOfTurn(double turnRateDps) {
    double raw = TURN_FACTOR * Math.sqrt(60 * Math.abs(turnRateDps));
    int steps = (int) Math.min(FASTEST_TURN, Math.rint(raw));
    return turnRateDps < 0 ? -steps : steps;
  }

  private static double headingDeg(double headingDeg, RandomGenerator dice) {
    return Bearing.normal(headingDeg + GYRO_DEG * Dice.normal(dice));
  }

  private static int fromStern(int lengthM) {
    return (int) Math.rint(ANTENNA_FROM_STERN * lengthM);
  }

  private static int whole(double metres, int most) {
    return (int) Math.min(most, Math.rint(metres));
  }
}
