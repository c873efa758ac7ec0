package offing.sim.tactic.craft;

import java.util.Locale;
import java.util.random.RandomGenerator;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.AisIdentity;
import offing.sim.vessel.Particulars;
import offing.sim.vessel.VesselClass;

/**
 * What those who go about something sail: sizes and speeds after published cases (craft of 12 to 15
 * m and up to 65 kn, sampans of 6 to 10 m), radar cross-sections the usual medians in X band, the
 * smaller end of each class.
 *
 * @param mostKn what she runs at best, knots
 * @param safePersons more than this aboard is too many; assumed
 * @param heightM antenna over the water, metres
 */
public record Craft(
    VesselClass kind,
    double shortM,
    double longM,
    double beamShare,
    double draughtM,
    double leastM2,
    double mostM2,
    double heightM,
    double mostKn,
    int safePersons) {

  private static final double MPS_PER_KN = 1852.0 / 3600;

  /** Up to this a sampan with a big outboard will do, knots. */
  private static final double SAMPAN_KN = 25;

  /** What is usual of a class in this trade. */
  public static Craft of(VesselClass kind) {
    return switch (kind) {
      case GO_FAST -> new Craft(kind, 12, 15, 0.2, 0.8, 2, 5, 1.5, 65, 12);
      case MOTOR_SAMPAN -> new Craft(kind, 6, 10, 0.28, 0.6, 0.5, 1, 1.2, 42, 6);
      case SAMPAN -> new Craft(kind, 6, 10, 0.28, 0.6, 0.5, 1, 1.2, 12, 6);
      case FISHING_VESSEL -> new Craft(kind, 16, 22, 0.25, 2, 10, 30, 6, 12, 20);
      case FISH_CARRIER -> new Craft(kind, 22, 34, 0.24, 2.5, 80, 200, 8, 12, 20);
      case RIVER_TRADE -> new Craft(kind, 50, 80, 0.2, 3, 600, 1_500, 12, 13, 12);
      case CONTAINER_SHIP -> new Craft(kind, 180, 300, 0.145, 11, 40_000, 80_000, 40, 18, 40);
      case PLEASURE_CRAFT -> new Craft(kind, 9, 14, 0.28, 1, 2.5, 6, 3, 34, 12);
      case TUG -> new Craft(kind, 24, 32, 0.33, 3, 200, 400, 12, 12, 10);
      case PILOT_LAUNCH -> new Craft(kind, 15, 20, 0.3, 1.5, 40, 100, 5, 25, 12);
      case HIGH_SPEED_FERRY -> new Craft(kind, 28, 45, 0.25, 1.8, 1_000, 3_000, 10, 42, 420);
      case POLICE_INTERCEPTOR -> new Craft(kind, 12, 14, 0.24, 0.8, 4, 10, 3, 60, 10);
      default -> throw new IllegalArgumentException("nobody goes about anything in a " + kind);
    };
  }

  /** What smugglers take who have to do that speed, knots. */
  public static Craft forSpeed(double speedKn) {
    if (speedKn <= of(VesselClass.FISHING_VESSEL).mostKn()) {
      return of(VesselClass.FISHING_VESSEL);
    }
    return of(speedKn <= SAMPAN_KN ? VesselClass.MOTOR_SAMPAN : VesselClass.GO_FAST);
  }

  /** A speed that she can do, m/s, for one in knots that is wished for. */
  public double speedMps(double wishedKn) {
    return MPS_PER_KN * Math.min(wishedKn, mostKn);
  }

  /** The best that she does, m/s. */
  public double bestMps() {
    return MPS_PER_KN * mostKn;
  }

  /** One of them, by the dice; with a transponder she gets papers. */
  public Particulars build(
      String key, int persons, AisClass ais, Papers papers, RandomGenerator dice) {
    double size = dice.nextDouble();
    double lengthM = shortM + (longM - shortM) * size;
    double crossSectionM2 = leastM2 + (mostM2 - leastM2) * dice.nextDouble();
    return new Particulars(
        key,
        kind,
        ais,
        ais == AisClass.NONE ? AisIdentity.NONE : papers.of(this, lengthM, dice),
        lengthM,
        beamShare * lengthM,
        draughtM,
        crossSectionM2,
        heightM,
        persons,
        kind == VesselClass.POLICE_INTERCEPTOR ? key.toUpperCase(Locale.ROOT) : "");
  }

  /** Her type as AIS gives it: ITU-R M.1371-5 table 53. */
  int shipType() {
    return switch (kind) {
      case FISHING_VESSEL, SAMPAN, MOTOR_SAMPAN -> 30;
      case PLEASURE_CRAFT, GO_FAST -> 37;
      case HIGH_SPEED_FERRY -> 40;
      case PILOT_LAUNCH -> 50;
      case TUG -> 52;
      case POLICE_INTERCEPTOR -> 55;
      default -> 70;
    };
  }
}
