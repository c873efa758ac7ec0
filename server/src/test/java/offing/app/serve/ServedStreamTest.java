package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stream over real sockets, with the sea of night-dash behind it. */
class ServedStreamTest {
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
  void helloComesFirstThenTheRulesTheClockAndEveryIdentity() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      JsonNode hello = (JsonNode) client.next();
      JsonNode rules = (JsonNode) client.next();
      JsonNode clock = (JsonNode) client.next();
      JsonNode identities = (JsonNode) client.next();

      assertThat(hello.path("kind").asText()).isEqualTo("hello");
      assertThat(hello.at("/area/id").asText()).isEqualTo("hong-kong");
      assertThat(hello.at("/run/kind").asText()).isEqualTo("simulation");
      assertThat(rules.path("kind").asText()).isEqualTo("rules");
      assertThat(rules.path("version").asInt()).isEqualTo(1);
      assertThat(clock.path("kind").asText()).isEqualTo("clock");
      assertThat(identities.path("kind").asText()).isEqualTo("identities");
      assertThat(identities.path("identities").size()).isGreaterThan(200);
    }
  }

  @Test
  void theFirstFramesAreWholeAndTellEveryTrackOnce() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      int identities = 0;
      Object message = client.next();
      for (; message instanceof JsonNode text; message = client.next()) {
        identities += text.path("identities").size();
      }
      Set<Long> seen = new HashSet<>();
      byte[] bytes = ((Buffer) message).getBytes();
      while (seen.size() < identities) {
        Frames.Head frame = Frames.head(bytes);
        assertThat(frame.whole()).isTrue();
        frame.ids().forEach(id -> assertThat(seen.add(id)).isTrue());
        bytes = seen.size() < identities ? client.nextFrame() : bytes;
      }
      assertThat(seen).hasSize(identities);
    }
  }

  @Test
  void eachTickMovesTheClockOn() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      String first = client.next("clock").at("/clock/time").asText();
      String second = client.next("clock").at("/clock/time").asText();

      assertThat(second).isGreaterThan(first);
    }
  }

  @Test
  void onlyTheTilesInViewAreSent() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      client.say("{\"kind\":\"view\",\"bounds\":[114.10,22.25,114.12,22.27]}");
      Set<String> tiles = new HashSet<>();
      client.say("nonsense, to know when the view was heard");
      client.next("problem");
      for (int tick = 0; tick < 5; tick++) {
        client.next("clock");
      }
      for (int i = 0; i < 10; i++) {
        tiles.add(Frames.head(client.nextFrame()).tile());
      }

      assertThat(tiles).hasSizeBetween(1, 4);
    }
  }

  @Test
  void aTileThatComesIntoViewComesWhole() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      client.say("{\"kind\":\"view\",\"bounds\":[0,0,1,1]}");
      client.say("nonsense, to know when the view was heard");
      client.next("problem");
      client.say("{\"kind\":\"view\",\"bounds\":[-180,-90,180,90]}");

      assertThat(Frames.head(client.nextFrame()).whole()).isTrue();
    }
  }

  @Test
  void theAlertLogComesFromTheNumberThatIsAskedFor() throws Exception {
    try (StreamClient all = StreamClient.open(server.port());
        StreamClient rest = StreamClient.open(server.port())) {
      all.say("{\"kind\":\"resume\",\"alertSeq\":0}");
      rest.say("{\"kind\":\"resume\",\"alertSeq\":1}");

      assertThat(all.next("alert").at("/alert/seq").asLong()).isEqualTo(1);
      assertThat(all.next("alert").at("/alert/seq").asLong()).isEqualTo(2);
      JsonNode alert = rest.next("alert").path("alert");
      assertThat(alert.path("seq").asLong()).isEqualTo(2);
      assertThat(alert.path("evidence")).isNotEmpty();
    }
  }

  @Test
  void whoDoesNotAskIsGivenTheWholeAlertLog() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      assertThat(client.next("alert").at("/alert/seq").asLong()).isEqualTo(1);
    }
  }

  @Test
  void aNumberOfAnotherRunIsTakenForTheBeginning() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      client.say("{\"kind\":\"resume\",\"alertSeq\":999999999}");

      assertThat(client.next("alert").at("/alert/seq").asLong()).isEqualTo(1);
    }
  }

  @Test
  void whatMakesNoSenseIsAnsweredAndHarmsNobody() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      client.say("this is not JSON");
      client.say("{\"kind\":\"dance\"}");
      client.say("{\"kind\":\"view\",\"bounds\":[1,2,3]}");
      client.say("{\"kind\":\"view\",\"bounds\":[1,2,0,3]}");
      client.say("{\"kind\":\"resume\",\"alertSeq\":-1}");
      client.sayBytes(new byte[] {1, 2, 3});

      assertThat(client.next("problem").path("pointer").asText()).isEmpty();
      assertThat(client.next("problem").path("pointer").asText()).isEqualTo("/kind");
      assertThat(client.next("problem").path("pointer").asText()).isEqualTo("/bounds");
      assertThat(client.next("problem").path("pointer").asText()).isEqualTo("/bounds");
      assertThat(client.next("problem").path("pointer").asText()).isEqualTo("/alertSeq");
      assertThat(client.next("problem").path("pointer").asText()).isEmpty();
      client.next("clock");
    }
  }

  @Test
  void whoGoesOnMakingNoSenseIsSentAway() throws Exception {
    try (StreamClient client = StreamClient.open(server.port())) {
      for (int i = 0; i < 20; i++) {
        client.say("{}");
      }
      assertThat(client.closed()).isEqualTo(1008);
    }
  }

  @Test
  void aMessageThatIsTooBigIsToldSoAndAHugeOneIsCutOff() throws Exception {
    try (StreamClient inOneFrame = StreamClient.open(server.port());
        StreamClient justOver = StreamClient.open(server.port())) {
      inOneFrame.say("x".repeat(8 << 20));
      justOver.say("x".repeat((64 << 10) + 1));

      assertThat(justOver.closed()).isEqualTo(1009);
      assertThat(inOneFrame.closed()).isIn(1009, 1006);
      assertThat(server.get("/api/health").status()).isEqualTo(200);
    }
  }

  @Test
  void thePageOfAnotherOriginIsRefused() throws Exception {
    assertThat(refusal("https://example.org")).isEqualTo(403);
    assertThat(refusal("null")).isEqualTo(403);
    assertThat(refusal("http://127.0.0.1:" + server.port())).isEqualTo(101);
  }

  private static int refusal(String origin) throws Exception {
    return StreamClient.refusal(server.port(), Map.of("Origin", origin), "offing.v1");
  }

  @Test
  void anotherProtocolIsRefused() throws Exception {
    assertThat(StreamClient.refusal(server.port(), Map.of(), "graphql-ws")).isEqualTo(400);
  }
}
