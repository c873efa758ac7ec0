package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import offing.app.serve.RunningServer.Answer;
import offing.recording.RecordingReader;
import offing.recording.Recordings;
import offing.watch.indicator.Indicators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules are read, changed and taken back over real sockets. */
class ServedRulesTest {
  private static final String[] OPERATOR = {
    "Offing-Operator", "Chan", "Offing-Console", "desk", "Content-Type", "application/json"
  };
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private RunningServer server;

  @BeforeEach
  void serve() throws Exception {
    server =
        RunningServer.start(
            "--scenario",
            "quiet-night",
            "--density",
            "0.2",
            "--rate",
            "10",
            "--rule-versions",
            folder.resolve("versions").toString(),
            "--recordings",
            folder.resolve("recordings").toString());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theRulesAreToldAsTheyAreWrittenAndAsTheyAreRead() throws Exception {
    JsonNode rules = server.get("/api/rules").json();

    assertThat(rules.path("version").asInt()).isEqualTo(1);
    assertThat(rules.path("by").asText()).isEmpty();
    JsonNode rule = rule(rules, "fast-inbound");
    assertThat(rule.path("forSeconds").asDouble()).isEqualTo(20);
    assertThat(rule.at("/parameters/0/name").asText()).isEqualTo("minSogKn");
    assertThat(rule.at("/parameters/0/default").asDouble()).isPositive();
    assertThat(rule.at("/parameters/0/unit").asText()).isEqualTo("kn");
    assertThat(rule.path("indicators")).extracting(JsonNode::asText).contains("sogKn", "direction");
    List<String> lines = rules.path("text").asText().lines().toList();
    assertThat(lines.get(rule.path("line").asInt() - 1)).isEqualTo("  - id: fast-inbound");
    assertThat(rule.path("text").asText()).startsWith("  - id: fast-inbound\n");
    assertThat(rules.path("text").asText()).contains(rule.path("text").asText());
  }

  @Test
  void theIndicatorsAreThoseThatThereAre() throws Exception {
    JsonNode indicators = server.get("/api/indicators").json().path("indicators");

    assertThat(indicators).hasSize(Indicators.list().size());
    assertThat(indicators.get(0).path("name").asText()).isEqualTo(Indicators.list().get(0).name());
    assertThat(indicators).allMatch(each -> !each.path("meaning").asText().isBlank());
  }

  @Test
  void aWrongRuleIsRefusedAtItsPlaceAndTheRunningRulesStay() throws Exception {
    JsonNode before = server.get("/api/rules").json();
    String wrong =
        text(before).replaceFirst("when: >-\n      personsSeen", "when: >-\n      personSeen");
    int line = lineOf(wrong, "personSeen");

    Answer refused = put(wrong, "more people", 1);
    Answer checked = ask("POST", "/api/rules/check", JSON.createObjectNode().put("text", wrong));

    assertThat(refused.status()).isEqualTo(422);
    JsonNode problem = refused.json().at("/problems/0");
    assertThat(problem.path("line").asInt()).isEqualTo(line);
    assertThat(problem.path("column").asInt()).isEqualTo(7);
    assertThat(problem.path("field").asText()).endsWith("/when");
    assertThat(problem.path("message").asText()).contains("did you mean 'personsSeen'?");
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.json().path("problems")).isEqualTo(refused.json().path("problems"));
    assertThat(server.get("/api/rules").json()).isEqualTo(before);
  }

  @Test
  void aRightOneIsLiveToldRecordedAndCanBeTakenBack() throws Exception {
    String before = text(server.get("/api/rules").json());
    String stricter = before.replace("minSogKn: {default: 30,", "minSogKn: {default: 35,");
    try (StreamClient client = StreamClient.open(server.port())) {
      assertThat(client.next("rules").path("version").asInt()).isEqualTo(1);
      Answer put = put(stricter, "ferries make 32 kn", 1);

      assertThat(put.status()).isEqualTo(200);
      assertThat(put.json().path("version").asInt()).isEqualTo(2);
      assertThat(put.json().path("by").asText()).isEqualTo("Chan");
      assertThat(put.json().path("changed")).extracting(JsonNode::asText).contains("fast-inbound");
      assertThat(client.next("rules").path("version").asInt()).isEqualTo(2);
    }
    Answer late = put(before, "mine", 1);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().at("/problems/0/message").asText())
        .contains("version 2 is live meanwhile, by Chan: ferries make 32 kn");

