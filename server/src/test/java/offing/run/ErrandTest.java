package offing.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import offing.run.order.UnitState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a unit still answers for what she was sent after. */
class ErrandTest {

  @ParameterizedTest
  @CsvSource({
    "intercept, 412, '', false, false",
    "search, 412, '', false, false",
    "stop, 412, stopped, false, true",
    "return, 0, stopped, false, true",
    "beat, 0, lost, false, true",
    "return, 0, '', true, false",
    "goTo, 0, '', true, false",
    "stop, 7, '', true, false",
    "stop, 7, stopped, true, false",
  })
  void whatShowsIsWhatCounts(
      String task, int track, String outcome, boolean isGivenUp, boolean isDone) {
    var unit = new UnitState("PL 61", Optional.empty(), task, track, Optional.empty(), outcome);
    var errand = new Errand(12, 412);

    assertThat(errand.isGivenUp(unit)).isEqualTo(isGivenUp);
    assertThat(errand.isDone(unit)).isEqualTo(isDone);
  }
}
