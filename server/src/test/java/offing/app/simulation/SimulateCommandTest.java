package offing.app.simulation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import offing.app.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final CommandRun command = new CommandRun("simulate");

  @Test
  void tellsItsFiguresUnderTheirNamesAndKeepsThemInTheFolder() throws Exception {
    JsonNode said = simulated("a", "--observations");

    assertThat(CommandRun.names(said))
        .containsExactly(
            "scenario",
            "seed",
            "simulatedSeconds",
            "wallSeconds",
            "realTimeFactor",
            "vessels",
            "vesselUpdatesPerSecond",
            "observations",
            "groundings",
            "giveWay",
            "collisions",
            "closeQuarters",
            "refusedOrders",
            "sha256");
    assertThat(CommandRun.names(said.get("observations")))
        .containsExactly(
            "aisReport", "aisStatic", "aidReport", "radarPlot", "footage", "unitReport", "weather");
    assertThat(said.get("scenario").asText()).isEqualTo("short");
    assertThat(said.get("seed").asLong()).isEqualTo(5);
    assertThat(said.get("simulatedSeconds").asDouble()).isEqualTo(180);
    assertThat(said.get("groundings").asLong()).isZero();
    assertThat(JSON.readTree(folder.resolve("a/summary.json").toFile())).isEqualTo(said);
  }

  @Test
  void tellsWhichOrdersOfTheScenarioCouldNotBeCarriedOut() throws Exception {
    JsonNode refused = simulated("a").get("refusedOrders");

    assertThat(refused).hasSize(1);
    assertThat(refused.get(0).asText()).startsWith("at PT1M PL 01 was to stop: ");
  }

  @Test
  void theHashIsThatOfTheObservationsInTheFile() throws Exception {
    JsonNode said = simulated("a", "--observations");
    byte[] canonical = Files.readAllBytes(folder.resolve("a/observations.bin"));

    assertThat(said.get("sha256").asText())
        .isEqualTo(
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
    assertThat(Files.readAllLines(folder.resolve("a/radar.csv")))
        .hasSize(1 + said.at("/observations/radarPlot").asInt())
        .first()
        .isEqualTo("timeMs,site,rangeM,bearingDeg,amplitudeDb");
  }

  @Test
  void everyAisMessageOfTheShownPartIsASentenceWithTimeAndStation() throws Exception {
    JsonNode said = simulated("a");
    List<String> lines = Files.readAllLines(folder.resolve("a/ais.nmea"), US_ASCII);

    long messages =
        said.at("/observations/aisReport").asLong()
            + said.at("/observations/aisStatic").asLong()
            + said.at("/observations/aidReport").asLong();
    assertThat(messages).isGreaterThan(50);
    // A message 19 is a report and statics in one, and its payload begins with C.
    long both = lines.stream().filter(line -> line.matches(".*!AIVDM,1,1,,[AB],C.*")).count();
    assertThat(lines.stream().filter(line -> line.matches(".*!AIVDM,\\d,1,.*")))
        .hasSize((int) (messages - both))
        .allMatch(
            line -> line.matches("\\\\.*s:ais-[a-z-]+,c:1795\\d+,t:SIMULATED\\*..\\\\!AIVDM,.*"));
    assertThat(Files.exists(folder.resolve("a/observations.bin"))).isFalse();
  }

  @Test
  void sameSeedSameFilesOtherSeedOthers() throws Exception {
    JsonNode first = simulated("a");
    JsonNode again = simulated("b");
    JsonNode other = simulated("c", "--seed", "6");

    assertThat(again.get("sha256")).isEqualTo(first.get("sha256"));
    assertThat(folder.resolve("b/ais.nmea")).hasSameBinaryContentAs(folder.resolve("a/ais.nmea"));
    assertThat(folder.resolve("b/labels.json"))
        .hasSameBinaryContentAs(folder.resolve("a/labels.json"));
    assertThat(other.get("sha256")).isNotEqualTo(first.get("sha256"));
  }

  @Test
  void labelsLeaveOutWhatDidNotHappen() throws Exception {
    simulated("a");
    JsonNode label = JSON.readTree(folder.resolve("a/labels.json").toFile()).at("/labels/0");

    assertThat(label.get("vessel").asText()).isEqualTo("go-fast-1");
    assertThat(label.get("tactic").asText()).isEqualTo("dash-in");
    assertThat(label.get("persons").asInt()).isEqualTo(3);
    assertThat(label.get("firstDetectable").asText()).matches("2026-11-24T1[34]:.*\\.\\d{3}Z");
    assertThat(label.has("lands")).isFalse();
  }

  @Test
  void hoursAndDensityOverrideTheScenario() throws Exception {
    JsonNode usual = simulated("a");
    JsonNode longer = simulated("b", "--hours", "0.1", "--density", "0.4");

    assertThat(longer.get("simulatedSeconds").asDouble()).isEqualTo(360);
    assertThat(longer.get("vessels").asInt()).isGreaterThan(2 * usual.get("vessels").asInt());
  }

  @Test
  void everyBadOptionIsToldAtOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(
            command.run(
                "--scenario", "none", "--hours", "-1", "--density", "0", "--out", file.toString()))
        .isEqualTo(2);
    assertThat(command.err())
        .contains("--hours -1", "--density 0", "--out", "no scenario or file 'none'", "night-dash")
        .doesNotContain("\tat ");
  }

  @Test
  void aBadScenarioIsToldWithEveryProblem() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "title: x\nseed: many\ndensity: -3\n");

    assertThat(command.run("--scenario", bad.toString(), "--out", folder.resolve("a").toString()))
        .isEqualTo(2);
    assertThat(command.err())
        .contains("bad.yaml:2: /seed: found \"many\"", "bad.yaml:3: /density: found -3");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  private JsonNode simulated(String to, String... more) throws IOException {
    Path scenario =
        Files.writeString(
            folder.resolve("short.yaml"),
            """
            title: Short
            seed: 5
            start: 2026-11-24T22:00:00+08:00
            length: PT3M
            warmUp: PT1M
            density: 0.1
            radars: [radar-waglan]
            approaches:
              - vessel: go-fast-1
                tactic: dash-in
                from: {lon: 114.33, lat: 22.10}
                to: hs-tai-long
                departsAt: PT0S
                speedKn: 50
                persons: 3
            orders:
              - {at: PT1M, unit: PL 01, task: stop, vessel: sampan-9999}
            """);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--scenario",
                scenario.toString(),
                "--out",
                folder.resolve(to).toString(),
                "--json"));
    arguments.addAll(List.of(more));
    return command.json(arguments);
  }
}
