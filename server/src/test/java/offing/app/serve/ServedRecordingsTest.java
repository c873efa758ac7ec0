package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offing.app.serve.RunningServer.Answer;
import offing.moment.Moment;
import offing.picture.Tracks;
import offing.recording.RecordingReader;
import offing.recording.Recordings;
import offing.stream.message.WireJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library over REST, with a recording of night-dash in it and the run that is served. */
class ServedRecordingsTest {
  private static final String[] OPERATOR = {
    "Offing-Operator", "Chan", "Offing-Console", "desk", "Content-Type", "application/json"
  };
  private static final String[] NOBODY = {"Content-Type", "application/json"};

  @TempDir static Path library;
  private static RecordedSea sea;
  private static RunningServer server;

  @BeforeAll
  static void recordAndServe() throws Exception {
    sea = new RecordedSea(library, "night-dash", 7, 0.3);
    server =
        RunningServer.start(
            "--scenario", "quiet-night", "--speed", "10", "--recordings", library.toString());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode get(String path) throws Exception {
    Answer answer = server.get("/api/recordings/" + sea.id + path);
    assertThat(answer.status()).as(path + ": " + answer.raw().body()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void theLibraryListsWhatIsKeptAndWhatTheRunWrites() throws Exception {
    JsonNode all = server.get("/api/recordings").json();
    String current = all.at("/recorder/recording").asText();

    assertThat(all.at("/recorder/status").asText()).isEqualTo("recording");
    assertThat(all.path("recordings").findValuesAsText("id")).contains(sea.id, current);
    for (JsonNode recording : all.path("recordings")) {
      String id = recording.path("id").asText();
      assertThat(recording.path("current").asBoolean()).isEqualTo(id.equals(current));
    }
    JsonNode run = server.get("/api/run").json();
    assertThat(run.at("/recording/recording").asText()).isEqualTo(current);
    assertThat(run.at("/recording/droppedTicks").asLong()).isZero();
  }

  @Test
  void aRecordingSaysWhatItIs() throws Exception {
    JsonNode one = get("");

    assertThat(one.path("kind").asText()).isEqualTo("simulation");
    assertThat(one.path("source").asText()).isEqualTo("night-dash");
    assertThat(one.path("seed").asLong()).isEqualTo(7);
    assertThat(one.path("from").asText()).isEqualTo(WireJson.time(sea.fromMs()));
    assertThat(one.path("to").asText()).isEqualTo(WireJson.time(sea.toMs()));
    assertThat(one.path("seconds").asLong()).isEqualTo((sea.toMs() - sea.fromMs()) / 1_000);
    assertThat(one.path("growing").asBoolean()).isFalse();
    assertThat(one.path("closed").asBoolean()).isTrue();
    assertThat(one.path("alerts").asLong())
        .isEqualTo(sea.alerts.stream().mapToLong(alert -> alert.id()).distinct().count());
  }

  @Test
  void theTimelineTellsHowMuchWentOnWhen() throws Exception {
    JsonNode timeline = get("/timeline?buckets=100");

    assertThat(timeline.path("from").asText()).isEqualTo(WireJson.time(sea.fromMs()));
    assertThat(timeline.path("tracks").size()).isBetween(95, 100);
    long stepMs = timeline.path("stepMs").asLong();
    for (int i = 0; i < timeline.path("tracks").size(); i++) {
      assertThat(timeline.path("tracks").get(i).asInt()).isEqualTo(most(i * stepMs, stepMs));
    }
    List<String> raised = timeline.path("alerts").findValuesAsText("raisedAt");
    assertThat(raised)
        .hasSize((int) sea.alerts.stream().mapToLong(alert -> alert.id()).distinct().count())
        .allMatch(time -> WireJson.timeMs(time).isPresent());
    assertThat(timeline.path("crossings")).isNotEmpty();
    assertThat(timeline.path("gaps")).isEmpty();
    assertThat(timeline.path("light").get(0).path("sun").asText()).isEqualTo("night");
  }

  /** The most tracks of the keyframes that reach into a step. */
  private static int most(long offsetMs, long stepMs) {
    long fromMs = sea.fromMs() + offsetMs;
    int most = 0;
    for (long keyMs = sea.fromMs(); keyMs <= sea.toMs(); keyMs += 10_000) {
      if (keyMs < fromMs + stepMs && keyMs + 10_000 > fromMs) {
        most = Math.max(most, shown(sea.moments.get(keyMs).picture()));
      }
    }
    return most;
  }

  private static int shown(Tracks tracks) {
    int shown = 0;
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      shown += tracks.isShown(slot) ? 1 : 0;
    }
    return shown;
  }

  @Test
  void aPartOfTheTimelineIsFinerAndStillTellsEveryAlert() throws Exception {
    String part =
        "&from=%s&to=%s"
            .formatted(
                WireJson.time(sea.fromMs() + 600_000), WireJson.time(sea.fromMs() + 659_000));
    JsonNode whole = get("/timeline?buckets=60");
    JsonNode zoomed = get("/timeline?buckets=60" + part);

    assertThat(zoomed.path("stepMs").asLong()).isEqualTo(1_000);
    assertThat(zoomed.path("tracks")).hasSize(60).noneMatch(JsonNode::isNull);
    assertThat(zoomed.path("alerts")).isEqualTo(whole.path("alerts"));
    assertThat(zoomed.path("crossings")).isEqualTo(whole.path("crossings"));
  }

  @Test
  void theAlertLogIsTheWholeOne() throws Exception {
    JsonNode alerts = get("/alerts");
    JsonNode rest = get("/alerts?after=2");

    assertThat(alerts.path("alerts"))
        .map(JsonNode::toString)
        .containsExactlyElementsOf(
            sea.alerts.stream().map(alert -> WireJson.alert(alert).toString()).toList());
    assertThat(rest.path("alerts").size()).isEqualTo(sea.alerts.size() - 2);
    assertThat(rest.path("lastSeq")).isEqualTo(alerts.path("lastSeq"));
  }

  @Test
  void theTracksOfAMomentAreTheRecordedOnes() throws Exception {
    long timeMs = sea.fromMs() + 1_234_000;
    Moment moment = sea.moments.get(timeMs);
    JsonNode tracks = get("/tracks?at=" + WireJson.time(timeMs));

    assertThat(tracks.path("time").asText()).isEqualTo(WireJson.time(timeMs));
    assertThat(tracks.path("features").size()).isEqualTo(shown(moment.picture()));
    for (JsonNode feature : tracks.path("features")) {
      int slot = moment.picture().slotOf(feature.at("/properties/track").asInt());
      assertThat(feature.at("/geometry/coordinates/0").asDouble())
          .isEqualTo(moment.picture().lon(slot));
      assertThat(feature.at("/properties/observedAt").asText())
          .isEqualTo(WireJson.time(moment.picture().observedAtMs(slot)));
    }
    int track = tracks.at("/features/0/properties/track").asInt();
    JsonNode one = get("/tracks/" + track + "?at=" + WireJson.time(timeMs));
    assertThat(one.at("/properties/sourceAges")).isNotEmpty();
  }

  @Test
  void aTracksPastIsThatOfTheKeyframes() throws Exception {
    int track = sea.shownAlert().track();
    List<String> expected = new ArrayList<>();
    for (long timeMs = sea.fromMs(); timeMs <= sea.toMs(); timeMs += 10_000) {
      Tracks picture = sea.moments.get(timeMs).picture();
      int slot = picture.slotOf(track);
      if (slot >= 0) {
        expected.add(picture.lon(slot) + " " + picture.lat(slot) + " " + timeMs);
      }
    }
    JsonNode past = get("/tracks/" + track + "/history");

    assertThat(past.path("points"))
        .map(point -> point.get(0).asDouble() + " " + point.get(1).asDouble() + " " + point.get(2))
        .containsExactlyElementsOf(expected);
    assertThat(past.path("firstSeen").asText()).isLessThan(past.path("lastSeen").asText());
  }

  @Test
  void theAreaIsTheServersOwnWhereItIsTheSame() throws Exception {
    JsonNode recorded = get("/area");
    JsonNode own = server.get("/api/area").json();

    assertThat(recorded.path("zones")).isEqualTo(own.path("zones"));
    assertThat(recorded.path("world").asText())
        .isEqualTo("/api/recordings/" + sea.id + "/area/world");
    assertThat(get("/area/world").path("features")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/recordings/nothing, 404",
    "/api/recordings/..%2f..%2fetc, 404",
    "/api/recordings/nothing/timeline, 404",
    "/api/recordings/ID/timeline?buckets=5, 400",
    "/api/recordings/ID/timeline?from=noon, 400",
    "/api/recordings/ID/tracks?at=noon, 400",
    "/api/recordings/ID/tracks/999999999?at=2026-11-24T14:10:00Z, 404",
    "/api/recordings/ID/tracks/999999999/history, 404",
    "/api/recordings/ID/tracks/x/history, 400"
  })
  void whatIsNotThereOrMakesNoSenseIsSaidInWords(String path, int status) throws Exception {
    Answer answer = server.get(path.replace("ID", sea.id));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/problems/0/message").asText()).isNotBlank();
  }

  @Test
  void anotherTitleNeedsAnOperatorAndStays() throws Exception {
    String path = "/api/recordings/" + sea.id;
    Answer nameless = server.ask("PATCH", path, "{\"title\":\"Mine\"}", NOBODY);
    Answer empty = server.ask("PATCH", path, "{\"title\":\" \"}", OPERATOR);
    Answer renamed = server.ask("PATCH", path, "{\"title\":\"夜間 <b>\"}", OPERATOR);

    assertThat(nameless.pointers()).contains("/headers/Offing-Operator");
    assertThat(empty.pointers()).containsExactly("/body/title");
    assertThat(renamed.json().path("title").asText()).isEqualTo("夜間 <b>");
    assertThat(get("").path("title").asText()).isEqualTo("夜間 <b>");
  }

  @Test
  void whatIsBeingWrittenIsNotDeletedAndWhatIsDeletedIsGone() throws Exception {
    RecordedSea other = new RecordedSea(library, "quiet-night", 3, 0.05);
    String current = server.get("/api/run").json().at("/recording/recording").asText();

    assertThat(server.ask("DELETE", "/api/recordings/" + other.id, "", NOBODY).status())
        .isEqualTo(400);
    assertThat(server.ask("DELETE", "/api/recordings/" + current, "", OPERATOR).status())
        .isEqualTo(409);
    assertThat(server.ask("DELETE", "/api/recordings/" + other.id, "", OPERATOR).status())
        .isEqualTo(204);
    assertThat(server.get("/api/recordings/" + other.id).status()).isEqualTo(404);
  }

  @Test
  void aScenarioIsSimulatedAheadIntoARecordingThatGrowsAndEnds() throws Exception {
    String order = "{\"scenario\":\"quiet-night\",\"seed\":11,\"density\":0.1}";
    Answer started = server.ask("POST", "/api/recordings", order, OPERATOR);
    assertThat(started.status()).as(started.raw().body()).isEqualTo(202);
    String id = started.json().path("id").asText();
    assertThat(started.json().path("seed").asLong()).isEqualTo(11);
    JsonNode now = started.json();
    while (now.path("growing").asBoolean() || !now.path("closed").asBoolean()) {
      now = server.get("/api/recordings/" + id).json();
    }

    assertThat(now.path("current").asBoolean()).isFalse();
    assertThat(now.path("seconds").asLong()).isEqualTo(40 * 60);
  }

  @Test
  void whatIsSimulatedAheadGoesByTheRulesThatAreLive(@TempDir Path elsewhere) throws Exception {
    Path kept = elsewhere.resolve("kept");
    Path rules = Files.writeString(elsewhere.resolve("rules.yaml"), "rules: []\n");
    String live =
        "rules: [{id: fast, title: Fast, severity: caution, when: sogKn >= 10}] # put live\n";
    try (RunningServer other =
        RunningServer.start(
            "--scenario",
            "quiet-night",
            "--density",
            "0.1",
            "--rules",
            rules.toString(),
            "--recordings",
            kept.toString())) {
      Files.writeString(rules, "rules: no\n"); // nobody reads it again
      String change = "{\"text\":\"" + live.strip() + "\\n\",\"reason\":\"x\",\"basedOn\":1}";
      assertThat(other.ask("PUT", "/api/rules", change, OPERATOR).status()).isEqualTo(200);

      String order = "{\"scenario\":\"quiet-night\",\"density\":0.1}";
      Answer begun = other.ask("POST", "/api/recordings", order, OPERATOR);
      assertThat(begun.status()).isEqualTo(202);
      String id = begun.json().path("id").asText();
      JsonNode now = begun.json();
      while (!now.has("from")) {
        now = other.get("/api/recordings/" + id).json();
      }

      Recordings library = Recordings.in(kept, Recordings.Limits.DEFAULT);
      try (RecordingReader recording = library.open(id)) {
        assertThat(recording.rules()).isEqualTo(live);
      }
    }
  }

  @Test
  void onlyTwoAreSimulatedAtATimeAndTheyEndWithTheServer(@TempDir Path elsewhere) throws Exception {
    String order = "{\"scenario\":\"night-dash\",\"density\":3}";
    List<Integer> statuses = new ArrayList<>();
    try (RunningServer busy =
        RunningServer.start(
            "--scenario",
            "quiet-night",
            "--density",
            "0.1",
            "--recordings",
            elsewhere.toString())) {
      for (int i = 0; i < 3; i++) {
        statuses.add(busy.ask("POST", "/api/recordings", order, OPERATOR).status());
      }
    }

    assertThat(statuses).containsExactly(202, 202, 409);
  }

  @Test
  void whatCannotBeSimulatedIsRefusedWithEveryReason() throws Exception {
    Answer unknown = server.ask("POST", "/api/recordings", "{\"scenario\":\"x\"}", OPERATOR);
    Answer wrong =
        server.ask(
            "POST", "/api/recordings", "{\"scenario\":1,\"seed\":\"x\",\"density\":0}", OPERATOR);

    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.pointers()).containsExactly("/body/scenario");
    assertThat(wrong.pointers())
        .containsExactlyInAnyOrder("/body/scenario", "/body/seed", "/body/density");
  }

  @Test
  void prometheusFindsHowTheRecordingStands() throws Exception {
    String metrics = server.get("/metrics").raw().body();

    assertThat(metrics)
        .contains("offing_recording_up 1.0", "offing_recording_dropped_ticks_total 0.0")
        .containsPattern("offing_recording_bytes [1-9]");
  }
}
