package offing.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offing.watch.alert.Alert;
import offing.watch.alert.Category;
import offing.watch.alert.Handling;
import offing.watch.alert.Severity;
import org.junit.jupiter.api.Test;

class AlertHistoryTest {
  private static final long HOUR_MS = 3_600_000;

  private final AlertHistory history = new AlertHistory();

  @Test
  void theLogGoesOnFromAnyNumber() {
    history.add(entry(1, 1, 0));
    history.add(entry(2, 2, 0));
    history.add(entry(1, 3, 0));

    assertThat(seqs(history.log().after(0))).containsExactly(1L, 2L, 3L);
    assertThat(seqs(history.log().after(2))).containsExactly(3L);
    assertThat(history.log().after(3)).isEmpty();
  }

  @Test
  void eachAlertIsCurrentAsItStandsNewestFirst() {
    history.add(entry(1, 1, 0));
    history.add(entry(2, 2, 0));
    history.add(entry(1, 3, 0));

    assertThat(seqs(history.log().current())).containsExactly(2L, 3L);
  }

  @Test
  void aLogThatWasHandedOutNeverChanges() {
    history.add(entry(1, 1, 0));
    AlertLog before = history.log();
    history.add(entry(2, 2, 0));

    assertThat(before.lastSeq()).isEqualTo(1);
    assertThat(before.after(0)).hasSize(1);
    assertThat(history.log()).isSameAs(history.log()).isNotSameAs(before);
  }

  @Test
  void whatIsOlderThanADayIsForgottenButNoNumberIsUsedAgain() {
    history.add(entry(1, 1, 0));
    history.add(entry(2, 2, 25 * HOUR_MS));

    assertThat(seqs(history.log().after(0))).containsExactly(2L);
    assertThat(history.log().lastSeq()).isEqualTo(2);
  }

  private static List<Long> seqs(List<Alert> alerts) {
    return alerts.stream().map(Alert::seq).toList();
  }

  private static Alert entry(long id, long seq, long atMs) {
    return new Alert(
        id,
        seq,
        id,
        "dark-fast",
        "Fast and dark",
        Severity.WARNING,
        Category.SMUGGLING,
        7,
        atMs,
        114,
        22,
        "At 41.3 kn.",
        List.of(),
        Handling.raised(atMs));
  }
}
