package offing.watch.indicator;

import static offing.watch.indicator.Definitions.LINE;
import static offing.watch.indicator.Definitions.WATCHED;
import static offing.watch.indicator.Definitions.ZONES;
import static offing.watch.indicator.Definitions.kinds;
import static offing.watch.indicator.Definitions.number;
import static offing.watch.indicator.Definitions.several;
import static offing.watch.indicator.Definitions.words;

import java.util.List;

/** Where a track is to the boundary and to zones. */
final class LineIndicators {
  private LineIndicators() {}

  static List<Indicator> boundary() {
    return List.of(
        words(
            "boundarySide", "which waters it is in", LINE, Sight::boundarySide, "home", "outside"),
        number(
            "boundaryDistanceNm",
            "nm",
            "distance to the nearest point of the line, positive outside, negative in home waters",
            LINE,
            Sight::boundaryDistanceNm),
        words(
            "direction",
            "whether its course meets the line within 20 nm, and which way over it",
            LINE,
            Sight::direction,
            "inbound",
            "outbound",
            "none"),
        number(
            "minutesToBoundary",
            "min",
            "time to the line at its present course and speed; missing where the course does not"
                + " meet it within 20 nm",
            LINE,
            Sight::minutesToBoundary),
        number(
            "angleToNormalDeg",
            "deg",
            "angle between its course and the line's normal where it first meets it; missing where"
                + " it does not within 20 nm",
            LINE,
            Sight::angleToNormalDeg),
        words(
            "madeGoodDirection",
            "whether the way that it made good in the last minute meets the line within 20 nm, and"
                + " which way over it",
            LINE,
            Sight::madeGoodDirection,
            "inbound",
            "outbound",
            "none"),
        number(
            "madeGoodMinutesToBoundary",
            "min",
            "time to the line on the way and at the speed that it made good in the last minute;"
                + " missing where that does not meet it within 20 nm",
            LINE,
            Sight::madeGoodMinutesToBoundary),
        number(
            "madeGoodAngleDeg",
            "deg",
            "angle between the way that it made good in the last minute and the line's normal where"
                + " it first meets it; missing where it does not within 20 nm",
            LINE,
            Sight::madeGoodAngleDeg),
        words(
            "boundaryCrossing",
            "whether its last leg, from fix to fix, went over the line",
            LINE,
            Sight::boundaryCrossing,
            "inbound",
            "outbound",
            "none"),
        words(
            "firstSide",
            "in which waters its track began",
            LINE,
            Sight::firstSide,
            "home",
            "outside"));
  }

  static List<Indicator> zones() {
    return List.of(
        kinds(
            "zoneKinds",
            "the kinds of zone that it is in, each between spaces; ask by LIKE '% fairway %'",
            Sight::zoneKinds),
        number(
            "zoneMinutes",
            "min",
            "since when it is in these kinds of zone, or in none",
            ZONES,
            Sight::zoneMinutes),
        kinds(
            "zoneKindsBefore",
            "the kinds of zone that it was in before these: whence it entered",
            Sight::zoneKindsBefore),
        kinds(
            "zoneKindsAhead",
            "the kinds of zone to which the way leads that it made good in the last minute: through"
                + " them, or no more than 20 degrees off their middle, within 6 nm",
            Sight::zoneKindsAhead),
        kinds(
            "firstZoneKinds", "the kinds of zone in which its track began", Sight::firstZoneKinds));
  }

  static List<Indicator> watched() {
    return List.of(
        several(
            "watchedZones",
            "the ids of the watched zones that it is in, after their dwell and hysteresis, each"
                + " between spaces; ask by LIKE '% tung-lung %'",
            WATCHED,
            Sight::watchedZones),
        several(
            "watchedZonesEntered",
            "those of them that it came into: not those in which it was when they were drawn",
            WATCHED,
            Sight::watchedZonesEntered),
        several(
            "watchedZoneKinds",
            "the kinds that users gave them, each between spaces",
            WATCHED,
            Sight::watchedZoneKinds),
        words("watchedZoneNames", "what they are called", WATCHED, Sight::watchedZoneNames),
        number(
            "watchedZoneMinutes",
            "min",
            "since when it is in any of them; missing where in none",
            WATCHED,
            Sight::watchedZoneMinutes));
  }
}
