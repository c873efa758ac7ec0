package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offing.app.serve.RunningServer.Answer;
import offing.area.InvalidFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The watched zones over REST, on the stream, and in their file. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServedZonesTest {
  private static final String[] ACTION = {
    "Offing-Operator", "Chan", "Offing-Console", "desk", "Content-Type", "application/geo+json"
  };
  private static final String SQUARE =
      "{\"type\":\"Polygon\",\"coordinates\":[[[114.2,22.2],[114.25,22.2],[114.25,22.25],[114.2,22.25],"
          + "[114.2,22.2]]]}";

  @TempDir static Path folder;
  private static RunningServer server;

  @BeforeAll
  static void serve() throws Exception {
    server = start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RunningServer start() throws Exception {
    return RunningServer.start(
        "--scenario",
        "quiet-night",
        "--density",
        "0.1",
        "--rate",
        "10",
        "--zones",
        file().toString());
  }

  private static Path file() {
    return folder.resolve("kept").resolve("zones.geojson");
  }

  private static String feature(String name, String geometry, String more) {
    return "{\"type\":\"Feature\",\"geometry\":"
        + geometry
        + ",\"properties\":{\"name\":\""
        + name
        + "\""
        + more
        + "}}";
  }

  private static List<String> ids() throws Exception {
    return server.get("/api/zones").json().at("/features").findValuesAsText("id");
  }

  @Test
  @Order(1)
  void aZoneIsDrawnChangedAndDeletedAndEveryoneIsTold() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      Answer drawn =
          server.ask(
              "POST", "/api/zones", feature("Tung Lung", SQUARE, ",\"dwellSeconds\":30"), ACTION);
      assertThat(drawn.status()).isEqualTo(200);
      assertThat(drawn.json().at("/features/0/id").asText()).isEqualTo("tung-lung");
      assertThat(drawn.json().at("/features/0/properties/dwellSeconds").asInt()).isEqualTo(30);
      assertThat(ids()).containsExactly("tung-lung");
      JsonNode told = client.next("zones").path("zones");
      assertThat(told).isEqualTo(server.get("/api/zones").json());

      Answer changed =
          server.ask("PUT", "/api/zones/tung-lung", feature("Tung Lung east", SQUARE, ""), ACTION);
      assertThat(changed.status()).isEqualTo(200);
      assertThat(client.next("zones").at("/zones/features/0/properties/name").asText())
          .isEqualTo("Tung Lung east");

      Answer deleted = server.ask("DELETE", "/api/zones/tung-lung", "", ACTION);
      assertThat(deleted.status()).isEqualTo(200);
      assertThat(deleted.json().path("id").asText()).isEqualTo("tung-lung");
      assertThat(client.next("zones").at("/zones/features")).isEmpty();
    }
  }

  @Test
  @Order(2)
  void whoComesLaterIsToldAtOnce() throws Exception {
    server.ask("POST", "/api/zones", feature("Later", SQUARE, ""), ACTION);
    try (StreamClient client = StreamClient.open(server.port())) {
      assertThat(client.next("zones").at("/zones/features/0/id").asText()).isEqualTo("later");
    }
  }

  @Test
  @Order(3)
  void whatIsWrongIsSaidAtItsPlaceInTheBody() throws Exception {
    String bad = feature("", "{\"type\":\"Point\",\"coordinates\":[10,50]}", ",\"radiusM\":5");
    Answer answer =
        server.ask(
            "POST",
            "/api/zones",
            "{\"type\":\"FeatureCollection\",\"features\":[" + bad + "]}",
            ACTION);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers())
        .containsExactly("/body/features/0/properties/name", "/body/features/0/geometry");
    assertThat(server.ask("POST", "/api/zones", "{", ACTION).pointers()).containsExactly("/body");
  }

  @Test
  @Order(4)
  void nobodyDrawsWithoutANameOrInAnotherType() throws Exception {
    String zone = feature("a", SQUARE, "");
    Answer nameless = server.ask("POST", "/api/zones", zone, "Content-Type", "application/json");
    Answer typed =
        server.ask(
            "POST",
            "/api/zones",
            zone,
            "Offing-Operator",
            "C",
            "Offing-Console",
            "d",
            "Content-Type",
            "text/plain");

    assertThat(nameless.pointers())
        .containsExactly("/headers/Offing-Operator", "/headers/Offing-Console");
    assertThat(typed.status()).isEqualTo(415);
  }

  @Test
  @Order(5)
  void whatIsNotThereAndWhatIsThereAlreadyAreRefused() throws Exception {
    String twice = feature("a", SQUARE, "").replace("\"Feature\"", "\"Feature\",\"id\":\"later\"");
    String other = feature("a", SQUARE, "").replace("\"Feature\"", "\"Feature\",\"id\":\"other\"");

    assertThat(server.ask("DELETE", "/api/zones/none", "", ACTION).status()).isEqualTo(404);
    assertThat(server.ask("PUT", "/api/zones/none", other, ACTION).status()).isEqualTo(404);
    assertThat(server.ask("POST", "/api/zones", twice, ACTION).status()).isEqualTo(409);
    assertThat(server.ask("PUT", "/api/zones/later", other, ACTION).pointers())
        .containsExactly("/body/id");
  }

  @Test
  @Order(6)
  void aFileLongerThanOtherBodiesIsReadAndTooManyZonesAreNot() throws Exception {
    String many =
        IntStream.range(0, 199)
            .mapToObj(
                i ->
                    feature(
                        "Imported " + i + " " + "x".repeat(60),
                        SQUARE,
                        ",\"note\":\"" + "y".repeat(300) + "\""))
            .collect(
                Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    assertThat(many.length()).isGreaterThan(64 * 1024);

    assertThat(server.ask("POST", "/api/zones", many, ACTION).status()).isEqualTo(200);
    assertThat(ids()).hasSize(200).doesNotHaveDuplicates();
    Answer oneMore = server.ask("POST", "/api/zones", feature("One more", SQUARE, ""), ACTION);
    assertThat(oneMore.status()).isEqualTo(409);
    assertThat(oneMore.json().at("/problems/0/message").asText()).contains("at most 200");
  }

  /** A circle about a track goes with its run. */
  @Test
  @Order(7)
  void theyAreKeptInTheirFileAndThereAgainAfterAStart() throws Exception {
    for (String id : ids()) {
      server.ask("DELETE", "/api/zones/" + id, "", ACTION);
    }
    String circle = feature("About 1", "null", ",\"track\":1,\"radiusM\":500");
    String night =
        feature("Night", SQUARE, ",\"from\":\"22:00\",\"to\":\"05:00\",\"hysteresisM\":50");
    assertThat(server.ask("POST", "/api/zones", night, ACTION).status()).isEqualTo(200);
    assertThat(server.ask("POST", "/api/zones", circle, ACTION).status()).isEqualTo(200);
    JsonNode drawn = server.get("/api/zones").json().at("/features/0");

    server.close();
    server = start();

    JsonNode again = server.get("/api/zones").json().path("features");
    assertThat(again).hasSize(1);
    assertThat(again.get(0)).isEqualTo(drawn);
    assertThat(file().getParent().toFile().list()).containsExactly("zones.geojson");
  }

  @Test
  @Order(8)
  void aBrokenFileIsRefusedWithItsPlace() throws Exception {
    Path broken = folder.resolve("broken.geojson");
    Files.writeString(
        broken, "{\n\"type\":\"FeatureCollection\",\n\"features\":[{\"type\":\"Feature\"}]}");

    assertThatThrownBy(() -> RunningServer.start("--zones", broken.toString()))
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining("broken.geojson:3")
        .hasMessageContaining("/features/0: 'properties' is missing");
  }

  @Test
  @Order(9)
  void nothingIsKeptWhereNothingIsRecorded() throws Exception {
    try (RunningServer other =
        RunningServer.start("--scenario", "quiet-night", "--density", "0.1")) {
      assertThat(other.ask("POST", "/api/zones", feature("a", SQUARE, ""), ACTION).status())
          .isEqualTo(200);
    }
    assertThat(Path.of(System.getProperty("java.io.tmpdir"), "no-recordings-of-offing"))
        .satisfiesAnyOf(
            none -> assertThat(none).doesNotExist(),
            none -> assertThat(none).isDirectoryNotContaining("glob:**zones*"));
  }
}
