package offing.watch.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import offing.picture.TrackKind;

/** Every indicator there is. */
public final class Indicators {
  private static final String PICTURE = "the picture's estimate: AIS while fresh, else radar";
  private static final String AIS = "AIS, ITU-R M.1371-5";
  private static final String LINE = "the area's boundary";

  private static final String STOPS = "after the critical points of Patroumpas et al. 2017";
  private static final String SIZE = "strength of its echoes, or how much of a frame it fills";

  private static final Map<String, Indicator> ALL = all();

  private Indicators() {}

  /** In a stable order. */
  public static List<Indicator> list() {
    return List.copyOf(ALL.values());
  }

  public static Optional<Indicator> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Map<String, Indicator> all() {
    Map<String, Indicator> all = new LinkedHashMap<>();
    movement().forEach(indicator -> all.put(indicator.name(), indicator));
    boundary().forEach(indicator -> all.put(indicator.name(), indicator));
    past().forEach(indicator -> all.put(indicator.name(), indicator));
    company().forEach(indicator -> all.put(indicator.name(), indicator));
    identity().forEach(indicator -> all.put(indicator.name(), indicator));
    sources().forEach(indicator -> all.put(indicator.name(), indicator));
    return all;
  }

  private static List<Indicator> movement() {
    return List.of(
        number("sogKn", "kn", "speed over ground", PICTURE, Sight::sogKn),
        number("cogDeg", "deg", "course over ground, true, 0 to 360", PICTURE, Sight::cogDeg),
        number("headingDeg", "deg", "where the bow points, true, 0 to 360", AIS, Sight::headingDeg),
        number(
            "trackAgeSeconds",
            "s",
            "time since the track was first shown",
            "the picture",
            Sight::trackAgeSeconds));
  }

