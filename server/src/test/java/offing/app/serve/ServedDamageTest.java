package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import offing.stream.message.WireJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording with a damaged block, and more viewings than there is room for. */
class ServedDamageTest {
  private static final int MOST = 64;

  @TempDir static Path library;
  private static RecordedSea sea;
  private static long damagedMs;
  private static RunningServer server;

  @BeforeAll
  static void damageAndServe() throws Exception {
    sea = new RecordedSea(library, "quiet-night", 7, 0.1);
    damagedMs = sea.fromMs() + 600_000;
    damage();
    server =
        RunningServer.start(
            "--scenario", "quiet-night", "--density", "0.1", "--recordings", library.toString());
  }

  /** Changes the keyframe of a time. */
  private static void damage() throws Exception {
    try (Stream<Path> files = Files.walk(library.resolve(sea.id))) {
      for (Path part : files.filter(file -> file.toString().endsWith(".offing")).toList()) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + part);
            PreparedStatement damage =
                connection.prepareStatement(
                    "UPDATE block SET data = zeroblob(100) WHERE kind = 1 AND t0 = ?")) {
          damage.setLong(1, damagedMs);
          assertThat(damage.executeUpdate()).isEqualTo(1);
        }
      }
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static StreamClient view(long atMs, String more) throws Exception {
    return StreamClient.view(
        server.port(), "recording=" + sea.id + "&at=" + WireJson.time(atMs) + more);
  }

  private static String seek(long timeMs) {
    return "{\"kind\":\"seek\",\"time\":\"" + WireJson.time(timeMs) + "\"}";
  }

  private static String time(JsonNode message) {
    return message.at("/clock/time").asText();
  }

  @Test
  void aSeekIntoADamagedBlockIsToldAndTheViewingStaysWhereItIs() throws Exception {
    try (StreamClient client = view(sea.fromMs(), "");
        StreamClient other = view(sea.toMs(), "")) {
      client.next("clock");
      client.say(seek(damagedMs + 3_000));
      JsonNode problem = client.next("problem");
      JsonNode clock = client.next("clock");

      assertThat(problem.path("message").asText()).isNotBlank();
      assertThat(time(clock)).isEqualTo(WireJson.time(sea.fromMs()));
      client.say(seek(damagedMs + 10_000));
      assertThat(time(client.next("clock"))).isEqualTo(WireJson.time(damagedMs + 10_000));
      other.next("clock");
      other.say("{\"kind\":\"step\",\"by\":\"tick\",\"back\":true}");
      assertThat(time(other.next("clock"))).isEqualTo(WireJson.time(sea.toMs() - 1_000));
    }
  }

  @Test
  void playingIntoADamagedBlockStopsBeforeIt() throws Exception {
    try (StreamClient client = view(damagedMs - 20_000, "&speed=60&playing=true")) {
      client.next("problem");
      JsonNode clock = client.next("clock").path("clock");

      assertThat(clock.path("playing").asBoolean()).isFalse();
      assertThat(clock.path("time").asText()).isLessThan(WireJson.time(damagedMs));
    }
  }

  @Test
  void whatBeginsInADamagedBlockIsRefusedInWords() throws Exception {
    assertThat(
            StreamClient.viewRefusal(
                server.port(), "recording=" + sea.id + "&at=" + WireJson.time(damagedMs)))
        .isEqualTo(409);
  }

  private static void openUntilRefused(List<StreamClient> clients) throws Exception {
    try {
      while (clients.size() <= MOST) {
        StreamClient client = view(sea.fromMs(), "");
        clients.add(client);
        client.next("hello");
      }
    } catch (ExecutionException refused) {
      assertThat(refused).hasMessageContaining("503");
    }
  }

  @Test
  void oneViewingTooManyIsRefusedAndTheOthersGoOn() throws Exception {
    List<StreamClient> clients = new ArrayList<>();
    try {
      openUntilRefused(clients);

      // Those of other tests may still be on their way out.
      assertThat(clients.size()).isBetween(MOST - 8, MOST);
      clients.get(0).say(seek(sea.toMs()));
      while (!time(clients.get(0).next("clock")).equals(WireJson.time(sea.toMs()))) {
        assertThat(clients).isNotEmpty();
      }
    } finally {
      clients.forEach(StreamClient::close);
    }
    while (StreamClient.viewRefusal(server.port(), "recording=" + sea.id) == 503) {
      assertThat(server.get("/api/health").status()).isEqualTo(200);
    }
  }
}
