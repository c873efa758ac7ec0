package offing.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import offing.recording.Recordings.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A recorder that is killed has lost nothing that is older than a second. */
class KilledRecorderTest {
  /** Twenty ticks a second: much to lose. */
  private static final double SPEED = 20;

  private static final long NANOS_A_SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long LONGEST_NANOS = 4 * NANOS_A_SECOND;

  /** More seconds of the night than any process lives. */
  private static final int SECONDS = 240;

  private static Map<Long, String> truth;

  @BeforeAll
  static void runTheSameNightInPeace() throws Exception {
    truth = Night.into(Recorder.NONE, SECONDS).hashes;
  }

  @RepeatedTest(5)
  void nothingOlderThanASecondIsLost(RepetitionInfo repetition, @TempDir Path library)
      throws Exception {
    killAndReopen(repetition.getCurrentRepetition(), library);
  }

  @Tag("deep")
  @RepeatedTest(100)
  void nothingOlderThanASecondIsLostHoweverOften(RepetitionInfo repetition, @TempDir Path library)
      throws Exception {
    killAndReopen(1_000L + repetition.getCurrentRepetition(), library);
  }

  private static void killAndReopen(long seed, Path library) throws Exception {
    SortedMap<Long, Long> toldNanos = new TreeMap<>();
    long killedNanos;
    try (var process = RecordingProcess.start(library, SPEED)) {
      long firstMs = process.next().tickMs();
      long untilNanos = System.nanoTime() + new SplittableRandom(seed).nextLong(LONGEST_NANOS);
      toldNanos.put(firstMs, System.nanoTime());
      while (System.nanoTime() - untilNanos < 0) {
        toldNanos.put(process.next().tickMs(), System.nanoTime());
      }
      killedNanos = System.nanoTime();
      process.kill();
    }
    assertNothingIsLost(library, toldNanos, killedNanos);
  }

  private static void assertNothingIsLost(
      Path library, SortedMap<Long, Long> toldNanos, long killedNanos) {
    toldNanos.values().removeIf(atNanos -> killedNanos - atNanos < NANOS_A_SECOND);
    Recordings recordings = Recordings.in(library, Limits.DEFAULT);
    if (toldNanos.isEmpty() && recordings.list().isEmpty()) {
      return; // Killed before there was anything to lose.
    }
    RecordingInfo info = recordings.list().get(0);
    SortedMap<Long, String> kept = Night.hashes(recordings.open(info.id()));

    assertThat(toldNanos.keySet()).isSubsetOf(kept.keySet());
    assertThat(kept.entrySet()).isSubsetOf(truth.entrySet());
    assertThat(info.growing()).isFalse();
    assertThat(info.closed()).isFalse();
    assertThat(recordings.verify(info.id()).faults()).isEmpty();
    assertThat(recordings.verify(info.id()).notes())
        .containsExactly("0001.offing: was not closed cleanly");
  }
}
