package offing.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which call signs go with an MMSI: an administration gives numbers with its maritime
 * identification digits (ITU, Table of Maritime Identification Digits) and call signs of its series
 * (ITU Radio Regulations, Appendix 42). As recalled, for the flags that are common in the waters of
 * East Asia; of all others nothing is said.
 */
public final class CallSignSeries {
  /**
   * Digits, then series, each one or two characters or a range of its second, the usual one first.
   * Those of China, Hong Kong, Macao and Taiwan: appendix 42 gives all of B to China, and ships of
   * 416 use it too.
   */
  private static final List<String> ALL =
      List.of(
          "412 413 414: B 3H-3U XS",
          "477: VR",
          "453: XX",
          "416: B",
          "351 352 353 354 355 356 357 370 371 372 373 374: 3E-3F HO-HP H3 H8-H9",
          "636 637: A8 D5 EL 5L-5M 6Z",
          "538: V7",
          "563 564 565 566: 9V S6",
          "215 229 248 249 256: 9H",
          "308 309 311: C6",
          "209 210 212: 5B C4 H2 P3",
          "431 432: JA-JS 7J-7N 8J-8N",
          "440 441: DS-DT D7-D9 HL 6K-6N",
          "548: DU-DZ 4D-4I",
          "574: XV 3W",
          "567: HS E2",
          "525: YB-YH JZ PK-PO 7A-7I 8A-8I",
          "533: 9M 9W",
          "514 515: XU",
          "445: P5-P9 HM",
          "457: JT-JV",
          "511: T8",
          "572: T2",
          "576 577: YJ",
          "518: E5",
          "620: D6",
          "304 305: V2",
          "312: V3",
          "375 376 377: J8",
          "341: V4",
          "273: UA-UI R",
          "419: AT-AW VT-VW 8T-8Y",
          "503: VH-VN AX VZ",
          "232 233 234 235: M G 2 VP-VQ VS ZN-ZO ZQ",
          "236: ZB-ZJ",
          "310: ZB-ZJ VP",
          "319: ZB-ZJ VP",
          "257 258 259: LA-LN JW-JX 3Y",
          "219 220: OU-OZ 5P-5Q XP",
          "231: OY OZ OU-OX XP",
          "237 239 240 241: SV-SZ J4",
          "255 263 204: CQ-CU",
          "211 218: DA-DR Y2-Y9",
          "244 245 246: PA-PI",
          "247: I",
          "226 227 228: F HW-HY TH TK TM TO-TQ TV-TX",
          "303 338 366 367 368 369: W K N AA-AL");

  private static final int MID_UNIT = 1_000_000;

  private static final Map<Integer, List<String>> BY_DIGITS = byDigits();
  private static final Set<String> KNOWN = known();

  private CallSignSeries() {}

  /**
   * The series of who gave that MMSI, each one or two characters, the usual one first; empty where
   * it is not known or no ship's.
   */
  public static List<String> of(int mmsi) {
    return BY_DIGITS.getOrDefault(mmsi / MID_UNIT, List.of());
  }

  /** False where both the MMSI's and the call sign's administrations are known and not the same. */
  public static boolean fits(int mmsi, String callSign) {
    List<String> series = of(mmsi);
    return series.isEmpty()
        || !isShips(callSign)
        || !startsWithOneOf(KNOWN, callSign)
        || startsWithOneOf(series, callSign);
  }

  /**
   * Radio Regulations, 19.55: two characters and two letters, with or without a digit behind; or
   * two characters, a letter or not, and four digits. Whatever else is typed is no call sign.
   */
  private static boolean isShips(String callSign) {
    return callSign.matches("[A-Z0-9]{2}([A-Z]{2}[0-9]?|[A-Z]?[0-9]{4})");
  }

  private static boolean startsWithOneOf(Iterable<String> series, String callSign) {
    for (String prefix : series) {
      if (callSign.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static Map<Integer, List<String>> byDigits() {
    Map<Integer, List<String>> all = new HashMap<>();
    for (String line : ALL) {
      int colon = line.indexOf(':');
      List<String> series = series(line.substring(colon + 2).split(" ", -1));
      for (String digits : line.substring(0, colon).split(" ", -1)) {
        all.put(Integer.parseInt(digits), series);
      }
    }
    return all;
  }

  private static List<String> series(String[] ranges) {
    List<String> series = new ArrayList<>();
    for (String range : ranges) {
      if (range.indexOf('-') < 0) {
        series.add(range);
        continue;
      }
      for (char second = range.charAt(1); second <= range.charAt(4); second++) {
        series.add("" + range.charAt(0) + second);
      }
    }
    return List.copyOf(series);
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    BY_DIGITS.values().forEach(known::addAll);
    return known;
  }
}