    ObjectNode why = JSON.createObjectNode().put("reason", "missed one");
    Answer back = ask("POST", "/api/rules/versions/1/restore", why);
    assertThat(back.json().path("version").asInt()).isEqualTo(3);
    assertThat(text(back.json())).isEqualTo(before);
    assertThat(back.json().path("reason").asText()).isEqualTo("back to version 1: missed one");
    JsonNode versions = server.get("/api/rules/versions").json().path("versions");
    assertThat(versions).extracting(each -> each.path("version").asInt()).containsExactly(3, 2, 1);
    assertThat(text(server.get("/api/rules/versions/2").json())).isEqualTo(stricter);
    assertThat(server.get("/api/rules/versions/4").status()).isEqualTo(404);
  }

  @Test
  void whatIsLiveIsLiveAgainAfterARestartAndStandsInTheRecording() throws Exception {
    String stricter =
        text(server.get("/api/rules").json())
            .replace("minSogKn: {default: 30,", "minSogKn: {default: 35,");
    put(stricter, "ferries make 32 kn", 1);
    stop();
    Recordings kept = Recordings.in(folder.resolve("recordings"), Recordings.Limits.DEFAULT);
    try (RecordingReader recording = kept.open(kept.list().get(0).id())) {
      assertThat(recording.rules()).isEqualTo(stricter);
    }

    serve();

    JsonNode rules = server.get("/api/rules").json();
    assertThat(rules.path("version").asInt()).isEqualTo(2);
    assertThat(rules.path("by").asText()).isEqualTo("Chan");
    assertThat(text(rules)).isEqualTo(stricter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"rules: []\",\"basedOn\":1}                         | /body/reason",
        "{\"text\":\"rules: []\",\"basedOn\":1,\"reason\":\" \"}        | /body/reason",
        "{\"text\":\"rules: []\",\"basedOn\":1,\"reason\":\"a\\nb\"}    | /body/reason",
        "{\"text\":\"rules: []\",\"reason\":\"none\"}                   | /body/basedOn",
        "{\"text\":\"\",\"basedOn\":1,\"reason\":\"none\"}              | /body/text",
      })
  void aChangeWithoutWhatItNeedsIsRefused(String body, String pointer) throws Exception {
    Answer answer = server.ask("PUT", "/api/rules", body, OPERATOR);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).containsExactly(pointer);
    assertThat(server.get("/api/rules").json().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void nobodyChangesRulesWithoutAName() throws Exception {
    Answer answer =
        server.ask(
            "PUT",
            "/api/rules",
            "{\"text\":\"rules: []\",\"basedOn\":1,\"reason\":\"none\"}",
            "Content-Type",
            "application/json");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).contains("/headers/Offing-Operator");
  }

  private Answer put(String text, String reason, int basedOn) throws Exception {
    ObjectNode body = JSON.createObjectNode().put("text", text).put("reason", reason);
    return ask("PUT", "/api/rules", body.put("basedOn", basedOn));
  }

  private Answer ask(String method, String path, ObjectNode body) throws Exception {
    return server.ask(method, path, body.toString(), OPERATOR);
  }

  private static String text(JsonNode version) {
    return version.path("text").asText();
  }

  private static JsonNode rule(JsonNode rules, String id) {
    for (JsonNode rule : rules.path("rules")) {
      if (rule.path("id").asText().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError("there is no rule " + id);
  }

  private static int lineOf(String text, String word) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(word)) {
        return i + 1;
      }
    }
    throw new AssertionError("no line begins with " + word);
  }
}
