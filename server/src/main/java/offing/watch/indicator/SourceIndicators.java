package offing.watch.indicator;

import static offing.watch.indicator.Definitions.AIS;
import static offing.watch.indicator.Definitions.number;
import static offing.watch.indicator.Definitions.words;
import static offing.watch.indicator.Definitions.yesOrNo;

import java.util.List;

/** What holds a track, and in what light and weather. */
final class SourceIndicators {
  private static final String WEATHER = "the area's weather sites";
  private static final String NEAREST =
      " at the nearest site that told it within two hours; missing where none did";

  private SourceIndicators() {}

  static List<Indicator> sources() {
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
            Sight::isSeenByUnit),
        number(
            "firstPd",
            "",
            "coveragePd where its track began: whether it came out of a blind sector",
            "radar equation, over the area's land",
            Sight::firstPd));
  }

  static List<Indicator> scene() {
    return List.of(
        number(
            "sunAltitudeDeg",
            "deg",
            "the sun's centre over the horizon, -90 to 90, without refraction",
            "commons-suncalc",
            Sight::sunAltitudeDeg),
        words(
            "light",
            "day from sunrise to sunset, then twilight until the sun is 6 degrees down",
            "commons-suncalc; civil twilight",
            Sight::light,
            "day",
            "twilight",
            "night"),
        number("visibilityKm", "km", "visibility" + NEAREST, WEATHER, Sight::visibilityKm),
        number("windKn", "kn", "mean wind" + NEAREST, WEATHER, Sight::windKn),
        number(
            "waveHeightM", "m", "significant wave height" + NEAREST, WEATHER, Sight::waveHeightM));
  }
}
