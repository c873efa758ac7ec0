package offing.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import offing.moment.Moment;
import offing.moment.MomentHash;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.recording.Recordings.Limits;
import offing.recording.block.ObservationDecoder;
import offing.recording.viewing.Viewing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown is what was recorded: a night through the disk and back. */
class RecordedNightTest {
  private static final int SECONDS = 100;

  @TempDir private static Path library;
  private static SimulatedNight night;
  private static String id;

  @BeforeAll
  static void recordSomeMinutes() {
    try (Recorder recorder = recordings().start(head())) {
      id = recorder.state().recording();
      night = run(recorder);
    }
  }

  private static Recordings recordings() {
    return Recordings.in(library, Limits.DEFAULT);
  }

  private static RecordingHead head() {
    return new RecordingHead(
        "A night",
        RecordingHead.Kind.SIMULATION,
        "night-dash",
        3,
        true,
        "1",
        "hong-kong",
        SimulatedNight.FOLDER,
        "",
        () -> "[]");
  }

  @Test
  void everySecondIsAsItWasLiveWhicheverWayOneComesToIt() {
    try (var viewing = new Viewing(recordings().open(id), SimulatedNight.AREA.chart())) {
      int last = night.live.size() - 1;
      for (int i = 0; i <= last; i++) {
        assertIsAsItWas(viewing, night.live.get(i));
      }
      for (int i = last; i >= 0; i--) {
        assertIsAsItWas(viewing, night.live.get(i));
      }
      new SplittableRandom(1)
          .ints(100, 0, last + 1)
          .forEach(i -> assertIsAsItWas(viewing, night.live.get(i)));
      assertThat(viewing.fromMs()).isEqualTo(night.live.get(0).timeMs());
      assertThat(viewing.toMs()).isEqualTo(night.live.get(last).timeMs());
      assertThat(viewing.tickAfter(viewing.toMs())).isEmpty();
    }
  }

  private static SimulatedNight run(Recorder recorder) {
    var run = new SimulatedNight(recorder);
    for (int i = 0; i <= SECONDS; i++) {
      while (!recorder.hasRoom()) {
        Thread.onSpinWait();
      }
      run.run(1);
    }
    assertThat(run.live).hasSizeGreaterThanOrEqualTo(SECONDS);
    return run;
  }

  private static void assertIsAsItWas(Viewing viewing, Moment live) {
    assertThat(MomentHash.of(viewing.at(live.timeMs())))
        .as("at %s", live.timeMs())
        .isEqualTo(MomentHash.of(live));
  }

  @Test
  void everyObservationIsReadInItsOrder() {
    List<Observation> read = new ArrayList<>();
    try (var reader = recordings().open(id)) {
      reader.observations(
          0,
          Long.MAX_VALUE,
          block ->
              ObservationDecoder.decode(block, (observation, arrivalMs) -> read.add(observation)));
    }

    assertThat(read).hasSizeGreaterThan(1_000);
    assertThat(footage(read)).isNotEmpty().isEqualTo(footage(night.observed));
    assertThat(allButFootage(read)).isEqualTo(allButFootage(night.observed));
  }

  /** Frames stand in blocks of their own. */
  private static List<Observation> footage(List<Observation> observed) {
    return observed.stream().filter(Footage.class::isInstance).toList();
  }

  private static List<Observation> allButFootage(List<Observation> observed) {
    return observed.stream().filter(observation -> !(observation instanceof Footage)).toList();
  }

  @Test
  void whoLooksOnWhileItIsWrittenSeesWhatWasLive() {
    try (Recorder recorder = recordings().start(head())) {
      SimulatedNight now = run(recorder);
      RecordingReader reader = recordings().open(recorder.state().recording());
      try (var viewing = new Viewing(reader, SimulatedNight.AREA.chart())) {
        int last = now.live.size() - 1;
        for (long keptMs = 0; keptMs < now.live.get(last).timeMs(); ) {
          keptMs = viewing.toMs();
          // Before the first commit there is nothing to look at.
          if (keptMs > 0) {
            int tick = (int) (keptMs - now.live.get(0).timeMs()) / 1_000;
            assertIsAsItWas(viewing, now.live.get(tick));
          }
        }
        assertIsAsItWas(viewing, now.live.get(last));
        assertThat(reader.info().growing()).isTrue();
      }
    }
  }
}
