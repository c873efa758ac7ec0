package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.UpgradeRejectedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import offing.stream.message.WireJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where viewings end: at the ends of a recording, and at what one client or many can have. */
class ViewingBoundsTest {
  /** Their answers would be more than sockets hold between here and there. */
  private static final int ORDERS = 60_000;

  private static final int MOST_VIEWINGS = 64;

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

  @Test
  void ofManyWhoComeAtOnceNoMoreAreLetInThanThereIsRoomFor() throws Exception {
    int callers = MOST_VIEWINGS + 36;
    List<StreamClient> in = Collections.synchronizedList(new ArrayList<>());
    List<Integer> refused = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(callers);
    Callable<Integer> caller = () -> knock(in);
    for (Future<Integer> status : pool.invokeAll(Collections.nCopies(callers, caller))) {
      if (status.get() != 101) {
        refused.add(status.get());
      }
    }
    pool.shutdown();

    assertThat(refused).containsOnly(503);
    assertThat(in).hasSizeLessThanOrEqualTo(MOST_VIEWINGS);
    assertThat(in.size() + refused.size()).isEqualTo(callers);
    in.forEach(StreamClient::close);
    // Whoever leaves gives the room back.
    while (StreamClient.viewRefusal(server.port(), "recording=" + sea.id) != 101) {
      assertThat(server.get("/api/health").status()).isEqualTo(200);
    }
  }

  private static int knock(List<StreamClient> in) throws Exception {
    try {
      in.add(StreamClient.view(server.port(), "recording=" + sea.id));
      return 101;
    } catch (ExecutionException shut) {
      return ((UpgradeRejectedException) shut.getCause()).getStatus();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void atTheEndNothingPlaysNotEvenTowardsALoopOutside(boolean isLoopOutside) throws Exception {
    long beyondMs = sea.toMs() + 3_600_000;
    String query = "recording=" + sea.id + "&at=" + WireJson.time(sea.toMs());
    try (StreamClient client = StreamClient.view(server.port(), query)) {
      client.next("clock");
      client.say(isLoopOutside ? loop(beyondMs, beyondMs + 60_000) : "{\"kind\":\"loop\"}");
      client.say("{\"kind\":\"play\",\"speed\":2}");
      JsonNode clock = client.next(message -> message.at("/clock/speed").asInt() == 2);

      assertThat(clock.at("/clock/playing").asBoolean()).isFalse();
      assertThat(clock.at("/clock/ended").asBoolean()).isTrue();
    }
  }
}
