package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cameras and stations tell, live over a real socket, and as it was recorded. */
class ServedFootageTest {
  private static final int FRAMES = 12;

  @TempDir static Path library;
  private static RunningServer server;

  @BeforeAll
  static void serve() throws Exception {
    server =
        RunningServer.start(
            "--scenario",
            "quiet-night",
            "--rate",
            "10",
            "--speed",
            "5",
            "--recordings",
            library.toString());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A frame, and the clock at which it was shown. */
  private record Shown(String at, JsonNode frame) {}

  @Test
  void framesThatAreStreamedAreThoseThatAreRecorded() throws Exception {
    List<Shown> live = frames("fan-lau-thermal");
    String recording = recordingWith(live.get(FRAMES - 1));

    for (Shown shown : live) {
      assertThat(recorded(recording, shown)).isEqualTo(shown.frame());
    }
  }

  @Test
  void aViewingStreamsTheFramesThatTheRunStreamed() throws Exception {
    List<Shown> live = frames("cape-daguilar-day");
    String recording = recordingWith(live.get(FRAMES - 1));

    for (Shown shown : List.of(live.get(0), live.get(FRAMES / 2))) {
      String query = "recording=" + recording + "&playing=false&at=" + shown.at();
      try (StreamClient viewing = StreamClient.view(server.port(), query)) {
        viewing.say("{\"kind\":\"cameras\",\"cameras\":[\"cape-daguilar-day\"]}");
        assertThat(viewing.next("footage").path("footage")).isEqualTo(shown.frame());
      }
    }
  }

  /** In real time there is one a second; who asks for five is shown what lies between, and told. */
  @Test
  void whoWatchesLiveMayAskForFiveFramesASecond() throws Exception {
    try (RunningServer slow = RunningServer.start("--scenario", "quiet-night");
        StreamClient client = StreamClient.open(slow.port())) {
      client.say("{\"kind\":\"cameras\",\"cameras\":[\"tai-o-day\"],\"rateHz\":9}");
      assertThat(client.next("problem").toString()).contains("/rateHz");
      client.say("{\"kind\":\"cameras\",\"cameras\":[\"tai-o-day\"],\"rateHz\":5}");
      List<JsonNode> heard = new ArrayList<>();
      while (heard.stream().filter(frame -> !frame.path("interpolated").asBoolean()).count() < 4) {
        heard.add(client.next("footage").path("footage"));
      }

      assertThat(heard).hasSizeBetween(8, 16);
      assertThat(heard).extracting(frame -> frame.path("time").asText()).isSorted();
      assertThat(heard).allSatisfy(frame -> assertThat(frame.path("footprint")).isNotEmpty());
    }
  }

  @Test
  void aRecordingListsTheCamerasThatLookedThen() throws Exception {
    Shown shown = frames("tai-o-day").get(FRAMES - 1);
    String recording = recordingWith(shown);

    JsonNode then =
        server
            .get("/api/recordings/" + recording + "/cameras?at=" + shown.at())
            .json()
            .path("cameras");

    assertThat(then.findValuesAsText("id"))
        .isEqualTo(server.get("/api/cameras").json().path("cameras").findValuesAsText("id"))
        .contains("tai-o-day", "tai-o-thermal");
    assertThat(then.findValuesAsText("name")).contains("Tai O", "PL 01");
  }

  /** The cameras looked before anything was recorded. */
  @Test
  void aRecordingKnowsItsCamerasFromItsFirstMomentOn() throws Exception {
    String recording = recordingWith(frames("tai-o-day").get(FRAMES - 1));
    String from = server.get("/api/recordings/" + recording).json().path("from").asText();

    JsonNode first =
        server.get("/api/recordings/" + recording + "/cameras?at=" + from).json().path("cameras");

    assertThat(first.findValuesAsText("id")).contains("tai-o-day", "tai-o-thermal");
    assertThat(weather("/api/recordings/" + recording + "/weather?at=" + from, said -> true))
        .isNotEmpty();
  }

  /** A recording is written in blocks: what was just said can be read back a while later. */
  @Test
  void aRecordingKnowsTheWeatherOfThen() throws Exception {
    JsonNode live = weather("/api/weather", said -> true).get(0);
    JsonNode time = live.path("time");
    String path = "/api/recordings/" + recording() + "/weather?at=" + time.asText();
    JsonNode then = weather(path, said -> said.path("time").equals(time)).get(0);

    assertThat(then).isEqualTo(live);
    assertThat(then.path("tideM").isNumber()).isTrue();
  }

  /** What the stations say, once one has, and the first of them says what is waited for. */
  private static JsonNode weather(String path, Predicate<JsonNode> first) throws Exception {
    try (StreamClient beat = StreamClient.open(server.port())) {
      while (true) {
        JsonNode said = server.get(path).json().path("weather");
        if (!said.isEmpty() && first.test(said.get(0))) {
          return said;
        }
        beat.next("clock");
      }
    }
  }

  /** So many frames of a camera, live. */
  private static List<Shown> frames(String camera) throws Exception {
    List<Shown> heard = new ArrayList<>();
    String at = "";
    try (StreamClient client = StreamClient.open(server.port())) {
      client.say("{\"kind\":\"cameras\",\"cameras\":[\"" + camera + "\"]}");
      while (heard.size() < FRAMES) {
        JsonNode said = client.next(message -> true);
        if (said.path("kind").asText().equals("clock")) {
          at = said.at("/clock/time").asText();
        } else if (said.path("kind").asText().equals("footage") && !at.isEmpty()) {
          heard.add(new Shown(at, said.path("footage")));
        }
      }
    }
    return heard;
  }

  /** The run's own recording, once a frame can be read back from it: it is written in blocks. */
  private static String recordingWith(Shown shown) throws Exception {
    String recording = recording();
    try (StreamClient beat = StreamClient.open(server.port())) {
      while (!recorded(recording, shown).path("time").equals(shown.frame().path("time"))) {
        beat.next("clock");
      }
    }
    return recording;
  }

  private static String recording() throws Exception {
    return server.get("/api/recordings").json().at("/recorder/recording").asText();
  }

  /** What a recording holds of a frame's camera at the time when it was shown. */
  private static JsonNode recorded(String recording, Shown shown) throws Exception {
    String camera = "/cameras/" + shown.frame().path("camera").asText();
    String at = "/footage?at=" + shown.at();
    return server.get("/api/recordings/" + recording + camera + at).json();
  }
}
