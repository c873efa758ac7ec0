package offing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  @Test
  void waitsDoubleUpToHalfAMinuteAndStartAnewWhenItWentWell() {
    var backOff = new BackOff();

    assertThat(LongStream.generate(backOff::nextMs).limit(7))
        .containsExactly(1000L, 2000L, 4000L, 8000L, 16_000L, 30_000L, 30_000L);
    backOff.reset();
    assertThat(backOff.nextMs()).isEqualTo(1000);
  }
}
