package offing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import offing.area.AreaFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  /** What a command left behind. */
  private record Outcome(int exit, String out, String err) {}

  private static Outcome offing(String... arguments) {
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int exit = Main.commandLine().execute(arguments);
      return new Outcome(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
    }
  }

  private static void assertRefusedInOneSentence(Outcome outcome, String word) {
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err().strip().lines()).singleElement().asString().contains(word);
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evaluate", "export", "import", "serve", "scenarios", "validate", "version"})
  void everyCommandExplainsItself(String command) {
    Outcome outcome = offing(command, "--help");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("Usage: offing " + command, "--json");
  }

  @Test
  void aBadOptionIsSaidInOneSentence() {
    assertRefusedInOneSentence(offing("serve", "--nonsense"), "--nonsense");
    assertRefusedInOneSentence(offing("serve", "--speed", "fast"), "fast");
    assertRefusedInOneSentence(offing("serve", "--rate", "0"), "--rate");
    assertRefusedInOneSentence(offing("dance"), "dance");
  }

  @Test
  void whatIsNotThereIsSaidInOneSentence() {
    assertRefusedInOneSentence(offing("serve", "--scenario", "no-such"), "night-dash");
    assertRefusedInOneSentence(offing("serve", "--area", "/no/such/folder"), "/no/such/folder");
    assertRefusedInOneSentence(offing("serve", "--rules", "/no/rules.yaml"), "/no/rules.yaml");
    assertRefusedInOneSentence(offing("serve", "--feed", "ftp://x"), "tcp://HOST:PORT");
    assertRefusedInOneSentence(offing("serve", "--feed", "file:/no/log.nmea"), "/no/log.nmea");
    assertRefusedInOneSentence(offing("validate", "/no/file.yaml"), "/no/file.yaml");
  }

  @Test
  void offLoopbackADoorWithoutTokensIsNotOpened() {
    assertRefusedInOneSentence(offing("serve", "--host", "0.0.0.0", "--port", "0"), "token");
  }

  @Test
  void aPortThatIsTakenIsSaidInOneSentence() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertRefusedInOneSentence(offing("serve", "--port", port, "--no-recording"), port);
    }
  }

  @Test
  void scenariosAreListedForPeopleAndMachines() {
    assertThat(offing("scenarios").out()).contains("night-dash:", "quiet-night:");
    assertThat(offing("scenarios", "--json").out())
        .startsWith("{\"scenarios\":[{\"id\":")
        .contains("\"name\":\"night-dash\"", "\"hours\":", "\"library\":true")
        .contains("\"tactics\":[\"dash-out\",\"dash-in\"],\"lookAlikes\":[]");
  }

  @Test
  void aFileIsTakenForWhatIsInIt(@TempDir Path folder) throws Exception {
    Path scenario = folder.resolve("a.yaml");
    Files.writeString(scenario, "title: x\nseed: many\ndensity: -3\n");
    Path rules = folder.resolve("b.yaml");
    Files.writeString(rules, "rules:\n  - id: Not Kebab\n");
    Path area = Files.createDirectory(folder.resolve("c"));
    Files.writeString(area.resolve("area.yaml"), "id: c\nbounds: [1, 2]\n");

    Outcome asScenario = offing("validate", scenario.toString());
    assertThat(asScenario.exit()).isEqualTo(2);
    assertThat(asScenario.err()).contains("taken for a scenario", "a.yaml:2: /seed", "/density");
    assertThat(offing("validate", rules.toString()).err()).contains("taken for rules");
    assertThat(offing("validate", area.toString()).err()).contains("taken for an area", "/bounds");
    assertThat(offing("validate", area.resolve("area.yaml").toString()).err())
        .contains("taken for an area");
  }

  @Test
  void anAreasSeaIsReadWithIt(@TempDir Path folder) throws Exception {
    Path built = AreaFolder.embedded("hong-kong");
    try (var files = Files.list(built)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    assertThat(offing("validate", "--area", folder.toString()).exit()).isZero();
    change(folder.resolve("traffic.yaml"), "fr-tolo", "fr-nowhere");
    change(folder.resolve("weather.yaml"), "rainShare: ", "rainShare: -");
    Files.writeString(folder.resolve("radars.yaml"), "default:\n  scanSec: 3\n");

    Outcome outcome = offing("validate", "--area", folder.toString());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err())
        .containsPattern("traffic\\.yaml:[1-9]\\d*: /")
        .containsPattern("weather\\.yaml:[1-9]\\d*:[1-9]\\d*: /seasons/0/rainShare")
        .containsPattern("radars\\.yaml:[1-9]\\d*:[1-9]\\d*: /")
        .contains("fr-nowhere", "taken for an area");
    assertThat(offing("validate", folder.toString()).exit()).isEqualTo(2);
  }

  private static void change(Path file, String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(from, to));
  }

  @Test
  void whatIsNotYamlIsSaidWithItsLine(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(file, "title: [\nseed: 1\n");

    Outcome outcome = offing("validate", file.toString());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).containsPattern("bad\\.yaml:\\d+: is not YAML");
  }

  @Test
  void operatorsAreReadWholeOrRefusedWithEveryProblem(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("operators.yaml");
    Files.writeString(file, "- name: Chan\n  token: short\n- token: lee-secret-1234\n");

    Outcome outcome = offing("serve", "--operators", file.toString());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("/0/token", "/1/name").doesNotContain("short\n");
  }

  @Test
  void anImportThatCannotBeIsRefusedInOneSentence(@TempDir Path folder) throws Exception {
    String diary = Files.writeString(folder.resolve("x.txt"), "dear diary\n").toString();
    String none = folder.resolve("none").toString();

    assertRefusedInOneSentence(offing("import", diary, "--recordings", none), "no AIS sentence");
    assertRefusedInOneSentence(
        offing("import", diary, "--format", "dma", "--recordings", none), "no row");
    assertRefusedInOneSentence(offing("import", none), "no such file");
    assertRefusedInOneSentence(offing("import", diary, "--area", none), "no folder");
    assertRefusedInOneSentence(offing("import"), "FILE");
    assertThat(Path.of(none)).doesNotExist();
  }

  @Test
  void anExportThatCannotBeIsRefusedInOneSentence(@TempDir Path folder) throws Exception {
    String there = Files.writeString(folder.resolve("there.csv"), "mine").toString();
    String out = folder.resolve("x.csv").toString();
    String none = folder.resolve("no-recordings").toString();

    assertRefusedInOneSentence(
        offing("export", "--format", "csv", "--out", there, "--recordings", none), "--force");
    assertRefusedInOneSentence(
        offing("export", "--format", "csv", "--out", out, "--recordings", none), "no recording");
    assertRefusedInOneSentence(
        offing("export", "xyz", "--format", "csv", "--out", out, "--recordings", none), "xyz");
    assertRefusedInOneSentence(
        offing("export", "--format", "csv", "--out", out, "--from", "yesterday"), "yesterday");
    assertRefusedInOneSentence(offing("export", "--format", "xls", "--out", out), "--format");
    assertThat(Path.of(there)).hasContent("mine");
    assertThat(Path.of(out)).doesNotExist();
  }
}
