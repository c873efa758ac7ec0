package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.moment.FrozenTracks;
import offing.moment.TrackColumns;
import offing.recording.Recorder;
import offing.recording.RecordingHead;
import offing.recording.Recordings;
import offing.stream.message.WireJson;
import offing.watch.alert.Alert;
import offing.watch.alert.Category;
import offing.watch.alert.Handling;
import offing.watch.alert.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty hours with an alert each half hour, of which a moment's log holds 24 hours. */
class ServedLongRecordingTest {
  private static final long START_MS = 1_767_225_600_000L;
  private static final long STEP_MS = 1_800_000;
  private static final int TICKS = 120;
  private static final int LOG = 48;

  @TempDir static Path library;
  private static RunningServer server;
  private static String recording;

  @BeforeAll
  static void recordAndServe() throws Exception {
    recording = record();
    server =
        RunningServer.start(
            "--scenario", "quiet-night", "--density", "0.1", "--recordings", library.toString());
  }

  private static String record() {
    Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    var head =
        new RecordingHead(
            "Long",
            RecordingHead.Kind.SIMULATION,
            "long",
            1,
            true,
            "test",
            area.id(),
            area.folder(),
            "",
            () -> "[]");
    FrozenTracks nobody = FrozenTracks.copyOf(new TrackColumns(0));
    Recordings recordings = Recordings.in(library, Recordings.Limits.DEFAULT);
    String id;
    try (Recorder recorder = recordings.start(head)) {
      for (int tick = 0; tick < TICKS; tick++) {
        while (!recorder.hasRoom()) {
          Thread.onSpinWait();
        }
        recorder.alert(alert(tick));
        recorder.ticked(timeMs(tick), nobody, List.of());
      }
      id = recorder.state().recording();
    }
    RecordedSea.awaitClosed(recordings, id);
    return id;
  }

  private static long timeMs(int tick) {
    return START_MS + tick * STEP_MS;
  }

  private static Alert alert(int tick) {
    return new Alert(
        tick + 1L,
        tick + 1L,
        tick + 1L,
        "rule",
        "Title",
        Severity.CAUTION,
        Category.SAFETY,
        1,
        timeMs(tick),
        114,
        22,
        "At 41.3 kn.",
        List.of(),
        Handling.raised(timeMs(tick)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whereverItJumpsAClientHoldsTheLogOfTheMomentAndNothingOfLaterOnes() throws Exception {
    var dice = new Random(2);
    try (StreamClient client = StreamClient.view(server.port(), "recording=" + recording)) {
      client.say("{\"kind\":\"resume\",\"alertSeq\":0}");
      var held = new TreeSet<Long>();
      for (int i = 0; i < 60; i++) {
        int tick = dice.nextInt(TICKS);
        client.say("{\"kind\":\"seek\",\"time\":\"" + WireJson.time(timeMs(tick)) + "\"}");
        List<Long> log = log(tick);
        List<String> heard = new ArrayList<>();
        while (!holds(held, log)) {
          JsonNode message =
              (JsonNode) client.nextWithin(20, () -> held + " for " + log + " after " + heard);
          heard.add(message.toString());
          take(message, held);
        }
      }
    }
  }

  /** Numbers of the entries of a moment's log. */
  private static List<Long> log(int tick) {
    return LongStream.rangeClosed(Math.max(1, tick + 1 - LOG), tick + 1L).boxed().toList();
  }

  /** More may be held of what is older than the log reaches. */
  private static boolean holds(SortedSet<Long> held, List<Long> log) {
    return held.containsAll(log) && held.last().equals(log.get(log.size() - 1));
  }

  private static void take(JsonNode message, NavigableSet<Long> held) {
    switch (message.path("kind").asText()) {
      case "alert" -> assertThat(held.add(message.at("/alert/seq").asLong())).isTrue();
      case "rewind" -> held.tailSet(message.path("alertSeq").asLong(), false).clear();
      default -> {}
    }
  }
}
