package offing.watch.indicator;

import static offing.watch.indicator.Definitions.AIS;
import static offing.watch.indicator.Definitions.SIZE;
import static offing.watch.indicator.Definitions.kindWord;
import static offing.watch.indicator.Definitions.number;
import static offing.watch.indicator.Definitions.trackKinds;
import static offing.watch.indicator.Definitions.words;
import static offing.watch.indicator.Definitions.yesOrNo;

import java.util.List;

/** What a track is, by what it says and by what is seen of it. */
final class IdentityIndicators {
  private static final String CAMERA = "cameras, MISB ST 0903";

  private IdentityIndicators() {}

  static List<Indicator> identity() {
    return List.of(
        new Indicator(
            "kind",
            Indicator.Type.WORD,
            "",
            trackKinds(),
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
            Sight::isSameMmsiElsewhere),
        words(
            "seenType",
            "what a camera recognised it as last; missing where none could tell",
            CAMERA,
            Sight::seenType),
        number(
            "personsSeen",
            "",
            "the most people that a camera saw aboard in one frame; missing where none could tell",
            CAMERA,
            Sight::personsSeen));
  }
}
