package offing.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import offing.pipeline.Pipeline;
import offing.pipeline.SeededSea;
import offing.watch.alert.Evidence;
import org.junit.jupiter.api.Test;

/** One thing after another within a time, and what excuses. */
class SequenceTest extends WatchedSea {
  private static final String STOPS_THEN_RUNS =
      """
      when: stoppedMinutes >= 1
      within: 2 min
      then: sogKn >= 20
      """;

  @Test
  void whatFollowsInTimeRaisesTheAlertWithTheEvidenceOfBoth() throws IOException {
    SeededSea.Boat boat = boat(0, 0);
    Pipeline pipeline = watchBy(STOPS_THEN_RUNS);
    run(pipeline, 90);
    assertThat(alerts).isEmpty();
    boat.sogMps = 10 * KN;
    run(pipeline, 60);
    boat.sogMps = 30 * KN;
    run(pipeline, 10);

    assertThat(raised()).hasSize(1);
    assertThat(raised().get(0).evidence())
        .extracting(Evidence::indicator, Evidence::limit)
        .containsExactly(
            tuple("stoppedMinutes", "before: at least 1"), tuple("sogKn", "at least 20"));
    assertThat(value("stoppedMinutes")).isBetween(1.0, 1.2);
  }

  @Test
  void whatFollowsTooLateRaisesNothing() throws IOException {
    SeededSea.Boat boat = boat(0, 0);
    Pipeline pipeline = watchBy(STOPS_THEN_RUNS);
    run(pipeline, 90);
    boat.sogMps = 10 * KN;
    run(pipeline, 150);
    boat.sogMps = 30 * KN;
    run(pipeline, 60);

    assertThat(alerts).isEmpty();
  }

  @Test
  void whatComesSecondAloneRaisesNothing() throws IOException {
    boat(0, 30 * KN);
    run(watchBy(STOPS_THEN_RUNS), 60);

    assertThat(alerts).isEmpty();
  }

  @Test
  void theFirstOfTwoOutlivesASnapshot() throws IOException {
    SeededSea.Boat boat = boat(0, 0);
    Pipeline before = watchBy(STOPS_THEN_RUNS);
    run(before, 90);
    boat.sogMps = 10 * KN;
    run(before, 30);
    var bytes = new ByteArrayOutputStream();
    before.snapshot(new DataOutputStream(bytes));
    Pipeline after = watchBy(STOPS_THEN_RUNS);
    after.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    boat.sogMps = 30 * KN;
    run(after, 10);

    assertThat(raised()).hasSize(1);
    assertThat(value("stoppedMinutes")).isBetween(1.0, 1.2);
  }

  @Test
  void anExcuseHoldsTheAlertBackWhileItIsTrue() throws IOException {
    SeededSea.Boat boat = boat(0, 20 * KN);
    Pipeline pipeline = watchBy("when: sogKn >= 10\nunless: cogDeg <= 120");
    run(pipeline, 60);
    assertThat(alerts).isEmpty();
    boat.courseRad = StrictMath.toRadians(180);
    run(pipeline, 20);

    assertThat(raised()).hasSize(1);
    assertThat(raised().get(0).evidence())
        .extracting(Evidence::limit)
        .containsExactly("at least 10", "unless: at most 120");
  }

  /** The length is never said here. */
  @Test
  void whatIsMissingExcusesNobody() throws IOException {
    boat(0, 20 * KN);
    run(watchBy("when: sogKn >= 10\nunless: seenLengthM >= 50"), 30);

    assertThat(raised()).hasSize(1);
  }
}
