package offing.app.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offing.app.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A boat runs for Tai Long Wan past three radars, and a rule asks for who goes fast. */
class TrialCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final CommandRun command = new CommandRun("trial");

  @Test
  void tellsItsFiguresUnderTheirNames() throws IOException {
    JsonNode said = trial("--seeds", "1-2", "--rules", rules(30));

    assertThat(CommandRun.names(said))
        .contains(
            "recall",
            "precision",
            "f1",
            "falseAlertsPerHour",
            "timeToDetectSeconds",
            "leadShare",
            "leadToLandingMinutes",
            "byTactic",
            "byLookAlike",
            "byRule",
            "wallSeconds",
            "realTimeFactor");
    assertThat(CommandRun.names(said.get("timeToDetectSeconds"))).containsExactly("median", "p90");
    assertThat(said.get("plays").asInt()).isEqualTo(2);
    assertThat(said.at("/byTactic/dash-in/approaches").asInt()).isEqualTo(2);
    assertThat(said.get("recall").asDouble()).isEqualTo(1);
    assertThat(said.at("/byRule/fast/first").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsAskedForTwiceIsPlayedOnce() throws IOException {
    JsonNode said =
        command.json(
            List.of("--on", scenario() + "," + scenario(), "--rules", rules(30), "--json"));

    assertThat(said.get("plays").asInt()).isEqualTo(1);
  }

  @Test
  void aRuleThatAsksForMoreCatchesNobody() throws IOException {
    JsonNode said = trial("--rules", rules(70));

    assertThat(said.get("recall").asDouble()).isZero();
    assertThat(said.get("precision").isNull()).isTrue();
  }

  @Test
  void keepsWhatItCounted() throws IOException {
    JsonNode said = trial("--rules", rules(30), "--out", folder.resolve("a").toString());

    List<JsonNode> alerts = lines("a/alerts.jsonl");
    assertThat(alerts).hasSize(said.get("trueAlerts").asInt() + said.get("falseAlerts").asInt());
    assertThat(alerts)
        .anySatisfy(
            alert -> {
              assertThat(CommandRun.names(alert))
                  .containsExactly(
                      "scenario", "seed", "track", "rule", "category", "raisedAt", "vessel");
              assertThat(alert.get("vessel").asText()).isEqualTo("go-fast-1");
            });
    assertThat(lines("a/labels.jsonl"))
        .singleElement()
        .satisfies(
            label -> {
              assertThat(label.get("scenario").asText()).isEqualTo("short");
              assertThat(label.get("seed").asLong()).isEqualTo(5);
              assertThat(label.get("tactic").asText()).isEqualTo("dash-in");
            });
  }

  @Test
  void sameSeedSameFiguresOnHoweverManyCores() throws IOException {
    ObjectNode first = (ObjectNode) trial("--seeds", "1-2", "--rules", rules(30));
    ObjectNode again = (ObjectNode) trial("--seeds", "1-2", "--rules", rules(30));

    for (ObjectNode one : List.of(first, again)) {
      one.remove(List.of("wallSeconds", "realTimeFactor"));
    }
    assertThat(again).isEqualTo(first);
  }

  @Test
  void severalFilesAreOnePackAndNoIdIsThereTwice() throws IOException {
    String one = rules(30);
    Path two = Files.writeString(folder.resolve("two.yaml"), Files.readString(Path.of(one)));

    assertThat(command.run("--on", scenario(), "--rules", one + "," + two)).isEqualTo(2);
    assertThat(command.err()).contains("two.yaml:2", "'fast' is the id of a rule above");
  }

  @Test
  void everyBadOptionIsToldAtOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(command.run("--on", "none", "--seeds", "9-1", "--out", "" + file)).isEqualTo(2);
    assertThat(command.err()).contains("--seeds 9-1", "--out").doesNotContain("\tat ");
    assertThat(command.run("--on", "none")).isEqualTo(2);
    assertThat(command.err()).contains("no scenario or file 'none'");
  }

  @Test
  void peopleReadAPage() throws IOException {
    assertThat(command.run("--on", scenario(), "--rules", rules(30))).isZero();

    assertThat(command.out()).contains("caught 1 of 1", "dash-in", "fast", "as fast as it happens");
  }

  @Test
  void whatCannotBeSaidIsADash() throws IOException {
    assertThat(command.run("--on", scenario(), "--rules", rules(70))).isZero();

    assertThat(command.out()).contains("precision -, F1 -", "median - s").doesNotContain("NaN");
  }

  private List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private JsonNode trial(String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--on", scenario(), "--json"));
    arguments.addAll(List.of(more));
    return command.json(arguments);
  }

  private String rules(int minSogKn) throws IOException {
    return Files.writeString(
            folder.resolve("rules.yaml"),
            """
            rules:
              - id: fast
                title: Fast
                severity: warning
                category: smuggling
                when: sogKn >= minSogKn AND seenByRadar = true
                parameters: {minSogKn: %d}
                for: 10 s
                clear: 60 s
            """
                .formatted(minSogKn))
        .toString();
  }

  private String scenario() throws IOException {
    return Files.writeString(
            folder.resolve("short.yaml"),
            """
            title: Short
            seed: 5
            start: 2026-11-24T22:00:00+08:00
            length: PT12M
            warmUp: PT1M
            density: 0.05
            radars: [radar-tap-mun, radar-ping-chau, radar-waglan]
            approaches:
              - vessel: go-fast-1
                tactic: dash-in
                from: {lon: 114.555, lat: 22.455}
                to: hs-tai-long
                departsAt: PT1M
                speedKn: 48
                persons: 7
            """)
        .toString();
  }
}
