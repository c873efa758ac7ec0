package offing.stream.frame;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import offing.moment.AlertLog;
import offing.watch.alert.Alert;

/** How much of the alert log one client holds. Confined to its socket's event loop. */
final class SentAlerts {
  private boolean open;

  /** It holds all entries from that number to the next one. */
  private long firstSeq = 1;

  private long lastSeq;

  /** Whether anything is sent yet. */
  boolean isOpen() {
    return open;
  }

  /** Goes on from after a number; one that the log never gave means all of it. */
  void resume(long afterSeq, AlertLog log) {
    open = true;
    lastSeq = afterSeq > log.lastSeq() ? 0 : afterSeq;
  }

  /**
   * Time may have gone back: takes back what is not known yet. A log that begins before what is
   * held is told anew.
   *
   * @return the number that the client's log now ends at; empty where nothing was taken back
   */
  OptionalLong rewind(AlertLog log) {
    if (!open || lastSeq == 0) {
      return OptionalLong.empty();
    }
    List<Alert> all = log.after(0);
    boolean isOlder = !all.isEmpty() && all.get(0).seq() < firstSeq;
    if (!isOlder && log.lastSeq() >= lastSeq) {
      return OptionalLong.empty();
    }
    lastSeq = isOlder ? 0 : log.lastSeq();
    firstSeq = lastSeq == 0 ? 1 : firstSeq;
    return OptionalLong.of(lastSeq);
  }

  /** Sends as many as there is room for; the rest follow another time. */
  void send(AlertLog log, BooleanSupplier isFull, Consumer<Alert> client) {
    if (!open || lastSeq == log.lastSeq()) {
      return;
    }
    List<Alert> news = log.after(lastSeq);
    if (!news.isEmpty() && news.get(0).seq() > lastSeq + 1) {
      firstSeq = news.get(0).seq();
    }
    for (Alert alert : news) {
      if (isFull.getAsBoolean()) {
        return;
      }
      client.accept(alert);
      lastSeq = alert.seq();
    }
    lastSeq = log.lastSeq();
  }
}
