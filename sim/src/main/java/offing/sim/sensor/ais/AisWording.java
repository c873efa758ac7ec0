package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.sim.Dice;
import offing.sim.sensor.report.Bearing;
import offing.sim.sensor.report.Fix;
import offing.sim.vessel.AisIdentity;
import offing.sim.vessel.Fleet;

/** Puts what a vessel is and does into the words of AIS, ITU-R M.1371-5 annex 8. */
final class AisWording {
  /** Reports of class A by its own schedule, by a base station's, and with another interval. */
  static final int SCHEDULED = 1;

  static final int ASSIGNED = 2;
  static final int SPECIAL = 3;

  private static final int CLASS_B = 18;
  private static final int EXTENDED = 19;
  private static final int LONG_RANGE = 27;

  private static final int NAV_STATUS_UNDEFINED = 15;
  private static final int TURN_NOT_AVAILABLE = -128;

  /** ROT_AIS = 4.733 sqrt(degrees a minute); 126 is the greatest with a turn indicator. */
  private static final double TURN_FACTOR = 4.733;

  private static final int FASTEST_TURN = 126;

  /** Deviation of a gyro compass, degrees. Assumed. */
  private static final double GYRO_DEG = 0.5;

  /** Message 27 has tenths of a minute. */
  private static final double COARSE_STEPS = 600;

  private static final double DEEPEST_M = 25.5;

  private AisWording() {}

  /** Message 1, 2 or 3. */
  static AisReport classA(
      int type, long timeMs, String station, Fleet fleet, int slot, Fix fix, RandomGenerator dice) {
    return new AisReport(
        timeMs,
        station,
        type,
        fleet.mmsi(slot),
        fleet.navStatus(slot),
        rateOfTurn(fleet.turnRateDps(slot)),
        fix.sogKn(),
        fix.accurate(),
        fix.lon(),
        fix.lat(),
        fix.cogDeg(),
        Bearing.normal(fleet.headingDeg(slot) + GYRO_DEG * Dice.normal(dice)));
  }

  /** Message 18. */
  static AisReport classB(long timeMs, String station, int mmsi, Fix fix) {
    return classB(CLASS_B, timeMs, station, mmsi, fix);
  }

  /** The position part of message 19. */
  static AisReport extended(long timeMs, String station, int mmsi, Fix fix) {
    return classB(EXTENDED, timeMs, station, mmsi, fix);
  }

  private static AisReport classB(int type, long timeMs, String station, int mmsi, Fix fix) {
    return new AisReport(
        timeMs,
        station,
        type,
        mmsi,
        NAV_STATUS_UNDEFINED,
        TURN_NOT_AVAILABLE,
        fix.sogKn(),
        false,
        fix.lon(),
        fix.lat(),
        fix.cogDeg(),
        Double.NaN);
  }

  /** Message 27: tenths of a minute, whole knots and degrees; no station of the area hears it. */
  static AisReport longRange(long timeMs, Fleet fleet, int slot, Fix fix) {
    return new AisReport(
        timeMs,
        "",
        LONG_RANGE,
        fleet.mmsi(slot),
        fleet.navStatus(slot),
        TURN_NOT_AVAILABLE,
        Math.rint(fix.sogKn()),
        fix.accurate(),
        Math.rint(fix.lon() * COARSE_STEPS) / COARSE_STEPS,
        Math.rint(fix.lat() * COARSE_STEPS) / COARSE_STEPS,
        Math.rint(fix.cogDeg()) % 360,
        Double.NaN);
  }

  /** Message 5. */
  static AisStatic voyage(long timeMs, String station, Fleet fleet, int slot, Antenna antenna) {
    AisIdentity says = fleet.says(slot);
    Antenna.Said size = antenna.said(says.lengthM(), says.beamM());
    return new AisStatic(
        timeMs,
        station,
        5,
        0,
        says.mmsi(),
        says.imo(),
        says.callSign(),
        says.shipName(),
        says.shipType(),
        size.toBowM(),
        size.toSternM(),
        size.toPortM(),
        size.toStarboardM(),
        Math.min(DEEPEST_M, says.draughtM()),
        fleet.destination(slot));
  }

  /** Message 24A. */
  static AisStatic partA(long timeMs, String station, AisIdentity says) {
    return new AisStatic(
        timeMs, station, 24, 0, says.mmsi(), 0, "", says.shipName(), 0, 0, 0, 0, 0, 0, "");
  }

  /** Message 24B. */
  static AisStatic partB(long timeMs, String station, AisIdentity says, Antenna antenna) {
    return sized(24, 1, timeMs, station, says, says.callSign(), "", antenna);
  }

  /** The static part of message 19. */
  static AisStatic extended(long timeMs, String station, AisIdentity says, Antenna antenna) {
    return sized(EXTENDED, 0, timeMs, station, says, "", says.shipName(), antenna);
  }

  private static AisStatic sized(
      int type,
      int part,
      long timeMs,
      String station,
      AisIdentity says,
      String callSign,
      String name,
      Antenna antenna) {
    Antenna.Said size = antenna.said(says.lengthM(), says.beamM());
    return new AisStatic(
        timeMs,
        station,
        type,
        part,
        says.mmsi(),
        0,
        callSign,
        name,
        says.shipType(),
        size.toBowM(),
        size.toSternM(),
        size.toPortM(),
        size.toStarboardM(),
        0,
        "");
  }

  /** The raw ROT_AIS of a turn rate in degrees a second, clockwise positive. */
  static int rateOfTurn(double turnRateDps) {
    double raw = TURN_FACTOR * Math.sqrt(60 * Math.abs(turnRateDps));
    int steps = (int) Math.min(FASTEST_TURN, Math.rint(raw));
    return turnRateDps < 0 ? -steps : steps;
  }
}
