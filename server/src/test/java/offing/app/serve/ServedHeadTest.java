package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import offing.stream.message.WireJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Viewings of the recording that the running run writes. */
class ServedHeadTest {
  private static final int SNAPSHOTS = 80;

  @TempDir static Path library;
  private static RunningServer server;
  private static String recording;

  @BeforeAll
  static void serve() throws Exception {
    server =
        RunningServer.start(
            "--scenario",
            "night-dash",
            "--density",
            "0.3",
            "--speed",
            "20",
            "--rate",
            "20",
            "--recordings",
            library.toString());
    recording = server.get("/api/run").json().at("/recording/recording").asText();
    awaitKept("0");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Comes back when what is kept reaches beyond a time. */
  private static void awaitKept(String time) throws Exception {
    while (server.get("/api/run").json().at("/recording/keptUntil").asText("").compareTo(time)
        <= 0) {
      assertThat(server.get("/api/health").status()).isEqualTo(200);
    }
  }

  private static StreamClient view(String more) throws Exception {
    StreamClient client = StreamClient.view(server.port(), "recording=" + recording + more);
    client.say("{\"kind\":\"resume\",\"alertSeq\":0}");
    return client;
  }

  @Test
  void atWhateverSecondAViewingShowsWhatTheLiveClientSawThen() throws Exception {
    NavigableMap<Long, List<String>> live = liveSnapshots();
    List<Long> times = new ArrayList<>(live.keySet());
    Collections.shuffle(times, new Random(3));
    awaitKept(WireJson.time(live.lastKey()));
    try (StreamClient client = view("")) {
      var seen = new SeenPicture();
      for (long timeMs : times) {
        client.say("{\"kind\":\"seek\",\"time\":\"" + WireJson.time(timeMs) + "\"}");
        List<String> expected = live.get(timeMs);
        while (seen.timeMs() != timeMs || !seen.toldButSensors().equals(expected)) {
          seen.take(
              client.nextWithin(
                  30,
                  () ->
                      "at %s %s, live %s"
                          .formatted(
                              WireJson.time(seen.timeMs()), seen.toldButSensors(), expected)));
        }
      }
    }
  }

  /** What a live client knows at the end of each second. */
  private static NavigableMap<Long, List<String>> liveSnapshots() throws Exception {
    var snapshots = new TreeMap<Long, List<String>>();
    try (StreamClient client = StreamClient.open(server.port())) {
      client.say("{\"kind\":\"resume\",\"alertSeq\":0}");
      var seen = new SeenPicture();
      while (snapshots.size() < SNAPSHOTS) {
        Object message = client.next();
        boolean isNext =
            message instanceof JsonNode json && json.path("kind").asText().equals("clock");
        if (isNext && seen.timeMs() > 0) {
          snapshots.put(Math.floorDiv(seen.timeMs(), 1_000L) * 1_000, seen.toldButSensors());
        }
        seen.take(message);
      }
    }
    // The first may have come before the alerts did.
    snapshots.pollFirstEntry();
    return snapshots;
  }

  @Test
  void atTheHeadItGoesOnWithWhatIsWritten() throws Exception {
    try (StreamClient client = view("&at=2100-01-01T00:00:00Z&playing=true")) {
      JsonNode hello = client.next("hello");
      assertThat(hello.at("/recording/current").asBoolean()).isTrue();
      String first = hello.at("/run/clock/time").asText();
      long untilMs = WireJson.timeMs(first).orElseThrow() + 60_000;
      JsonNode clock = hello.at("/run/clock");
      String before = first;
      while (clock.path("time").asText().compareTo(WireJson.time(untilMs)) < 0) {
        clock = client.next("clock").path("clock");
        assertThat(clock.path("time").asText()).isGreaterThanOrEqualTo(before);
        assertThat(clock.path("growing").asBoolean()).isTrue();
        assertThat(clock.path("ended").asBoolean()).isFalse();
        assertThat(clock.path("playing").asBoolean()).isTrue();
        before = clock.path("time").asText();
      }
    }
  }

  @Test
  void aPausedViewingIsToldHowFarItsRecordingHasGrown() throws Exception {
    try (StreamClient client = view("")) {
      String first = client.next("hello").at("/run/clock/to").asText();
      JsonNode clock =
          client.next(message -> message.at("/clock/to").asText("").compareTo(first) > 0);

      assertThat(clock.at("/clock/playing").asBoolean()).isFalse();
    }
  }
}
