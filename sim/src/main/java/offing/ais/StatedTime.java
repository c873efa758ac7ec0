package offing.ais;

import java.time.LocalDate;

/**
 * Times as lines state them, in epoch milliseconds; {@link EventTime#UNKNOWN} for anything else.
 */
final class StatedTime {
  private static final long EARLIEST_MS = 315_532_800_000L; // 1980-01-01
  private static final long LATEST_MS = 4_102_444_800_000L; // 2100-01-01

  /** Larger numbers are milliseconds: in seconds they lie beyond the year 5138. */
  private static final long LARGEST_SECONDS = 100_000_000_000L;

  private static final int DATE_CHARS = 10;
  private static final int TIME_CHARS = 19;

  private StatedTime() {}

  /** Seconds or milliseconds since 1970, a fraction of a second behind a point. */
  static long unix(byte[] line, int from, int to) {
    int point = Digits.find(line, from, to, '.');
    long number = Digits.number(line, from, point);
    if (number < 0) {
      return EventTime.UNKNOWN;
    }
    boolean seconds = number < LARGEST_SECONDS;
    long fractionMs = seconds ? millis(line, point, to) : 0;
    return plausible(seconds ? number * 1000 + fractionMs : number);
  }

  /** {@code 2024-05-06T07:08:09Z}, a space for the T, a fraction and the Z as they come; UTC. */
  static long iso(byte[] line, int from, int to) {
    if (to - from < TIME_CHARS || line[from + 4] != '-' || line[from + 13] != ':') {
      return EventTime.UNKNOWN;
    }
    long year = Digits.number(line, from, from + 4);
    long month = Digits.number(line, from + 5, from + 7);
    long day = Digits.number(line, from + 8, from + DATE_CHARS);
    long hour = Digits.number(line, from + 11, from + 13);
    long minute = Digits.number(line, from + 14, from + 16);
    long second = Digits.number(line, from + 17, from + TIME_CHARS);
    long ms = utc((int) year, (int) month, (int) day, (int) hour, (int) minute, (int) second);
    return ms == EventTime.UNKNOWN ? ms : plausible(ms + millis(line, from + TIME_CHARS, to));
  }

  /** A date and time of UTC; unknown where a part is out of its range. */
  static long utc(int year, int month, int day, int hour, int minute, int second) {
    boolean isDate =
        year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    boolean isTime = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
    if (!isDate || !isTime || second < 0 || second > 59) {
      return EventTime.UNKNOWN;
    }
    long days = LocalDate.of(year, month, 1).toEpochDay() + day - 1;
    return plausible((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000);
  }

  private static long plausible(long ms) {
    return ms >= EARLIEST_MS && ms < LATEST_MS ? ms : EventTime.UNKNOWN;
  }

  /** The first three digits behind the point at {@code point}. */
  private static long millis(byte[] line, int point, int to) {
    long ms = 0;
    int weight = 100;
    for (int i = point + 1; i < to && weight > 0 && line[point] == '.' && Digits.is(line[i]); i++) {
      ms += (line[i] - '0') * (long) weight;
      weight /= 10;
    }
    return ms;
  }
}
