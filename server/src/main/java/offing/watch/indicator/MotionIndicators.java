package offing.watch.indicator;

import static offing.watch.indicator.Definitions.AIS;
import static offing.watch.indicator.Definitions.LINE;
import static offing.watch.indicator.Definitions.PICTURE;
import static offing.watch.indicator.Definitions.STOPS;
import static offing.watch.indicator.Definitions.number;
import static offing.watch.indicator.Definitions.words;

import java.util.List;

/** How a track moves, and how it did. */
final class MotionIndicators {
  private MotionIndicators() {}

  static List<Indicator> movement() {
    return List.of(
        number("sogKn", "kn", "speed over ground", PICTURE, Sight::sogKn),
        number("cogDeg", "deg", "course over ground, true, 0 to 360", PICTURE, Sight::cogDeg),
        number("headingDeg", "deg", "where the bow points, true, 0 to 360", AIS, Sight::headingDeg),
        number(
            "trackAgeSeconds",
            "s",
            "time since the track was first shown",
            "the picture",
            Sight::trackAgeSeconds),
        number(
            "madeGoodKn",
            "kn",
            "speed made good over the last minute, as the crow flies; missing before",
            PICTURE,
            Sight::madeGoodKn),
        number(
            "topKn",
            "kn",
            "the most it made good over two minutes within the last ten; 0 before the first two",
            PICTURE,
            Sight::topKn),
        number(
            "underWayMinutes",
            "min",
            "since when it has gone 2 kn or more without a pause; missing where it does not",
            PICTURE,
            Sight::underWayMinutes));
  }

  static List<Indicator> past() {
    return List.of(
        number(
            "stoppedMinutes",
            "min",
            "since when it goes slower than 0.5 kn and lies within 50 m; missing where it does not",
            STOPS,
            Sight::stoppedMinutes),
        number(
            "stayedMinutes",
            "min",
            "since when it has not gone farther than 200 m from where it was then",
            STOPS,
            Sight::stayedMinutes),
        number(
            "sogChangeKn",
            "kn",
            "its speed less that of half a minute to a minute ago; missing before",
            PICTURE,
            Sight::sogChangeKn),
        number(
            "courseChangeDeg",
            "deg",
            "between its course and that of half a minute to a minute ago, 0 to 180; missing before"
                + " and without a course",
            PICTURE,
            Sight::courseChangeDeg),
        number(
            "driftAngleDeg",
            "deg",
            "between its course and where its bow points, 0 to 180; missing below 0.5 kn and where"
                + " it does not say its heading",
            AIS,
            Sight::driftAngleDeg),
        number(
            "minutesSinceCrossing",
            "min",
            "since when it crossed the line last; missing where it was never seen to",
            LINE,
            Sight::minutesSinceCrossing),
        words(
            "lastCrossing",
            "which way it crossed the line last",
            LINE,
            Sight::lastCrossing,
            "inbound",
            "outbound",
            "none"),
        number(
            "firstSeenNm",
            "nm",
            "how far from the line its track began, positive outside, negative in home waters",
            LINE,
            Sight::firstSeenNm),
        number(
            "roamRadiusM",
            "m",
            "half the diagonal of the box in which it was for the last ten minutes: how far it"
                + " loiters; missing before",
            STOPS,
            Sight::roamRadiusM),
        number(
            "adriftMinutes",
            "min",
            "since when it goes 0.5 to 5 kn more than 40 degrees off its bow's line, ahead and"
                + " astern; missing where it does not, and where it does not say its heading",
            STOPS + ", and of AisAbnormal",
            Sight::adriftMinutes));
  }
}
