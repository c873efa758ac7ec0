package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import offing.app.serve.RunningServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServedTokenTest {
  private static final String CHAN = "chan-secret-1234";
  private static final String JSON = "application/json";

  private static RunningServer server;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    Path operators = folder.resolve("operators.yaml");
    Files.writeString(
        operators,
        "- name: Chan\n  token: chan-secret-1234\n- name: Lee\n  token: lee-secret-12345\n");
    server =
        RunningServer.start(
            "--scenario", "quiet-night", "--density", "0.2", "--operators", operators.toString());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/health", "/api/tracks", "/api/area", "/metrics", "/api/session", "/api/no"})
  void nothingIsToldWithoutAToken(String path) throws Exception {
    assertThat(server.get(path).status()).isEqualTo(401);
    assertThat(server.get(path, "Authorization", "Bearer wrong-secret-12").status()).isEqualTo(401);
  }

  @Test
  void thePageIsOpenSoThatItCanAskForTheToken() throws Exception {
    assertThat(server.get("/page-of-a-test.html").status()).isEqualTo(200);
  }

  @Test
  void aTokenOpensAndTellsTheName() throws Exception {
    Answer session = server.get("/api/session", "Authorization", "Bearer " + CHAN);

    assertThat(session.status()).isEqualTo(200);
    assertThat(session.json().path("operator").asText()).isEqualTo("Chan");
  }

  @Test
  void aBrowserTradesItForACookieThatIsNotTheToken() throws Exception {
    Answer signedIn =
        server.ask("POST", "/api/session", "{\"token\":\"" + CHAN + "\"}", "Content-Type", JSON);
    String cookie = signedIn.header("set-cookie");
    String pair = cookie.substring(0, cookie.indexOf(';'));

    assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Strict");
    assertThat(cookie).doesNotContain(CHAN);
    assertThat(server.get("/api/tracks", "Cookie", pair).status()).isEqualTo(200);
    assertThat(refusal(Map.of("Cookie", pair))).isEqualTo(101);

    server.ask("DELETE", "/api/session", "", "Cookie", pair);
    assertThat(server.get("/api/tracks", "Cookie", pair).status()).isEqualTo(401);
  }

  @Test
  void aWrongTokenIsNotTraded() throws Exception {
    Answer answer = server.ask("POST", "/api/session", "{\"token\":\"x\"}", "Content-Type", JSON);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("set-cookie")).isEmpty();
  }

  @Test
  void theStreamAsksToo() throws Exception {
    assertThat(refusal(Map.of())).isEqualTo(401);
    assertThat(refusal(Map.of("Authorization", "Bearer " + CHAN))).isEqualTo(101);
  }

  private static int refusal(Map<String, String> headers) throws Exception {
    return StreamClient.refusal(server.port(), headers, "offing.v1");
  }

  @Test
  void theNameBehindAnActionIsTheTokens() throws Exception {
    Answer answer =
        server.ask(
            "PUT",
            "/api/run/clock",
            "{\"playing\":false}",
            "Authorization",
            "Bearer " + CHAN,
            "Offing-Console",
            "launch",
            "Content-Type",
            JSON);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("playing").asBoolean()).isFalse();
  }
}
