package offing.moment;

import java.util.List;
import offing.watch.alert.Alert;

/** The numbered log of alerts of the last 24 hours of event time. Immutable as handed out. */
public interface AlertLog {
  /** Number of the newest entry; 0 where there is none. */
  long lastSeq();

  /** Every entry with a number over {@code seq}, in order. */
  List<Alert> after(long seq);

  /** The newest entry of each alert, newest alert first. */
  List<Alert> current();
}