  private static List<Indicator> boundary() {
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
            "boundaryCrossing",
            "whether its last leg, from fix to fix, went over the line",
            LINE,
            Sight::boundaryCrossing,
            "inbound",
            "outbound",
            "none"),
        new Indicator(
            "zoneKinds",
            Indicator.Type.WORDS,
            "",
            List.of(),
            "the kinds of zone that it is in, each between spaces; ask by LIKE '% fairway %'",
            "the area's zones",
            sight -> Double.NaN,
            Sight::zoneKinds));
  }

  private static List<Indicator> past() {
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
            Sight::firstSeenNm));
  }

  private static List<Indicator> company() {
    List<String> kindsOrNone = new ArrayList<>(kinds());
    kindsOrNone.add("none");
    return List.of(
        number(
            "companionM",
            "m",
            "distance to the nearest vessel that is followed; missing where none is within 1000 m",
            PICTURE,
            Sight::companionM),
        number(
            "companionMinutes",
            "min",
            "since when the same vessel has been its nearest, and within 500 m; missing where none"
                + " is",
            PICTURE,
            Sight::companionMinutes),
        words(
            "companionKind",
            "what the nearest vessel within 1000 m is shown as",
            PICTURE,
            Sight::companionKind,
            kindsOrNone.toArray(String[]::new)),
        number(
            "companionLengthM",
            "m",
            "how long the nearest vessel within 1000 m says it is; missing where it does not",
            AIS + ", message 5, 19 or 24",
            Sight::companionLengthM),
        number(
            "companionSogKn",
            "kn",
            "speed over ground of the nearest vessel within 1000 m; missing where none is",
            PICTURE,
            Sight::companionSogKn),
        number(
            "vesselsBeside",
            "",
            "how many vessels that are followed are within 500 m",
            PICTURE,
            Sight::vesselsBeside),
        number(
            "patrolBesideMinutes",
            "min",
            "since when a patrol unit has been within 500 m; missing where none is",
            PICTURE,
            Sight::patrolBesideMinutes),
        number(
            "nearestPatrolNm",
            "nm",
            "distance to the nearest patrol unit, over land too; missing where there is none",
            PICTURE,
            Sight::nearestPatrolNm));
  }

  private static List<Indicator> identity() {
    return List.of(
        new Indicator(
            "kind",
            Indicator.Type.WORD,
            "",
            kinds(),
            "what the track is shown as",
            "the source that named it",
            sight -> Double.NaN,
            sight -> kindWord(sight.kind())),
        number(
            "seenLengthM",
            "m",
            "how long it likely is by what sensors see of it; missing until they have seen enough",
            SIZE,
            Sight::seenLengthM),
        number(
            "seenLengthMostM",
            "m",
            "it is hardly longer than that by what sensors see of it: one in twenty is",
            SIZE,
            Sight::seenLengthMostM),
        number("lengthM", "m", "length over all", AIS + ", message 5, 19 or 24", Sight::lengthM),
        number(
            "navStatus", "", "navigational status, 0 to 15", AIS + ", table 45", Sight::navStatus),
        number(
            "shipType",
            "",
            "AIS ship type, 0 to 99; 0 unknown",
            AIS + ", table 53",
            Sight::shipType),
        number(
            "identityConflicts",
            "",
            "of how many kinds what it said of itself contradicts what it said before: name, call"
                + " sign, IMO number, dimensions, two hulls at once, call sign of another series"
                + " than the MMSI",
            AIS + "; Radio Regulations, appendix 42",
            Sight::identityConflicts),
        yesOrNo(
            "sameMmsiElsewhere",
            "whether another track that is shown reports itself under the same MMSI",
            AIS,
            Sight::isSameMmsiElsewhere));
  }

  private static List<Indicator> sources() {
    return List.of(
        words(
            "aisState",
            "whether its AIS was ever heard, and whether it is within three report intervals now",
            AIS + ", tables 1 and 2",
            Sight::aisState,
            "none",
            "silent",
            "heard"),
        number(
            "aisSilentMinutes",
            "min",
            "time since its last AIS report; missing where it never sent one",
            AIS,
            Sight::aisSilentMinutes),
        number(
            "aisSilentIntervals",
            "",
            "the same in intervals in which it should report at its class, speed and turn; missing"
                + " where it never sent one",
            AIS + ", tables 1 and 2",
            Sight::aisSilentIntervals),
        number(
            "coveragePd",
            "",
            "the chance that one scan of the radar that sees best there gives a plot of a small"
                + " craft, 0 to 1, of radars that turn",
            "radar equation, over the area's land",
            Sight::coveragePd),
        yesOrNo("seenByRadar", "whether a radar holds it now", "radar plots", Sight::isSeenByRadar),
        number(
            "radarMisses",
            "",
            "scans in a row in which no radar saw it where it says it is, though it is under way"
                + " where one sees a small craft nine times of ten; 0 elsewhere",
            "AIS against radar plots",
            Sight::radarMisses),
        yesOrNo(
            "seenByUnit",
            "whether it is a patrol unit that reports itself now",
            "the force's radio",
            Sight::isSeenByUnit));
  }

  private static List<String> kinds() {
    List<String> words = new ArrayList<>();
    for (TrackKind kind : TrackKind.values()) {
      words.add(kindWord(kind));
    }
    return words;
  }

  /** {@code RADAR_ONLY} is {@code radarOnly}. */
  static String kindWord(TrackKind kind) {
    return switch (kind) {
      case RADAR_ONLY -> "radarOnly";
      case CLASS_A -> "classA";
      case CLASS_B -> "classB";
      case AID_TO_NAVIGATION -> "aidToNavigation";
      case BASE_STATION -> "baseStation";
      case SAR_AIRCRAFT -> "sarAircraft";
      case PATROL -> "patrol";
      case DISTRESS -> "distress";
    };
  }

  private static Indicator number(
      String name, String unit, String meaning, String source, ToDoubleFunction<Sight> number) {
    return new Indicator(
        name, Indicator.Type.NUMBER, unit, List.of(), meaning, source, number, sight -> "");
  }

  private static Indicator yesOrNo(
      String name, String meaning, String source, Predicate<Sight> test) {
    return new Indicator(
        name,
        Indicator.Type.YES_OR_NO,
        "",
        List.of("true", "false"),
        meaning,
        source,
        sight -> test.test(sight) ? 1 : 0,
        sight -> test.test(sight) ? "true" : "false");
  }

  private static Indicator words(
      String name, String meaning, String source, Function<Sight, String> word, String... words) {
    return new Indicator(
        name, Indicator.Type.WORD, "", List.of(words), meaning, source, sight -> Double.NaN, word);
  }
}
