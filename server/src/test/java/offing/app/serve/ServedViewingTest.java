package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import offing.moment.Moment;
import offing.stream.message.WireJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Viewings over real sockets: what a client puts together from frames is what was recorded. */
class ServedViewingTest {
  @TempDir static Path library;
  private static RecordedSea sea;
  private static RunningServer server;

  @BeforeAll
  static void recordAndServe() throws Exception {
    sea = new RecordedSea(library, "night-dash", 7, 0.3);
    server =
        RunningServer.start(
            "--scenario", "quiet-night", "--rate", "10", "--recordings", library.toString());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static StreamClient view(String more) throws Exception {
    StreamClient client = StreamClient.view(server.port(), "recording=" + sea.id + more);
    client.say("{\"kind\":\"resume\",\"alertSeq\":0}");
    return client;
  }

  private static String seek(long timeMs) {
    return "{\"kind\":\"seek\",\"time\":\"" + WireJson.time(timeMs) + "\"}";
  }

  private static Moment momentAt(long timeMs) {
    return sea.moments.floorEntry(timeMs).getValue();
  }

  /** Follows a client until its clock shows a time and all of that moment has come. */
  private static void follow(StreamClient client, SeenPicture seen, long timeMs) throws Exception {
    Moment moment = momentAt(timeMs);
    List<String> expected = SeenPicture.expected(moment);
    while (seen.timeMs() != timeMs
        || !seen.told().equals(expected)
        || !seen.wronglyAged(moment).isEmpty()) {
      seen.take(
          client.nextWithin(seen.timeMs() == timeMs ? 5 : 60, () -> difference(seen, moment)));
    }
  }

  private static String difference(SeenPicture seen, Moment moment) {
    List<String> expected = SeenPicture.expected(moment);
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(seen.told());
    List<String> tooMuch = new ArrayList<>(seen.told());
    tooMuch.removeAll(expected);
    return "at %s not told %s, told %s, of wrong age %s"
        .formatted(WireJson.time(seen.timeMs()), missing, tooMuch, seen.wronglyAged(moment));
  }

  @Test
  void helloTellsTheRecordingAndThatThisIsAReplay() throws Exception {
    try (StreamClient client = view("")) {
      JsonNode hello = (JsonNode) client.next();

      assertThat(hello.path("kind").asText()).isEqualTo("hello");
      assertThat(hello.at("/run/kind").asText()).isEqualTo("replay");
      assertThat(hello.at("/run/source").asText()).isEqualTo("night-dash");
      assertThat(hello.at("/run/seed").asLong()).isEqualTo(7);
      assertThat(hello.at("/run/simulated").asBoolean()).isTrue();
      assertThat(hello.at("/run/feeds")).isEmpty();
      assertThat(hello.at("/area/id").asText()).isEqualTo("hong-kong");
      assertThat(hello.at("/recording/id").asText()).isEqualTo(sea.id);
      assertThat(hello.at("/recording/current").asBoolean()).isFalse();
      JsonNode clock = client.next("clock").path("clock");
      assertThat(clock.path("time").asText()).isEqualTo(WireJson.time(sea.fromMs()));
      assertThat(clock.path("from").asText()).isEqualTo(WireJson.time(sea.fromMs()));
      assertThat(clock.path("to").asText()).isEqualTo(WireJson.time(sea.toMs()));
      assertThat(clock.path("playing").asBoolean()).isFalse();
      assertThat(clock.path("growing").asBoolean()).isFalse();
    }
  }

  @Test
  void itBeginsWhereItIsAskedTo() throws Exception {
    long atMs = sea.fromMs() + 777_000;
    try (StreamClient client = view("&at=" + WireJson.time(atMs) + "&speed=-2&playing=true")) {
      JsonNode clock = client.next("hello").at("/run/clock");

      assertThat(clock.path("time").asText()).isEqualTo(WireJson.time(atMs));
      assertThat(clock.path("speed").asInt()).isEqualTo(-2);
      assertThat(clock.path("playing").asBoolean()).isTrue();
      follow(client, new SeenPicture(), atMs);
    }
  }

  @Test
  void afterAnySeekThePictureIsTheRecordedOne() throws Exception {
    var random = new Random(5);
    try (StreamClient client = view("")) {
      var seen = new SeenPicture();
      follow(client, seen, sea.fromMs());
      for (int i = 0; i < 60; i++) {
        long timeMs = sea.fromMs() + random.nextLong(sea.toMs() - sea.fromMs());
        client.say(seek(timeMs));
        follow(client, seen, timeMs);
      }
    }
  }

  @Test
  void everySecondForwardsAndBackwardsIsTheRecordedOne() throws Exception {
    long fromMs = sea.fromMs() + 1_095_000;
    try (StreamClient client = view("&at=" + WireJson.time(fromMs))) {
      var seen = new SeenPicture();
      follow(client, seen, fromMs);
      for (int i = 1; i <= 60; i++) {
        client.say("{\"kind\":\"step\",\"by\":\"tick\"}");
        follow(client, seen, fromMs + i * 1_000L);
      }
      for (int i = 59; i >= -60; i--) {
        client.say("{\"kind\":\"step\",\"by\":\"tick\",\"back\":true}");
        follow(client, seen, fromMs + i * 1_000L);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 60, 300, 3600, -5, -60, -300, -3600})
  void atWhateverSpeedWhatIsShownIsWhatWasRecordedThen(double speed) throws Exception {
    long startMs = (sea.fromMs() + sea.toMs()) / 2;
    try (StreamClient client = view("&at=" + WireJson.time(startMs))) {
      var seen = new SeenPicture();
      follow(client, seen, startMs);
      client.say("{\"kind\":\"play\",\"speed\":" + speed + "}");
      int compared = 0;
      String before = "";
      while (compared < 15 && !seenEnd(seen)) {
        Object message = client.next();
        if (isNextFrame(message, before) && seen.timeMs() != startMs) {
          Moment moment = momentAt(seen.timeMs());
          assertThat(seen.told())
              .as(() -> difference(seen, moment))
              .isEqualTo(SeenPicture.expected(moment));
          compared++;
        }
        before = kind(message);
        seen.take(message);
      }
      assertThat(compared).isGreaterThan(5);
      assertThat((seen.timeMs() - startMs) * speed).isPositive();
    }
  }

  /** A frame begins with the clock, or with what is taken back before it. */
  private static boolean isNextFrame(Object message, String before) {
    return kind(message).equals("rewind")
        || (kind(message).equals("clock") && !before.equals("rewind"));
  }

  private static String kind(Object message) {
    return message instanceof JsonNode json ? json.path("kind").asText() : "frame";
  }

  private static boolean seenEnd(SeenPicture seen) {
    return seen.timeMs() == sea.toMs() || seen.timeMs() == sea.fromMs();
  }

  @Test
  void aFastViewingShowsEveryKeyframeAndStandsAtTheEnd() throws Exception {
    try (StreamClient client = view("&speed=600&playing=true")) {
      var times = new TreeSet<Long>();
      JsonNode clock = client.next("clock").path("clock");
      while (!clock.path("ended").asBoolean()) {
        times.add(timeMs(clock) - sea.fromMs());
        clock = client.next("clock").path("clock");
      }

      for (long afterMs = 0; afterMs < sea.toMs() - sea.fromMs(); afterMs += 10_000) {
        assertThat(times).contains(afterMs);
      }
      assertThat(timeMs(clock)).isEqualTo(sea.toMs());
      assertThat(client.fallsSilent()).isTrue();
    }
  }

  private static long timeMs(JsonNode clock) {
    return WireJson.timeMs(clock.path("time").asText()).orElseThrow();
  }

  @Test
  void aSeekBackTakesAlertsBackAndPlayingTellsThemAgain() throws Exception {
    long lastSeq = sea.alerts.get(sea.alerts.size() - 1).seq();
    try (StreamClient client = view("&at=" + WireJson.time(sea.toMs()))) {
      var seen = new SeenPicture();
      follow(client, seen, sea.toMs());
      assertThat(seen.newestAlert()).isEqualTo(lastSeq);

      long secondMs = sea.shownAlert().changedAtMs();
      client.say(seek(secondMs));
      JsonNode rewind = client.next("rewind");
      assertThat(rewind.path("alertSeq").asLong()).isEqualTo(momentAt(secondMs).alerts().lastSeq());
      seen.take(rewind);
      follow(client, seen, secondMs);
      client.say(seek(sea.toMs()));
      follow(client, seen, sea.toMs());
    }
  }

  @Test
  void stepsGoFromAlertToAlertAndFromCrossingToCrossing() throws Exception {
    List<Long> raised =
        sea.alerts.stream()
            .filter(alert -> alert.raisedAtMs() == alert.changedAtMs())
            .map(alert -> alert.raisedAtMs())
            .filter(timeMs -> timeMs > sea.fromMs())
            .distinct()
            .toList();
    List<Long> crossed =
        sea.crossings.stream()
            .map(crossing -> crossing.timeMs())
            .filter(timeMs -> timeMs >= sea.fromMs())
            .distinct()
            .toList();
    assertThat(raised).hasSizeGreaterThan(1);
    assertThat(crossed).isNotEmpty();
    try (StreamClient client = view("")) {
      var seen = new SeenPicture();
      follow(client, seen, sea.fromMs());
      for (long timeMs : raised) {
        client.say("{\"kind\":\"step\",\"by\":\"alert\"}");
        follow(client, seen, timeMs);
      }
      client.say("{\"kind\":\"step\",\"by\":\"alert\",\"back\":true}");
      follow(client, seen, raised.get(raised.size() - 2));
      client.say(seek(sea.fromMs()));
      follow(client, seen, sea.fromMs());
      client.say("{\"kind\":\"step\",\"by\":\"crossing\"}");
      follow(client, seen, crossed.get(0));
      client.say("{\"kind\":\"step\",\"by\":\"crossing\",\"back\":true}");
      assertThat(timeMs(client.next("clock").path("clock"))).isEqualTo(crossed.get(0));
    }
  }

  @Test
  void itGoesRoundInALoopUntilThatIsEnded() throws Exception {
    long fromMs = sea.fromMs() + 300_000;
    long toMs = fromMs + 60_000;
    try (StreamClient client = view("&speed=60&playing=true&at=" + WireJson.time(fromMs))) {
      client.say(
          "{\"kind\":\"loop\",\"from\":\"%s\",\"to\":\"%s\"}"
              .formatted(WireJson.time(fromMs), WireJson.time(toMs)));
      JsonNode looping = client.next(message -> message.at("/clock/loop").isArray());
      assertThat(looping.at("/clock/loop/1").asText()).isEqualTo(WireJson.time(toMs));
      int rounds = 0;
      long lastMs = fromMs;
      while (rounds < 2) {
        long timeMs = timeMs(client.next("clock").path("clock"));
        assertThat(timeMs).isBetween(fromMs, toMs);
        rounds += timeMs < lastMs ? 1 : 0;
        lastMs = timeMs;
      }
      client.say("{\"kind\":\"loop\"}");
      client.next(
          message -> message.path("clock").isObject() && !message.at("/clock/loop").isArray());
      client.next(message -> message.has("clock") && timeMs(message.path("clock")) > toMs);
    }
  }

  @Test
  void twoViewingsAndTheLivePictureEachHaveAClockOfTheirOwn() throws Exception {
    try (StreamClient first = view("&speed=60&playing=true");
        StreamClient second = view("&at=" + WireJson.time(sea.toMs() - 1_000));
        StreamClient live = StreamClient.open(server.port())) {
      second.say(seek(sea.toMs()));
      var seen = new SeenPicture();
      follow(second, seen, sea.toMs());
      JsonNode clock = first.next("clock").path("clock");
      while (timeMs(clock) < sea.fromMs() + 30_000) {
        clock = first.next("clock").path("clock");
      }

      assertThat(second.fallsSilent()).isTrue();
      assertThat(live.next("hello").at("/run/kind").asText()).isEqualTo("simulation");
      assertThat(live.next("clock").at("/clock/from").isMissingNode()).isTrue();
    }
  }

  @Test
  void ofManySeeksTheNewestIsServed() throws Exception {
    try (StreamClient client = view("")) {
      var seen = new SeenPicture();
      follow(client, seen, sea.fromMs());
      for (int i = 1; i <= 500; i++) {
        client.say(seek(sea.fromMs() + i * 1_000L));
      }
      follow(client, seen, sea.fromMs() + 500_000);
      assertThat(client.fallsSilent()).isTrue();
    }
  }

  @Test
  void aPausedViewingSaysNothingAndASeekOutsideGoesToTheNearerEnd() throws Exception {
    try (StreamClient client = view("&speed=60&playing=true")) {
      client.say("{\"kind\":\"pause\"}");
      var seen = new SeenPicture();
      client.say(seek(sea.toMs() + 3_600_000));
      follow(client, seen, sea.toMs());
      client.say(seek(sea.fromMs() - 3_600_000));
      follow(client, seen, sea.fromMs());
      assertThat(client.fallsSilent()).isTrue();
    }
  }

  @Test
  void aSlowReaderIsToldWhatItMissedAndEndsWithThePicture() throws Exception {
    try (StreamClient client = view("")) {
      var seen = new SeenPicture();
      follow(client, seen, sea.fromMs());
      client.stopReading();
      client.say(
          "{\"kind\":\"loop\",\"from\":\"%s\",\"to\":\"%s\"}"
              .formatted(WireJson.time(sea.fromMs()), WireJson.time(sea.toMs())));
      client.say("{\"kind\":\"play\",\"speed\":3600}");
      awaitSkippedFrames();
      client.readOn();
      client.say("{\"kind\":\"loop\"}");
      client.say("{\"kind\":\"pause\"}");
      client.say(seek(sea.toMs()));
      Object message = client.next();
      while (!kind(message).equals("skipped")) {
        seen.take(message);
        message = client.next();
      }
      assertThat(((JsonNode) message).path("frames").asLong()).isPositive();
      follow(client, seen, sea.toMs());
    }
  }

  /** The server counts a frame that it did not make when its beat was due. */
  private static void awaitSkippedFrames() throws Exception {
    String metrics = "";
    while (!metrics.matches("(?s).*offing_viewings_skipped_frames_total [1-9].*")) {
      metrics = server.get("/metrics").raw().body();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "recording=nothing-here, 404",
    "recording=..%2f..%2fetc, 404",
    "recording=, 404",
    "recording=ID&at=noon, 400",
    "recording=ID&speed=0, 400",
    "recording=ID&speed=5000, 400",
    "recording=ID&playing=perhaps, 400",
    "recording=ID, 101"
  })
  void whatCannotBeViewedIsRefusedBeforeTheUpgrade(String query, int status) throws Exception {
    assertThat(StreamClient.viewRefusal(server.port(), query.replace("ID", sea.id)))
        .isEqualTo(status);
  }

  @Test
  void ordersThatMakeNoSenseAreAnsweredAndChangeNothing() throws Exception {
    try (StreamClient client = view("")) {
      client.next("clock");
      client.say("{\"kind\":\"play\",\"speed\":0}");
      client.say("{\"kind\":\"play\"}");
      client.say("{\"kind\":\"seek\",\"time\":\"noon\"}");
      client.say("{\"kind\":\"step\",\"by\":\"year\"}");
      client.say("{\"kind\":\"step\",\"by\":\"tick\",\"back\":1}");
      client.say("{\"kind\":\"loop\",\"from\":\"2026-01-01T00:00:00Z\"}");
      client.say("{\"kind\":\"fly\"}");

      List<String> pointers = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        JsonNode problem = client.next("problem");
        assertThat(problem.path("message").asText()).isNotBlank();
        pointers.add(problem.path("pointer").asText());
      }
      assertThat(pointers)
          .containsExactly("/speed", "/speed", "/time", "/by", "/back", "/to", "/kind");
    }
  }

  @Test
  void theLivePictureRefusesWhatDrivesAClock() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      for (String order :
          List.of(
              "{\"kind\":\"play\",\"speed\":2}",
              "{\"kind\":\"pause\"}",
              seek(sea.fromMs()),
              "{\"kind\":\"step\",\"by\":\"tick\"}",
              "{\"kind\":\"loop\"}")) {
        client.say(order);
        assertThat(client.next("problem").path("message").asText()).contains("live");
      }
    }
  }
}
