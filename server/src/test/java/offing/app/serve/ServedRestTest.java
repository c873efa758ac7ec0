package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import offing.app.serve.RunningServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** REST over real sockets, with the sea of night-dash behind it. */
class ServedRestTest {
  private static final String[] OPERATOR = {
    "Offing-Operator",
    "%E9%99%B3%E5%A4%A7%E6%96%87",
    "Offing-Console",
    "Command%20centre",
    "Content-Type",
    "application/json"
  };

  private static RunningServer server;

  @BeforeAll
  static void serve() throws Exception {
    server = RunningServer.start("--scenario", "night-dash", "--rate", "10", "--speed", "60");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void tracksHaveTheNamesOfTheWire() throws Exception {
    JsonNode features = server.get("/api/tracks").json().path("features");
    Set<String> names = new HashSet<>();
    features.forEach(
        feature -> feature.path("properties").fieldNames().forEachRemaining(names::add));

    assertThat(features.size()).isGreaterThan(200);
    assertThat(names)
        .contains("track", "status", "mmsi", "name", "type", "sogKn", "cogDeg", "headingDeg")
        .contains("sources", "observedAt", "ageSeconds", "simulated");
  }

  @Test
  void aBoxTakesOnlyWhatLiesInIt() throws Exception {
    JsonNode inBox = server.get("/api/tracks?bbox=114.0,22.2,114.3,22.4").json().path("features");

    assertThat(inBox).isNotEmpty();
    for (JsonNode feature : inBox) {
      assertThat(feature.at("/geometry/coordinates/0").asDouble()).isBetween(114.0, 114.3);
      assertThat(feature.at("/geometry/coordinates/1").asDouble()).isBetween(22.2, 22.4);
    }
  }

  @Test
  void aTrackTellsTheAgeOfEachSourceAndWhereItHasBeen() throws Exception {
    int track = server.get("/api/tracks").json().at("/features/0/properties/track").asInt();
    JsonNode one = server.get("/api/tracks/" + track).json().path("properties");
    JsonNode points = server.get("/api/tracks/" + track + "/history").json().path("points");

    assertThat(one.path("sourceAges")).isNotEmpty();
    assertThat(points.size()).isGreaterThan(2);
    assertThat(points.get(0)).hasSize(4);
    assertThat(points.get(1).get(2).asLong()).isGreaterThan(points.get(0).get(2).asLong());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/tracks?bbox=1;2;x, 400",
    "/api/tracks/abc, 400",
    "/api/tracks/999999999, 404",
    "/api/tracks/99999999999999, 404",
    "/api/tracks/999999999/history, 404",
    "/api/alerts?after=-1, 400",
    "/api/nothing, 404",
    "/nothing.html, 404",
    "/..%2f..%2fetc/passwd, 404",
    "/api/stream, 400"
  })
  void whatIsNotThereOrMakesNoSenseIsSaidInWords(String path, int status) throws Exception {
    Answer answer = server.get(path.replace(';', ','));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/problems/0/message").asText()).isNotBlank();
  }

