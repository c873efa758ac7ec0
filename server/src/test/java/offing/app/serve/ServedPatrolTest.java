package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import offing.app.serve.RunningServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units of the patrol and their orders over real sockets. */
class ServedPatrolTest {
  private static final String[] OPERATOR = {
    "Offing-Operator", "Chan", "Offing-Console", "desk", "Content-Type", "application/json"
  };

  private static RunningServer server;

  @BeforeAll
  static void serve() throws Exception {
    server = RunningServer.start("--scenario", "quiet-night", "--rate", "10", "--speed", "60");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyUnitSaysWhereItWasAndWhatItIsAbout() throws Exception {
    JsonNode units = server.get("/api/units").json().path("units");

    assertThat(units.size()).isGreaterThan(5);
    for (JsonNode unit : units) {
      assertThat(unit.path("unit").asText()).matches("[A-Z]{2} [0-9]{2}");
      assertThat(unit.path("task").asText()).isNotBlank();
      assertThat(unit.at("/position/0").asDouble()).isBetween(113.4, 114.8);
      assertThat(unit.path("reportedAt").asText()).endsWith("Z");
    }
  }

  @Test
  void aUnitGoesWhereItIsSentAndComesBack() throws Exception {
    Answer sent = order("PL 01", "{\"task\":\"goTo\",\"position\":[114.1,22.18]}");
    Answer back = order("PL 01", "{\"task\":\"resume\"}");

    assertThat(sent.json().path("task").asText()).isEqualTo("goTo");
    assertThat(sent.json().at("/bound/feasible").asBoolean()).isTrue();
    assertThat(sent.json().at("/bound/minutes").asDouble()).isPositive();
    assertThat(back.json().path("task").asText()).isEqualTo("return");
  }

  @Test
  void aUnitGoesAfterATrackByWhatThePictureKnows() throws Exception {
    int track = slowTrack();

    JsonNode said = order("PL 02", "{\"task\":\"intercept\",\"track\":" + track + "}").json();
    double first = said.at("/bound/minutes").asDouble();
    JsonNode later = unitWhen("PL 02", unit -> unit.at("/bound/minutes").asDouble() < first);

    assertThat(said.path("task").asText()).isEqualTo("intercept");
    assertThat(said.path("track").asInt()).isEqualTo(track);
    assertThat(said.at("/bound/courseDeg").asDouble()).isBetween(0.0, 360.0);
    assertThat(later.path("track").asInt()).isEqualTo(track);
    order("PL 02", "{\"task\":\"resume\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PL 01 | {\"task\":\"fly\"}                                  | 400",
        "PL 01 | {\"task\":\"goTo\"}                                 | 400",
        "PL 01 | {\"task\":\"goTo\",\"position\":[114,22.2],\"track\":1} | 400",
        "PL 01 | {\"task\":\"shadow\",\"track\":0}                   | 400",
        "PL 01 | {\"task\":\"shadow\",\"track\":1,\"offM\":1}        | 400",
        "PL 01 | {\"task\":\"goTo\",\"position\":[10,54]}            | 409",
        "PL 01 | {\"task\":\"stop\",\"track\":99999999}              | 409",
        "PL 99 | {\"task\":\"resume\"}                               | 409",
      })
  void whatCannotBeDoneIsSaidInWords(String unit, String body, int status) throws Exception {
    Answer answer = order(unit, body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/problems/0/message").asText()).isNotBlank();
  }

  @Test
  void nobodyOrdersWithoutAName() throws Exception {
    Answer answer =
        server.ask(
            "POST",
            "/api/units/PL%2001/orders",
            "{\"task\":\"resume\"}",
            "Content-Type",
            "application/json");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers())
        .containsExactly("/headers/Offing-Operator", "/headers/Offing-Console");
  }

  @Test
  void aLiveFeedHasNobodyToOrder(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("ais.nmea");
    Files.writeString(log, "\\c:1764000000*5D\\!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*23\n");
    try (RunningServer live = RunningServer.start("--feed", "file:" + log)) {
      Answer answer =
          live.ask("POST", "/api/units/PL%2001/orders", "{\"task\":\"resume\"}", OPERATOR);

      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.json().at("/problems/0/message").asText()).contains("simulation");
      assertThat(live.get("/api/units").json().path("units")).isEmpty();
    }
  }

  private static Answer order(String unit, String body) throws Exception {
    return server.ask("POST", "/api/units/" + unit.replace(" ", "%20") + "/orders", body, OPERATOR);
  }

  private static int slowTrack() throws Exception {
    for (JsonNode feature : server.get("/api/tracks").json().path("features")) {
      double sogKn = feature.at("/properties/sogKn").asDouble();
      if (sogKn > 3 && sogKn < 12 && feature.at("/geometry/coordinates/1").asDouble() < 22.3) {
        return feature.at("/properties/track").asInt();
      }
    }
    throw new AssertionError("nobody sails slowly");
  }

  private static JsonNode unitWhen(String unit, Predicate<JsonNode> wanted) throws Exception {
    try (StreamClient beat = StreamClient.open(server.port())) {
      while (true) {
        beat.next("clock");
        for (JsonNode one : server.get("/api/units").json().path("units")) {
          if (one.path("unit").asText().equals(unit) && wanted.test(one)) {
            return one;
          }
        }
      }
    }
  }
}
