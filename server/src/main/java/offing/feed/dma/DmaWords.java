package offing.feed.dma;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that the files have for the codes of AIS (ITU-R M.1371-5, tables 45 and 53), as found
 * in them and as their readme says.
 */
final class DmaWords {
  private static final int NO_NAV_STATUS = 15;

  private static final Map<String, Mobile> MOBILES =
      Map.of(
          "Class A", Mobile.CLASS_A,
          "Class B", Mobile.CLASS_B,
          "Base Station", Mobile.BASE_STATION,
          "AtoN", Mobile.AID,
          "SAR Airborne", Mobile.AIRCRAFT,
          "Search and Rescue Transponder", Mobile.DISTRESS,
          "Emergency PIRB", Mobile.DISTRESS,
          "Man Overboard Device", Mobile.DISTRESS);

  private static final List<String> NAV_STATUSES =
      List.of(
          "Under way using engine",
          "At anchor",
          "Not under command",
          "Restricted maneuverability",
          "Constrained by her draught",
          "Moored",
          "Aground",
          "Engaged in fishing",
          "Under way sailing",
          "Reserved for future amendment [HSC]",
          "Reserved for future amendment [WIG]",
          "Power-driven vessel towing astern",
          "Power-driven vessel pushing ahead or towing alongside",
          "Reserved for future use",
          "AIS-SART (active)");

  private static final Map<String, Integer> SHIP_TYPES =
      Map.ofEntries(
          Map.entry("WIG", 20),
          Map.entry("Fishing", 30),
          Map.entry("Towing", 31),
          Map.entry("Towing long/wide", 32),
          Map.entry("Dredging", 33),
          Map.entry("Diving", 34),
          Map.entry("Military", 35),
          Map.entry("Sailing", 36),
          Map.entry("Pleasure", 37),
          Map.entry("HSC", 40),
          Map.entry("Pilot", 50),
          Map.entry("SAR", 51),
          Map.entry("Tug", 52),
          Map.entry("Port tender", 53),
          Map.entry("Anti-pollution", 54),
          Map.entry("Law enforcement", 55),
          Map.entry("Spare 1", 56),
          Map.entry("Spare 2", 57),
          Map.entry("Medical", 58),
          Map.entry("Not party to conflict", 59),
          Map.entry("Passenger", 60),
          Map.entry("Cargo", 70),
          Map.entry("Tanker", 80),
          Map.entry("Other", 90));

  private DmaWords() {}

  /** What sends. */
  enum Mobile {
    CLASS_A,
    CLASS_B,
    BASE_STATION,
    AID,
    AIRCRAFT,
    DISTRESS
  }

  static Optional<Mobile> mobile(String word) {
    return Optional.ofNullable(MOBILES.get(word));
  }

  /** 0 to 15; 15 for what says nothing. */
  static int navStatus(String words) {
    int code = NAV_STATUSES.indexOf(words);
    return code < 0 ? NO_NAV_STATUS : code;
  }

  /** 0 to 99; 0 for what says nothing. The files have a word for a range of types. */
  static int shipType(String word) {
    return SHIP_TYPES.getOrDefault(word, 0);
  }
}
