package offing.recording.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.moment.FrozenTracks;
import offing.moment.TrackColumns;
import offing.recording.Recorder;
import offing.recording.RecorderState;
import offing.recording.RecordingHead;
import offing.recording.Recordings;
import offing.watch.alert.Alert;
import offing.watch.alert.Category;
import offing.watch.alert.Handling;
import offing.watch.alert.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A viewing that was opened before what it is asked for was written. */
class GrowingViewingTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final FrozenTracks NOBODY = FrozenTracks.copyOf(new TrackColumns(0));
  private static final long START_MS = 1_767_225_600_000L;

  @TempDir Path library;

  @Test
  void alertsOfGroupsThatWereWrittenWholeSinceAreKnown() {
    Recordings recordings = Recordings.in(library, Recordings.Limits.DEFAULT);
    try (Recorder recorder = recordings.start(head())) {
      record(recorder, 0, 5);
      try (var viewing = new Viewing(recordings.open(recorder.state().recording()), AREA.chart())) {
        assertThat(viewing.at(timeMs(5)).alerts().lastSeq()).isEqualTo(6);
        record(recorder, 6, 60);

        assertThat(viewing.at(timeMs(25)).alerts().lastSeq()).isEqualTo(26);
        assertThat(viewing.at(timeMs(45)).alerts().lastSeq()).isEqualTo(46);
        assertThat(viewing.at(timeMs(3)).alerts().lastSeq()).isEqualTo(4);
      }
    }
  }

  /** An alert each second; comes back when all is on the disk. */
  private static void record(Recorder recorder, int first, int last) {
    for (int second = first; second <= last; second++) {
      recorder.alert(alert(second));
      recorder.ticked(timeMs(second), NOBODY, List.of());
    }
    while (recorder.state().keptUntilMs() < timeMs(last)) {
      assertThat(recorder.state().status()).isEqualTo(RecorderState.Status.RECORDING);
    }
  }

  private static long timeMs(int second) {
    return START_MS + second * 1_000L;
  }

  private static Alert alert(int second) {
    return new Alert(
        second + 1L,
        second + 1L,
        second + 1L,
        "rule",
        "Title",
        Severity.CAUTION,
        Category.SAFETY,
        1,
        timeMs(second),
        114,
        22,
        "At 41.3 kn.",
        List.of(),
        Handling.raised(timeMs(second)));
  }

  private static RecordingHead head() {
    return new RecordingHead(
        "Growing",
        RecordingHead.Kind.SIMULATION,
        "growing",
        1,
        true,
        "test",
        AREA.id(),
        AREA.folder(),
        "",
        () -> "[]");
  }
}
