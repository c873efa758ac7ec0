package offing.watch.indicator;

import static offing.watch.indicator.Definitions.AIS;
import static offing.watch.indicator.Definitions.PICTURE;
import static offing.watch.indicator.Definitions.STOPS;
import static offing.watch.indicator.Definitions.number;
import static offing.watch.indicator.Definitions.trackKinds;
import static offing.watch.indicator.Definitions.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Who is near a track, and what passes between them. */
final class CompanyIndicators {
  private static final String PATROL = "the interception triangle";

  private CompanyIndicators() {}

  private static ToDoubleFunction<Sight> of(ToDoubleFunction<CompanySight> number) {
    return sight -> number.applyAsDouble(sight.company());
  }

  private static Function<Sight, String> say(Function<CompanySight, String> word) {
    return sight -> word.apply(sight.company());
  }

  static List<Indicator> company() {
    List<String> kindsOrNone = new ArrayList<>(trackKinds());
    kindsOrNone.add("none");
    return List.of(
        number(
            "companionM",
            "m",
            "distance to the nearest vessel that is followed; missing where none is within 1000 m",
            PICTURE,
            of(CompanySight::companionM)),
        number(
            "companionMinutes",
            "min",
            "since when the same vessel has been its nearest, and within 500 m; missing where none"
                + " is",
            PICTURE,
            of(CompanySight::companionMinutes)),
        words(
            "companionKind",
            "what the nearest vessel within 1000 m is shown as",
            PICTURE,
            say(CompanySight::companionKind),
            kindsOrNone.toArray(String[]::new)),
        number(
            "companionLengthM",
            "m",
            "how long the nearest vessel within 1000 m says it is; missing where it does not",
            AIS + ", message 5, 19 or 24",
            of(CompanySight::companionLengthM)),
        number(
            "companionSogKn",
            "kn",
            "speed over ground of the nearest vessel within 1000 m; missing where none is",
            PICTURE,
            of(CompanySight::companionSogKn)),
        number(
            "vesselsBeside",
            "",
            "how many vessels that are followed are within 500 m",
            PICTURE,
            of(CompanySight::vesselsBeside)),
        number(
            "patrolBesideMinutes",
            "min",
            "since when a patrol unit has been within 500 m, or may have been by what she went since"
                + " she reported herself, each minute at less than 25 kn; missing where none is",
            PICTURE,
            of(CompanySight::patrolBesideMinutes)),
        number(
            "nearestPatrolNm",
            "nm",
            "distance to the nearest patrol unit, over land too; missing where there is none",
            PICTURE,
            of(CompanySight::nearestPatrolNm)),
        number(
            "nearestPatrolMinutes",
            "min",
            "how soon a patrol unit could meet it in open water at 32 kn, it holding course and"
                + " speed; missing where there is none",
            PATROL,
            of(CompanySight::nearestPatrolMinutes)),
        number(
            "lastMomentToTaskMinutes",
            "min",
            "for how long a patrol unit can still be tasked and be where its course meets the line"
                + " when it is, in open water at 32 kn; negative where it is too late, missing"
                + " where its course does not meet the line",
            PATROL,
            of(CompanySight::lastMomentToTaskMinutes)),
        number(
            "shadowingPatrolMinutes",
            "min",
            "since when it has kept within 500 m of a patrol unit under way, and to her speed by 2"
                + " kn; missing where it does not",
            PICTURE,
            of(CompanySight::shadowingPatrolMinutes)));
  }

  static List<Indicator> meetings() {
    return List.of(
        number(
            "fastBeside",
            "",
            "how many vessels of 20 kn or more are within 500 m: a cluster of them",
            PICTURE,
            of(CompanySight::fastBeside)),
        number(
            "alongsideMinutes",
            "min",
            "since when it and another have lain within 100 m, both slower than 3 kn; missing where"
                + " none does",
            STOPS + ", drawn closer",
            of(CompanySight::alongsideMinutes)),
        number(
            "visitorTopKn",
            "kn",
            "the most that anybody without class A made good before she came within 200 m and"
                + " slowed down, of those who did in the last ten minutes; missing where nobody did",
            STOPS + ", drawn closer",
            of(CompanySight::visitorTopKn)),
        number(
            "cpaM",
            "m",
            "closest point of approach to any vessel within 1 nm, both holding course and speed for"
                + " a quarter of an hour; missing where none comes closer",
            PICTURE,
            of(CompanySight::cpaM)),
        number(
            "tcpaMinutes",
            "min",
            "time until then; missing where none comes closer",
            PICTURE,
            of(CompanySight::tcpaMinutes)),
        number(
            "cpaSogKn",
            "kn",
            "speed over ground of the vessel of that approach; missing where none comes closer",
            PICTURE,
            of(CompanySight::cpaSogKn)),
        number(
            "cpaLengthM",
            "m",
            "how long the vessel of that approach says it is; missing where it does not",
            AIS + ", message 5, 19 or 24",
            of(CompanySight::cpaLengthM)));
  }
}
