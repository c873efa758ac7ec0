package offing.watch.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import offing.picture.TrackKind;

/** How indicators are defined, and the sources that many have in common. */
final class Definitions {
  static final String PICTURE = "the picture's estimate: AIS while fresh, else radar";
  static final String AIS = "AIS, ITU-R M.1371-5";
  static final String LINE = "the area's boundary";
  static final String ZONES = "the area's zones";
  static final String WATCHED = "the zones that users draw";
  static final String STOPS = "after the critical points of Patroumpas et al. 2017";
  static final String SIZE = "strength of its echoes, or how much of a frame it fills";

  private Definitions() {}

  static List<String> trackKinds() {
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

  static Indicator number(
      String name, String unit, String meaning, String source, ToDoubleFunction<Sight> number) {
    return new Indicator(
        name, Indicator.Type.NUMBER, unit, List.of(), meaning, source, number, sight -> "");
  }

  static Indicator yesOrNo(String name, String meaning, String source, Predicate<Sight> test) {
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

  static Indicator words(
      String name, String meaning, String source, Function<Sight, String> word, String... words) {
    return new Indicator(
        name, Indicator.Type.WORD, "", List.of(words), meaning, source, sight -> Double.NaN, word);
  }

  static Indicator kinds(String name, String meaning, Function<Sight, String> word) {
    return several(name, meaning, ZONES, word);
  }

  static Indicator several(
      String name, String meaning, String source, Function<Sight, String> word) {
    return new Indicator(
        name, Indicator.Type.WORDS, "", List.of(), meaning, source, sight -> Double.NaN, word);
  }
}
