package offing.api.body;

import offing.picture.TrackKind;
import offing.picture.Tracks;
import offing.stream.message.WireJson;

/** What a track is called by kind: its ship type where AIS tells one, else what it is shown as. */
public final class TrackType {
  private static final int TENS = 10;

  private TrackType() {}

  /** One word, kebab-case. */
  public static String of(Tracks tracks, int slot) {
    TrackKind kind = tracks.kind(slot);
    boolean isVessel = kind == TrackKind.CLASS_A || kind == TrackKind.CLASS_B;
    return isVessel && tracks.shipType(slot) != 0
        ? shipType(tracks.shipType(slot))
        : WireJson.word(kind);
  }

  /** ITU-R M.1371-5, annex 8, table 53. */
  private static String shipType(int code) {
    return switch (code) {
      case 30 -> "fishing";
      case 31, 32 -> "towing";
      case 33, 34 -> "working";
      case 35 -> "military";
      case 36 -> "sailing";
      case 37 -> "pleasure-craft";
      case 50 -> "pilot";
      case 51 -> "search-and-rescue";
      case 52 -> "tug";
      case 53 -> "port-tender";
      case 55 -> "law-enforcement";
      case 58 -> "medical";
      default -> shipTypeTens(code / TENS);
    };
  }

  private static String shipTypeTens(int tens) {
    return switch (tens) {
      case 2 -> "wing-in-ground";
      case 4 -> "high-speed-craft";
      case 6 -> "passenger";
      case 7 -> "cargo";
      case 8 -> "tanker";
      default -> "other";
    };
  }

  /** Which AIS device speaks. */
  static String transponder(TrackKind kind) {
    return switch (kind) {
      case CLASS_A -> "class A";
      case CLASS_B -> "class B";
      case AID_TO_NAVIGATION -> "aid to navigation";
      case BASE_STATION -> "base station";
      case SAR_AIRCRAFT -> "SAR aircraft";
      case DISTRESS -> "distress beacon";
      case RADAR_ONLY, PATROL -> "";
    };
  }
}
