package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coverage, weather and cameras over real sockets. */
class ServedCoverageTest {
  private static final String[] OPERATOR = {
    "Offing-Operator", "Chan", "Offing-Console", "desk", "Content-Type", "application/json"
  };
  private static final int LAND = 255;

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
  void theGridHoldsAChanceForEachCellOfTheSea() throws Exception {
    JsonNode coverage = server.get("/api/coverage").json();
    byte[] values = Base64.getDecoder().decode(coverage.path("values").asText());

    assertThat(values).hasSize(coverage.path("columns").asInt() * coverage.path("rows").asInt());
    assertThat(coverage.path("crossSectionM2").asDouble()).isEqualTo(2.5);
    assertThat(coverage.path("radars").size()).isEqualTo(3);
    assertThat(share(values, 50)).isBetween(0.05, 0.9);
    for (byte value : values) {
      assertThat(value & LAND)
          .satisfiesAnyOf(v -> assertThat(v).isBetween(0, 100), v -> assertThat(v).isEqualTo(LAND));
    }
  }

  @Test
  void aShipIsSeenFartherThanASampan() throws Exception {
    byte[] sampan = values("0.5");
    byte[] ship = values("10000");

    assertThat(share(ship, 80)).isGreaterThan(share(sampan, 80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "NaN", "1e9"})
  void aTargetThatIsNoneIsRefused(String crossSection) throws Exception {
    assertThat(server.get("/api/coverage?crossSectionM2=" + crossSection).pointers())
        .containsExactly("/query/crossSectionM2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"task\":\"zoom\"}                                                    | 400",
        "{\"task\":\"point\",\"azimuthDeg\":400,\"elevationDeg\":0}           | 400",
        "{\"task\":\"track\",\"track\":99999999}                              | 409",
      })
  void aCameraOrderThatCannotBeIsSaidInWords(String body, int status) throws Exception {
    assertThat(server.ask("POST", "/api/cameras/nowhere/orders", body, OPERATOR).status())
        .isEqualTo(status);
  }

  @Test
  void aCameraThatIsNotThereHasNoFrame() throws Exception {
    assertThat(server.get("/api/cameras/nowhere/footage").status()).isEqualTo(404);
  }

  @Test
  void whatIsWatchedOnTheStreamIsHeldToItsForm() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      client.say("{\"kind\":\"cameras\",\"cameras\":[\"nowhere\"]}");
      client.say("{\"kind\":\"cameras\",\"cameras\":7}");

      assertThat(client.next("problem").path("pointer").asText()).isEqualTo("/cameras");
    }
  }

  private static byte[] values(String crossSection) throws Exception {
    JsonNode coverage = server.get("/api/coverage?crossSectionM2=" + crossSection).json();
    return Base64.getDecoder().decode(coverage.path("values").asText());
  }

  /** Of the cells of the sea, those with so many hundredths or more. */
  private static double share(byte[] values, int hundredths) {
    int sea = 0;
    int seen = 0;
    for (byte value : values) {
      int chance = value & LAND;
      sea += chance == LAND ? 0 : 1;
      seen += chance != LAND && chance >= hundredths ? 1 : 0;
    }
    return (double) seen / sea;
  }
}
