package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffendersTest {
  private final Offenders offenders = new Offenders();

  @Test
  void theWorstComesFirstAndEqualsComeByName() {
    count("b", 2);
    count("c", 5);
    count("a", 2);

    assertThat(offenders.list())
        .containsExactly(
            new Offender("c", "late", 5),
            new Offender("a", "late", 2),
            new Offender("b", "late", 2));
  }

  @Test
  void aSourceHasARowForEachReason() {
    offenders.count("a", "late");
    offenders.count("a", "jump");

    assertThat(offenders.list()).hasSize(2);
  }

  /** The promise of the paper, and that nobody is said to have been odd more often than he was. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whoeverIsMoreThanTheThirtySecondPartIsNamedInAFloodOfOthers(long seed) {
    RandomGenerator dice = Dice.named(seed, "offenders");
    Map<String, Long> truth = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String source = dice.nextInt(4) == 0 ? "bad " + dice.nextInt(3) : "made up " + i;
      offenders.count(source, "late");
      truth.merge(source, 1L, Long::sum);
    }

    List<Offender> worst = offenders.list();
    assertThat(worst).hasSize(32);
    assertThat(worst.subList(0, 3))
        .extracting(Offender::source)
        .containsExactlyInAnyOrder("bad 0", "bad 1", "bad 2");
    for (Offender offender : worst) {
      assertThat(offender.count()).isLessThanOrEqualTo(truth.get(offender.source()));
    }
  }

  @Test
  void readingWhatWasWrittenEqualsNeverHavingStopped() throws IOException {
    for (int i = 0; i < 100; i++) {
      count("source " + i, i % 7 + 1);
    }
    var bytes = new ByteArrayOutputStream();
    offenders.write(new DataOutputStream(bytes));
    var again = new Offenders();
    again.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(again.list()).isEqualTo(offenders.list());
    again.count("new", "late");
    offenders.count("new", "late");
    assertThat(again.list()).isEqualTo(offenders.list());
  }

  private void count(String source, int times) {
    for (int i = 0; i < times; i++) {
      offenders.count(source, "late");
    }
  }
}
