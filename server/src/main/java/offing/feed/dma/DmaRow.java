package offing.feed.dma;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import offing.ais.EventTime;

/**
 * One row of a file.
 *
 * @param places where each column is
 * @param cells as they are written, one for each column of the header at least
 */
@SuppressWarnings("ArrayRecordComponent") // made for one row and never compared
record DmaRow(Map<DmaColumn, Integer> places, String[] cells) {
  private static final String UNKNOWN = "Unknown";
  private static final String TIME_FORM = "dd/mm/yyyy hh:mm:ss";
  private static final long MS_PER_S = 1000;

  /** The cell; empty where it is not known or the file has no such column. */
  String text(DmaColumn column) {
    Integer place = places.get(column);
    String cell = place == null ? "" : cells[place];
    return cell.equals(UNKNOWN) ? "" : cell;
  }

  /** NaN where it is not known, {@link Decimal#BAD} where it is no number. */
  double number(DmaColumn column) {
    return Decimal.parse(text(column));
  }

  /** A whole number up to a limit; 0 where there is none. */
  int whole(DmaColumn column, int most) {
    double number = number(column);
    return number >= 0 && number <= most ? (int) number : 0;
  }

  /** Event time, epoch milliseconds; {@link EventTime#UNKNOWN} where it is of another form. UTC. */
  long timeMs() {
    String text = text(DmaColumn.TIMESTAMP);
    if (text.length() != TIME_FORM.length()) {
      return EventTime.UNKNOWN;
    }
    for (int i = 0; i < text.length(); i++) {
      char form = TIME_FORM.charAt(i);
      char c = text.charAt(i);
      if (Character.isLetter(form) ? c < '0' || c > '9' : c != form) {
        return EventTime.UNKNOWN;
      }
    }
    return timeMs(text);
  }

  private static long timeMs(String text) {
    int hour = digits(text, 11, 2);
    int minute = digits(text, 14, 2);
    int second = digits(text, 17, 2);
    if (hour > 23 || minute > 59 || second > 59) {
      return EventTime.UNKNOWN;
    }
    try {
      LocalDate day = LocalDate.of(digits(text, 6, 4), digits(text, 3, 2), digits(text, 0, 2));
      return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) * MS_PER_S
          + ((hour * 60L + minute) * 60 + second) * MS_PER_S;
    } catch (DateTimeException noSuchDay) {
      return EventTime.UNKNOWN;
    }
  }

  private static int digits(String text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
