package offing.watch.indicator;

import java.util.Set;

/**
 * What it takes to tell an indicator, in nanoseconds or so: a rule asks first for what decides most
 * for the least. Of no consequence but for speed.
 */
final class Effort {
  /** A column that is read, or a few. */
  private static final double COLUMN = 1;

  /** The ring of a wake, a table of others. */
  private static final double RING = 5;

  static final Set<String> RINGS =
      Set.of("madeGoodKn", "topKn", "roamRadiusM", "sameMmsiElsewhere", "visitorTopKn");

  /** The distance to the line, the radar equation, every patrol unit, a cube root. */
  private static final double PLACE = 50;

  static final Set<String> PLACES =
      Set.of(
          "boundaryDistanceNm",
          "boundarySide",
          "coveragePd",
          "nearestPatrolNm",
          "nearestPatrolMinutes",
          "seenLengthM",
          "seenLengthMostM",
          "visibilityKm",
          "waveHeightM",
          "windKn");

  /** A course that is followed to the line or to zones. */
  private static final double COURSE = 300;

  static final Set<String> COURSES =
      Set.of(
          "angleToNormalDeg",
          "direction",
          "lastMomentToTaskMinutes",
          "madeGoodAngleDeg",
          "madeGoodDirection",
          "madeGoodMinutesToBoundary",
          "minutesToBoundary",
          "zoneKindsAhead");

  private Effort() {}

  /** Of the indicator of that name; of one that is not listed here, that of a column. */
  static double of(String indicator) {
    if (COURSES.contains(indicator)) {
      return COURSE;
    }
    if (PLACES.contains(indicator)) {
      return PLACE;
    }
    return RINGS.contains(indicator) ? RING : COLUMN;
  }
}
