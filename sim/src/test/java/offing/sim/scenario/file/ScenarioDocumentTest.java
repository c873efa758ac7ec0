package offing.sim.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.TacticKind;
import offing.sim.scenario.TacticKind.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference of the format says what the format is. */
class ScenarioDocumentTest {
  private static final Path DOCUMENT = Path.of("scenarios.md");
  private static final Pattern TACTICS =
      Pattern.compile("(<!-- tactics: [^\n]*-->\n).*(<!-- /tactics -->)", Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile("```yaml\n(title: .*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  /** Rewritten by {@code -Dgolden.write=true}. */
  @Test
  void itsTableOfTacticsIsTheirs() throws IOException {
    String table = table();
    String document = Files.readString(DOCUMENT);
    if (Boolean.getBoolean("golden.write")) {
      String written = TACTICS.matcher(document).replaceFirst("$1" + table + "$2");
      Files.writeString(DOCUMENT, written);
      document = written;
    }

    assertThat(document).contains("-->\n" + table + "<!-- /tactics -->");
  }

  private static String table() {
    return "| tactic | parameter | unit | where left out | from | to |\n"
        + "| --- | --- | --- | --- | --- | --- |\n"
        + Stream.of(TacticKind.values())
            .flatMap(ScenarioDocumentTest::rows)
            .map(row -> row + "\n")
            .collect(Collectors.joining());
  }

  private static Stream<String> rows(TacticKind kind) {
    return kind.parameters().isEmpty()
        ? Stream.of("| `" + kind.id() + "` | | | | | |")
        : kind.parameters().stream().map(parameter -> row(kind, parameter));
  }

  private static String row(TacticKind kind, Parameter parameter) {
    return String.format(
        Locale.ROOT,
        "| `%s` | `%s` | %s | %s | %s | %s |",
        kind.id(),
        parameter.name(),
        parameter.unit().isEmpty() ? "a count" : parameter.unit(),
        plain(parameter.normal()),
        plain(parameter.least()),
        plain(parameter.most()));
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : Double.toString(number);
  }

  @Test
  void itsExampleIsAScenarioOfTheArea() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(DOCUMENT));
    assertThat(example.find()).isTrue();
    Path file = Files.writeString(folder.resolve("example.yaml"), example.group(1));

    Scenario scenario =
        ScenarioReader.read(file, AreaReader.read(AreaFolder.embedded("hong-kong")));

    assertThat(scenario.approaches()).hasSize(2);
    assertThat(scenario.faults()).hasSize(4);
    assertThat(scenario.orders()).hasSize(2);
    assertThat(scenario.mishaps()).hasSize(1);
  }
}
