package offing.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import offing.stream.WireJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients that ask for much can have of a server that shows a recording. */
class ViewingBoundsTest {
  /** Their answers would be more than sockets hold between here and there. */
  private static final int ORDERS = 60_000;

  @TempDir static Path library;
  private static RecordedSea sea;
  private static RunningServer server;

  @BeforeAll
  static void recordAndServe() throws Exception {
    sea = new RecordedSea(library, "quiet-night", 7, 0.1);
    server =
        RunningServer.start(
            "--scenario",
            "quiet-night",
            "--density",
            "0.1",
            "--no-recording",
            "--recordings",
            library.toString());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String loop(long fromMs, long toMs) {
    return "{\"kind\":\"loop\",\"from\":\"%s\",\"to\":\"%s\"}"
        .formatted(WireJson.time(fromMs), WireJson.time(toMs));
  }

  @Test
  void whoeverDoesNotReadIsOwedOneClockHoweverManyOrdersItGives() throws Exception {
    try (StreamClient client = StreamClient.view(server.port(), "recording=" + sea.id)) {
      client.next("clock");
      client.stopReading();
      for (int i = 0; i < ORDERS; i++) {
        client.say("{\"kind\":\"pause\"}");
      }
      client.say(loop(sea.fromMs(), sea.toMs()));
      client.say("{\"kind\":\"play\",\"speed\":3600}");
      // Frames are missed only once the last of the orders is heard.
      awaitSkippedFrames();
      client.readOn();

      int answers = 0;
      JsonNode newest = WireJson.object();
      JsonNode message = client.next(ignored -> true);
      while (!message.path("kind").asText().equals("skipped")) {
        if (message.has("clock")) {
          answers++;
          newest = message.path("clock");
        }
        message = client.next(ignored -> true);
      }
      assertThat(answers).isLessThan(ORDERS);
      assertThat(newest.path("speed").asInt()).isEqualTo(3600);
      assertThat(newest.path("playing").asBoolean()).isTrue();
    }
  }

  private static void awaitSkippedFrames() throws Exception {
    String metrics = "";
    while (!metrics.matches("(?s).*offing_viewings_skipped_frames_total [1-9].*")) {
      metrics = server.get("/metrics").raw().body();
    }
  }
}
