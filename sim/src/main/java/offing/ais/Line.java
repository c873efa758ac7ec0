package offing.ais;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One line as it is seen in the wild: a time, tag blocks (NMEA 0183 4.10), an AIVDM or AIVDO
 * sentence (IEC 61162-1) of any talker, and behind it a receiver's station and time (as the US
 * Coast Guard's network writes them). Everything but the sentence may be missing.
 *
 * <p>Reused: it holds what {@link #parse} read last. Owned by one thread.
 */
final class Line {
  /** A tag block and a sentence have 80 and 82 characters; many a receiver writes more. */
  static final int MAX_BYTES = 1024;

  private static final int LONGEST_STATION = 32;

  private long statedMs;
  private String station = "";
  private String lastStation = "";
  private long group;
  private int total;
  private int number;
  private int sequenceId;
  private byte channel;
  private int payloadFrom;
  private int payloadTo;
  private int fillBits;

  /** What the line says of its time, or {@link EventTime#UNKNOWN}. */
  long statedMs() {
    return statedMs;
  }

  /** The receiving station; empty where it is not said. */
  String station() {
    return station;
  }

  /** The tag block's group; -1 where there is none. */
  long group() {
    return group;
  }

  /** Number of sentences of the message, [1, 9]. */
  int total() {
    return total;
  }

  /** Which of them this is, from 1. */
  int number() {
    return number;
  }

  /** [0, 9]; -1 where it is not said. */
  int sequenceId() {
    return sequenceId;
  }

  byte channel() {
    return channel;
  }

  int payloadFrom() {
    return payloadFrom;
  }

  int payloadTo() {
    return payloadTo;
  }

  int fillBits() {
    return fillBits;
  }

  /** Reads the span, which is not empty; null where all is well. A {@code #} begins a comment. */
  @Nullable Refusal parse(byte[] line, int from, int to) {
    if (to - from > MAX_BYTES) {
      return Refusal.LINE_TOO_LONG;
    }
    statedMs = EventTime.UNKNOWN;
    station = "";
    group = -1;
    int at = line[from] == '#' ? to : start(line, from, to);
    leadingTime(line, from, at);
    while (at < to && line[at] == '\\') {
      int end = Digits.find(line, at + 1, to, '\\');
      if (end == to || !tagBlock(line, at + 1, end)) {
        return Refusal.TAG_BLOCK;
      }
      at = skipSpaces(line, end + 1, to);
    }
    return isVdm(line, at, to) ? sentence(line, at, to) : Refusal.NOT_AIS;
  }

  private static int start(byte[] line, int from, int to) {
    int at = from;
    while (at < to && line[at] != '!' && line[at] != '\\') {
      at++;
    }
    return at;
  }

  private void leadingTime(byte[] line, int from, int to) {
    int start = from;
    while (start < to && !Digits.is(line[start])) {
      start++;
    }
    int end = to;
    while (end > start && !Digits.is(line[end - 1]) && line[end - 1] != 'Z') {
      end--;
    }
    if (end > start) {
      long unixMs = StatedTime.unix(line, start, end);
      statedMs = unixMs == EventTime.UNKNOWN ? StatedTime.iso(line, start, end) : unixMs;
    }
  }

  /** Reads the fields between the backslashes; false where they are broken. */
  private boolean tagBlock(byte[] line, int from, int to) {
    int star = Digits.find(line, from, to, '*');
    if (Digits.hex(line, star + 1, to) != Digits.checksum(line, from, star)) {
      return false;
    }
    int at = from;
    boolean sound = true;
    while (at < star && sound) {
      int end = Digits.find(line, at, star, ',');
      sound = end - at < 2 || line[at + 1] != ':' || tag(line, line[at], at + 2, end);
      at = end + 1;
    }
    return sound;
  }

  private boolean tag(byte[] line, byte name, int from, int to) {
    switch (name) {
      case 'c' -> statedMs = StatedTime.unix(line, from, to);
      case 's' -> station = station(line, from, to);
      case 'g' -> group = group(line, from, to);
      default -> {
        return true;
      }
    }
    return name != 'c' || statedMs != EventTime.UNKNOWN;
  }

  private static long group(byte[] line, int from, int to) {
    int first = Digits.find(line, from, to, '-');
    int second = Digits.find(line, Math.min(to, first + 1), to, '-');
    return Digits.number(line, Math.min(to, second + 1), to);
  }

  /** The text, with _ for what is no printable ASCII; the same object while the same one speaks. */
  private String station(byte[] line, int from, int to) {
    int end = Math.min(to, from + LONGEST_STATION);
    if (!isLastStation(line, from, end)) {
      byte[] printable = Arrays.copyOfRange(line, from, end);
      for (int i = 0; i < printable.length; i++) {
        printable[i] = printable[i] > ' ' && printable[i] < 127 ? printable[i] : (byte) '_';
      }
      lastStation = new String(printable, StandardCharsets.US_ASCII);
    }
    return lastStation;
  }

  private boolean isLastStation(byte[] line, int from, int to) {
    boolean same = lastStation.length() == to - from;
    for (int i = from; i < to && same; i++) {
      same = lastStation.charAt(i - from) == line[i];
    }
    return same;
  }

  private static int skipSpaces(byte[] line, int from, int to) {
    int at = from;
    while (at < to && line[at] == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isVdm(byte[] line, int at, int to) {
    return to - at > 7
        && line[at] == '!'
        && line[at + 3] == 'V'
        && line[at + 4] == 'D'
        && (line[at + 5] == 'M' || line[at + 5] == 'O')
        && line[at + 6] == ',';
  }

  private @Nullable Refusal sentence(byte[] line, int at, int to) {
    int star = Digits.find(line, at, to, '*');
    if (Digits.hex(line, star + 1, to) != Digits.checksum(line, at + 1, star)) {
      return Refusal.CHECKSUM;
    }
    if (!fields(line, at + 7, star)) {
      return Refusal.SENTENCE;
    }
    fillBits = payloadTo + 2 == star ? line[payloadTo + 1] - '0' : -1;
    if (fillBits < 0 || fillBits > 5) {
      return Refusal.FILL_BITS;
    }
    suffix(line, star + 3, to);
    return payloadFrom < payloadTo ? null : Refusal.PAYLOAD;
  }

  /** Reads {@code total,number,id,channel,payload}; id and channel may be empty. */
  private boolean fields(byte[] line, int from, int to) {
    if (to - from < 6 || line[from + 1] != ',' || line[from + 3] != ',') {
      return false;
    }
    total = line[from] - '0';
    number = line[from + 2] - '0';
    int idEnd = Digits.find(line, from + 4, to, ',');
    int channelEnd = Digits.find(line, Math.min(to, idEnd + 1), to, ',');
    sequenceId = (int) Digits.number(line, from + 4, idEnd);
    channel = channelEnd - idEnd > 1 ? line[idEnd + 1] : 0;
    payloadFrom = Math.min(to, channelEnd + 1);
    payloadTo = Digits.find(line, payloadFrom, to, ',');
    return total >= 1 && total <= 9 && number >= 1 && number <= total && channelEnd < to;
  }

  /** Reads {@code ,s22222,r003669945,1085889680}: strength, station, time, each as it comes. */
  private void suffix(byte[] line, int from, int to) {
    int at = from;
    while (at < to && line[at] == ',') {
      int end = Digits.find(line, at + 1, to, ',');
      suffixField(line, at + 1, skipBack(line, at + 1, end));
      at = end;
    }
  }

  private void suffixField(byte[] line, int from, int to) {
    if (to - from > 1 && (line[from] == 'r' || line[from] == 'b') && station.isEmpty()) {
      station = station(line, from, to);
    } else if (to - from >= 9 && Digits.is(line[from]) && statedMs == EventTime.UNKNOWN) {
      statedMs = StatedTime.unix(line, from, to);
    }
  }

  private static int skipBack(byte[] line, int from, int to) {
    int end = to;
    while (end > from && line[end - 1] <= ' ') {
      end--;
    }
    return end;
  }
}