  @Test
  void everyThingThatIsWrongWithARequestIsToldAtOnce() throws Exception {
    Answer answer =
        server.ask("PUT", "/api/run/clock", "{\"speed\":0,\"playing\":\"yes\",\"x\":1}", OPERATOR);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers())
        .containsExactlyInAnyOrder("/body/x", "/body/speed", "/body/playing");
  }

  @Test
  void anActionWithoutANameBehindItIsRefused() throws Exception {
    Answer answer =
        server.ask("PUT", "/api/run/clock", "{\"speed\":10}", "Content-Type", "application/json");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers())
        .containsExactly("/headers/Offing-Operator", "/headers/Offing-Console");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%00", "%E2%80%AEgnp", "%zz"})
  void aNameThatIsNoNameIsRefused(String name) throws Exception {
    Answer answer =
        server.ask(
            "POST",
            "/api/alerts/1/acknowledge",
            "",
            "Offing-Operator",
            name.isEmpty() ? "%20" : name,
            "Offing-Console",
            "x".repeat(81));

    assertThat(answer.pointers())
        .containsExactly("/headers/Offing-Operator", "/headers/Offing-Console");
  }

  @Test
  void theClockIsDrivenAndShowsItInTheNextTick() throws Exception {
    Answer slower = server.ask("PUT", "/api/run/clock", "{\"speed\":10}", OPERATOR);
    Answer after = server.get("/api/run/clock");
    Answer faster =
        server.ask("PUT", "/api/run/clock", "{\"speed\":60,\"playing\":true}", OPERATOR);

    assertThat(slower.json().path("speed").asInt()).isEqualTo(10);
    assertThat(after.json().path("speed").asInt()).isEqualTo(10);
    assertThat(faster.json().path("speed").asInt()).isEqualTo(60);
  }

  @Test
  void anAlertIsAcknowledgedOnceAndInTheOperatorsName() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      long id = client.next("alert").at("/alert/id").asLong();
      Answer first = server.ask("POST", "/api/alerts/" + id + "/acknowledge", "", OPERATOR);
      while (first.status() == 409) { // at 60 times one may be over before it was heard of
        id = client.next("alert").at("/alert/id").asLong();
        first = server.ask("POST", "/api/alerts/" + id + "/acknowledge", "", OPERATOR);
      }
      Answer again = server.ask("POST", "/api/alerts/" + id + "/acknowledge", "", OPERATOR);

      assertThat(first.status()).isEqualTo(200);
      assertThat(first.json().path("state").asText()).isEqualTo("acknowledged");
      assertThat(first.json().path("changedBy").asText()).isEqualTo("陳大文");
      assertThat(again.status()).isEqualTo(409);
      client.next(message -> message.at("/alert/changedBy").asText().equals("陳大文"));
    }
  }

  @Test
  void anAlertThatIsNotThereCannotBeAcknowledged() throws Exception {
    assertThat(server.ask("POST", "/api/alerts/123456/acknowledge", "", OPERATOR).status())
        .isEqualTo(409);
  }

  @Test
  void bodiesAreHeldToTypeAndSize() throws Exception {
    assertThat(server.ask("PUT", "/api/run/clock", "{\"speed\":10}").status()).isEqualTo(415);
    assertThat(server.ask("PUT", "/api/run/clock", "x".repeat(70_000), OPERATOR).status())
        .isEqualTo(413);
    assertThat(server.ask("PUT", "/api/run/clock", "[1]", OPERATOR).status()).isEqualTo(400);
    assertThat(server.ask("PUT", "/api/run/clock", "{", OPERATOR).status()).isEqualTo(400);
    assertThat(server.ask("DELETE", "/api/tracks", "").status()).isEqualTo(405);
  }

  @Test
  void aPageFromElsewhereIsRefused() throws Exception {
    String own = "http://127.0.0.1:" + server.port();

    assertThat(server.get("/api/tracks", "Origin", "https://example.org").status()).isEqualTo(403);
    assertThat(server.get("/api/tracks", "Origin", own).status()).isEqualTo(200);
  }

  @Test
  void pagesComeWithAPolicyAndOnlyHashedOnesAreKept() throws Exception {
    Answer page = server.get("/page-of-a-test.html");
    Answer hashed = server.get("/assets/test-0a1b2c3d.js");
    Answer again = server.get("/page-of-a-test.html", "If-None-Match", page.header("etag"));

    assertThat(page.header("content-security-policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-eval");
    assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(page.header("cache-control")).isEqualTo("no-cache");
    assertThat(hashed.header("cache-control")).contains("immutable");
    assertThat(hashed.header("content-type")).startsWith("text/javascript");
    assertThat(again.status()).isEqualTo(304);
  }

  @Test
  void textIsCompressedForWhoTakesIt() throws Exception {
    Answer area = server.get("/api/area", "Accept-Encoding", "gzip");

    assertThat(area.header("content-encoding")).isEqualTo("gzip");
    assertThat(server.get("/api/area").json().at("/zones/features")).hasSizeGreaterThan(100);
  }

  @Test
  void prometheusFindsWhatTheRunDoes() throws Exception {
    String metrics = server.get("/metrics").raw().body();

    assertThat(List.of(metrics.split("\n")))
        .contains("# TYPE offing_tick_seconds histogram")
        .anyMatch(line -> line.matches("offing_observations_total\\{kind=\"radarPlot\"} [1-9].*"))
        .anyMatch(line -> line.matches("offing_tracks [1-9].*"));
  }

  @Test
  void withoutATokenEverybodyIsWelcomeAndSaysTheirOwnName() throws Exception {
    JsonNode session = server.get("/api/session").json();

    assertThat(session.path("required").asBoolean()).isFalse();
    assertThat(session.path("operator").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'action':'burn'}|/body/action",
        "{'action':'assign'}|/body/to",
        "{'action':'assign','to':'  '}|/body/to",
        "{'action':'silence'}|/body/minutes",
        "{'action':'silence','minutes':600}|/body/minutes",
        "{'action':'resolve'}|/body/reason",
        "{'action':'resolve','reason':'x','verdict':'maybe'}|/body/verdict",
        "{'action':'acknowledge','to':'PL 61'}|/body/to",
        "{'action':'acknowledge','loudly':true}|/body/loudly"
      })
  void whatCannotBeDoneIsRefusedByName(String body, String pointer) throws Exception {
    String json = body.replace('\'', '"');
    Answer answer = server.ask("POST", "/api/incidents/1/actions", json, OPERATOR);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).containsExactly(pointer);
  }

  @Test
  void anIncidentThatIsNotThereIsNotActedOn() throws Exception {
    String seen = "{\"action\":\"acknowledge\"}";
    String go = "{\"unit\":\"PL 61\",\"task\":\"stop\"}";
    String note = "{\"text\":\"x\",\"incident\":99999}";

    assertThat(server.ask("POST", "/api/incidents/99999/actions", seen, OPERATOR).status())
        .isEqualTo(409);
    assertThat(server.ask("POST", "/api/incidents/99999/tasks", go, OPERATOR).status())
        .isEqualTo(404);
    assertThat(server.ask("POST", "/api/log", note, OPERATOR).status()).isEqualTo(409);
  }
}
