package offing.sim.sensor.camera.sight;

import java.util.random.RandomGenerator;
import offing.area.Chart;
import offing.observation.Sighting;
import offing.observation.Sighting.Level;
import offing.optics.RoundSea;
import offing.sim.Dice;
import offing.sim.vessel.Fleet;

/**
 * What a camera tells of something that it made out, measured as well as it can: by a pixel, by
 * what its mount is off, and in range by where the foot is on a sea that is seen from the side.
 */
final class Impression {
  /** Persons are counted no farther off than this, metres, and with so many pixels on each. */
  private static final double PERSONS_WITHIN_M = 3_000;

  private static final double PERSON_PIXELS = 8;

  /** What shows of a person aboard: half a metre wide, one high. */
  private static final double PERSON_WIDTH_M = 0.5;

  private static final double PERSON_HEIGHT_M = 1;

  /** On longer ones most are under a deck, metres. */
  private static final double OPEN_BOAT_M = 20;

  /** How likely each is seen who is in an open boat. */
  private static final double PERSON_SEEN = 0.9;

  /** Deviation of a length, as a share of it. */
  private static final double LENGTH_SHARE = 0.05;

  private static final double LEAST_CONFIDENCE = 0.2;
  private static final double MOST_ERROR_M = 1_000_000;

  private final Chart chart;
  private final RandomGenerator dice;

  Impression(Chart chart, RandomGenerator dice) {
    this.chart = chart;
    this.dice = dice;
  }

  /** Of a vessel of which that much was made out. */
  Sighting of(Frame frame, Target target, Level level) {
    Fleet fleet = frame.scene().fleet();
    boolean isIdentified = level == Level.IDENTIFIED;
    Ray ray = ray(frame, target.bearingDeg(), target.footDeg());
    double pixelM = target.groundM() * frame.camera().pixelRad(frame.fieldDeg());
    return new Sighting(
        ray.bearingDeg,
        ray.footDeg,
        whole(target.widthM() / pixelM, frame.camera().widthPx()),
        whole(target.heightM() / pixelM, frame.camera().heightPx()),
        level,
        level == Level.DETECTED ? "" : Silhouette.word(fleet.kind(target.slot())),
        isIdentified ? lengthM(fleet.lengthM(target.slot())) : Double.NaN,
        isIdentified ? persons(frame, target) : -1,
        Johnson.chance(level, target.pixels()),
        ray.lon,
        ray.lat,
        ray.errorM);
  }

  /** Of what looks like something of a few pixels. */
  Sighting ofNothing(Frame frame, double bearingDeg, double footDeg) {
    Ray ray = ray(frame, bearingDeg, footDeg);
    return new Sighting(
        ray.bearingDeg,
        ray.footDeg,
        2 + (int) (5 * dice.nextDouble()),
        1 + (int) (3 * dice.nextDouble()),
        Level.DETECTED,
        "",
        Double.NaN,
        -1,
        LEAST_CONFIDENCE + 0.5 * dice.nextDouble(),
        ray.lon,
        ray.lat,
        ray.errorM);
  }

  private static int whole(double pixels, int most) {
    return (int) Math.max(1, Math.min(most, Math.rint(pixels)));
  }

  private double lengthM(double trueM) {
    return trueM * (1 + LENGTH_SHARE * Dice.normal(dice));
  }

  /**
   * Who is seen in an open boat that is near, by daylight or by heat; -1 where none can be told.
   */
  private int persons(Frame frame, Target target) {
    Fleet fleet = frame.scene().fleet();
    boolean isLit = frame.camera().thermal() || !frame.scene().conditions().isDark();
    double pixelRad = frame.camera().pixelRad(frame.fieldDeg());
    double pixels = Johnson.pixels(PERSON_WIDTH_M, PERSON_HEIGHT_M, target.groundM(), pixelRad);
    if (!isLit
        || target.groundM() > PERSONS_WITHIN_M
        || pixels < PERSON_PIXELS
        || fleet.lengthM(target.slot()) > OPEN_BOAT_M) {
      return -1;
    }
    int seen = 0;
    for (int person = 0; person < fleet.persons(target.slot()); person++) {
      seen += dice.nextDouble() < PERSON_SEEN ? 1 : 0;
    }
    return seen;
  }

  /** A direction as measured, and where it meets the sea; NaN where it does not. */
  private record Ray(double bearingDeg, double footDeg, double lon, double lat, double errorM) {}

  private Ray ray(Frame frame, double bearingDeg, double footDeg) {
    Stand stand = frame.stand();
    double pointingDeg = frame.camera().pointingDeg();
    double offDeg = Math.sqrt(frame.pixelDeg() * frame.pixelDeg() + pointingDeg * pointingDeg);
    double seenDeg = (bearingDeg + offDeg * Dice.normal(dice) + 360) % 360;
    double seenFootDeg = Math.max(-90, footDeg + offDeg * Dice.normal(dice));
    double groundM = RoundSea.groundM(stand.heightM(), -seenFootDeg);
    double gridRad = StrictMath.toRadians(seenDeg - stand.convergenceDeg());
    double eastM = stand.eastM() + groundM * StrictMath.sin(gridRad);
    double northM = stand.northM() + groundM * StrictMath.cos(gridRad);
    return new Ray(
        seenDeg,
        seenFootDeg,
        chart.lon(eastM, northM),
        chart.lat(eastM, northM),
        errorM(stand, groundM, offDeg));
  }

  private static double errorM(Stand stand, double groundM, double offDeg) {
    double along = offDeg * RoundSea.groundMPerDeg(stand.heightM(), groundM);
    double across = StrictMath.toRadians(offDeg) * groundM;
    return Math.min(MOST_ERROR_M, Math.sqrt(along * along + across * across));
  }
}
