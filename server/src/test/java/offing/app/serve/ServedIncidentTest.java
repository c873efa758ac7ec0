package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import offing.app.serve.RunningServer.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Incidents and the watch log over real sockets, with the sea of night-dash behind them. */
class ServedIncidentTest {
  private static final String[] OPERATOR = {
    "Offing-Operator", "=Wong", "Offing-Console", "desk", "Content-Type", "application/json"
  };

  private RunningServer server;
  private StreamClient client;

  @BeforeEach
  void serve() throws Exception {
    server = RunningServer.start("--scenario", "night-dash", "--rate", "10", "--speed", "20");
    client = StreamClient.open(server.port());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  /** The next that nobody has seen to; the clock stands when it is given. */
  private JsonNode alert() throws Exception {
    drive("{\"playing\":true,\"speed\":20}");
    JsonNode alert =
        client
            .next(
                message ->
                    message.at("/alert/category").asText().equals("smuggling")
                        && message.at("/alert/state").asText().equals("raised"))
            .path("alert");
    drive("{\"playing\":false}");
    return alert;
  }

  private void drive(String how) throws Exception {
    assertThat(server.ask("PUT", "/api/run/clock", how, OPERATOR).status()).isEqualTo(200);
  }

  private Answer act(JsonNode alert, String body) throws Exception {
    String incident = alert.path("incident").asText();
    return server.ask("POST", "/api/incidents/" + incident + "/actions", body, OPERATOR);
  }

  private JsonNode log() throws Exception {
    return server.get("/api/log").json().path("entries");
  }

  @Test
  void whatIsDoneAboutAnIncidentIsToldToEverybodyAndWrittenDown() throws Exception {
    JsonNode alert = alert();
    Answer seen = act(alert, "{\"action\":\"acknowledge\"}");
    Answer again = act(alert, "{\"action\":\"acknowledge\"}");
    Answer given = act(alert, "{\"action\":\"assign\",\"to\":\"PL 61\"}");
    String settled = "{\"action\":\"resolve\",\"verdict\":false,\"reason\":\"a ferry\"}";
    Answer resolved = act(alert, settled);

    assertThat(seen.status()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(409);
    assertThat(given.json().at("/alerts/0/assignedTo").asText()).isEqualTo("PL 61");
    assertThat(resolved.json().at("/alerts/0/state").asText()).isEqualTo("resolved");
    assertThat(resolved.json().at("/alerts/0/verdict").asText()).isEqualTo("false");
    JsonNode told = client.next(message -> message.at("/alert/state").asText().equals("resolved"));
    assertThat(told.at("/alert/changedBy").asText()).isEqualTo("=Wong");
    assertThat(statesIn(log(), alert)).endsWith("acknowledged", "assigned", "resolved");
  }

  private static List<String> statesIn(JsonNode log, JsonNode alert) {
    List<String> states = new ArrayList<>();
    for (JsonNode entry : log) {
      if (entry.at("/alert/id").asLong() == alert.path("id").asLong()) {
        states.add(entry.at("/alert/state").asText());
      }
    }
    return states;
  }

  @Test
  void anAlertThatStandsHasCurvesThatGrow() throws Exception {
    JsonNode alert = alert();
    String path = "/api/alerts/" + alert.path("id").asText() + "/curves";
    JsonNode curves = server.get(path).json().path("curves");
    JsonNode sog = named(curves, "sogKn", "madeGoodKn", "companionMinutes", "aisSilentIntervals");

    assertThat(curves).isNotEmpty();
    assertThat(sog.path("points")).isNotEmpty();
    assertThat(sog.path("limit").asText()).isNotEmpty();
    assertThat(server.get("/api/alerts/99999/curves").status()).isEqualTo(404);
  }

  private static JsonNode named(JsonNode curves, String... names) {
    for (JsonNode curve : curves) {
      if (List.of(names).contains(curve.path("indicator").asText())) {
        return curve;
      }
    }
    throw new AssertionError("none of " + List.of(names) + " in " + curves);
  }

  @Test
  void silenceEndsAsTheClockGoesOn() throws Exception {
    JsonNode alert = alert();
    String quiet = "{\"action\":\"silence\",\"minutes\":0.5}";
    JsonNode silenced = act(alert, quiet).json().at("/alerts/0");
    assertThat(silenced.path("silencedUntil").asText()).isNotEmpty();

    drive("{\"playing\":true}");

    JsonNode later =
        client.next(
            message ->
                message.at("/alert/id").asLong() == alert.path("id").asLong()
                    && message.at("/alert/seq").asLong() > silenced.path("seq").asLong());
    assertThat(later.at("/alert/state").asText()).isIn("raised", "closed");
  }

  @Test
  void whatComesOfATaskSettlesTheIncident() throws Exception {
    JsonNode alert = alert();
    String unit = sent(alert);
    JsonNode units = server.get("/api/units").json().path("units");
    assertThat(units)
        .anyMatch(
            one ->
                one.path("unit").asText().equals(unit)
                    && one.path("track").asInt() == alert.path("track").asInt());

    drive("{\"playing\":true,\"speed\":120}");

    JsonNode over =
        client.next(
            message ->
                message.at("/alert/id").asLong() == alert.path("id").asLong()
                    && (message.at("/alert/state").asText().equals("resolved")
                        || message.at("/alert/state").asText().equals("closed")));
    if (over.at("/alert/state").asText().equals("resolved")) { // else she was lost before
      assertThat(over.at("/alert/changedBy").asText()).isEqualTo(unit);
      assertThat(over.at("/alert/reason").asText()).isIn("stopped", "landed", "lost", "rescued");
    }
    assertThat(over.at("/alert/assignedTo").asText()).isEqualTo(unit);
  }

  /** The first unit that can be sent. */
  private String sent(JsonNode alert) throws Exception {
    String path = "/api/incidents/" + alert.path("incident").asText() + "/tasks";
    for (JsonNode unit : server.get("/api/units").json().path("units")) {
      String name = unit.path("unit").asText();
      String body = "{\"unit\":\"" + name + "\",\"task\":\"stop\"}";
      if (server.ask("POST", path, body, OPERATOR).status() == 200) {
        return name;
      }
    }
    throw new AssertionError("no unit could be sent");
  }

  @Test
  void aNoteStandsInTheLogAndInTheTableThatIsHandedOver() throws Exception {
    JsonNode alert = alert();
    String body =
        "{\"text\":\"=1+1, \\\"seen\\\" from the tower\",\"incident\":"
            + alert.path("incident")
            + "}";
    Answer noted = server.ask("POST", "/api/log", body, OPERATOR);
    Answer table = server.get("/api/log.csv");

    assertThat(noted.status()).isEqualTo(200);
    JsonNode last = log().get(log().size() - 1);
    assertThat(last).isEqualTo(noted.json());
    assertThat(last.path("kind").asText()).isEqualTo("note");
    assertThat(last.path("incident").asLong()).isEqualTo(alert.path("incident").asLong());
    assertThat(table.header("content-type")).startsWith("text/csv");
    assertThat(table.header("content-disposition")).contains("watch-log-").contains(".csv");
    assertThat(table.raw().body())
        .contains("'=1+1, \"\"seen\"\" from the tower\",\"'=Wong\",desk,SIMULATED");
    assertThat(table.raw().body().lines().count()).isEqualTo(log().size() + 1L);
    assertThat(table.raw().body().lines().skip(1)).allMatch(line -> line.endsWith("SIMULATED"));
  }
}
