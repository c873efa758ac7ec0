package offing.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offing.area.AreaFolder;
import offing.area.InvalidFile;
import offing.area.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleReaderTest {
  @TempDir private Path folder;

  @Test
  void theRulesOfHongKongAreRead() {
    RulePack pack = RulePack.read(AreaFolder.embedded("hong-kong").resolve("rules.yaml"));

    assertThat(pack.rules())
        .extracting(Rule::id)
        .containsExactly(
            "fast-inbound",
            "fast-outbound",
            "dark-fast",
            "shadow-ship",
            "ais-gap-near-line",
            "identity-at-odds");
    assertThat(pack.rules().get(0).holdMs()).isEqualTo(20_000);
    assertThat(pack.rules().get(0).readings())
        .extracting(reading -> reading.indicator().name() + " " + reading.limit())
        .containsExactly(
            "sogKn at least 30",
            "direction inbound",
            "angleToNormalDeg at most 30",
            "minutesToBoundary at most 10",
            "kind not classA and none of patrol, sarAircraft",
            "aisState not heard");
    assertThat(pack.fingerprint()).hasSize(64);
  }

  @Test
  void everyProblemIsSaidAtOnceWithItsLine() throws IOException {
    List<Problem> problems =
        problems(
            """
            rules:
              - id: Fast_Inbound
                title: Fast
                severity: urgent
                category: smuggling
                when: sogKnn >= minSogKn
                parameters:
                  minSogKn: 30
                  maxMinutes: 5
                holdSeconds: 20
              - id: dark-fast
                title: Dark
                severity: caution
                category: smuggling
                when: sogKn >>= 3
                holdSeconds: -1
                clearSeconds: 60
                wen: x
            """);

    assertThat(problems)
        .extracting(problem -> problem.line() + " " + problem.field())
        .contains(
            "2 /rules/0/id",
            "4 /rules/0/severity",
            "6 /rules/0/when",
            "9 /rules/0/parameters/maxMinutes",
            "2 /rules/0",
            "15 /rules/1/when",
            "16 /rules/1/holdSeconds",
            "18 /rules/1/wen");
    assertThat(message(problems, "/rules/0/when")).contains("did you mean 'sogKn'?");
    assertThat(message(problems, "/rules/0/severity")).contains("allowed: alarm, warning, caution");
    assertThat(message(problems, "/rules/0")).isEqualTo("'clearSeconds' is missing");
    assertThat(message(problems, "/rules/1/when")).contains("not ECQL").contains("column 7");
    assertThat(message(problems, "/rules/1/wen")).contains("did you mean 'when'?");
  }

  @Test
  void noRuleReadsNameMmsiOrFlag() throws IOException {
    for (String never : List.of("name", "mmsi", "flag", "nationality", "callSign")) {
      assertThat(message(problems(rule(never + " = 'X'")), "/rules/0/when"))
          .contains("'" + never + "' may not be read")
          .contains("no rule reads nationality, name or flag");
    }
  }

  @Test
  void whatEcqlAllowsBeyondConditionsIsRefused() throws IOException {
    for (String expression :
        List.of(
            "INTERSECTS(place, POINT(1 1))",
            "abs(cogDeg) > 3",
            "INCLUDE",
            "IN ('a')",
            "sogKn EXISTS",
            "DWITHIN(place, POINT(1 1), 5, kilometers)")) {
      assertThat(message(problems(rule(expression)), "/rules/0/when"))
          .as(expression)
          .contains("cannot be used in a rule");
    }
  }

  @Test
  void aWordThatAnIndicatorNeverSaysIsRefused() throws IOException {
    assertThat(message(problems(rule("aisState = 'quiet'")), "/rules/0/when"))
        .contains("aisState is never 'quiet'")
        .contains("allowed: none, silent, heard");
    assertThat(message(problems(rule("sogKn = 'fast'")), "/rules/0/when"))
        .contains("cannot be compared");
    assertThat(message(problems(rule("aisState > 'heard'")), "/rules/0/when"))
        .contains("is a word");
    assertThat(message(problems(rule("zoneKinds = 'fairway'")), "/rules/0/when"))
        .contains("ask by LIKE");
    assertThat(message(problems(rule("sogKn LIKE '3%'")), "/rules/0/when")).contains("is a number");
  }

  @Test
  void twoRulesOfOneIdAreRefused() throws IOException {
    String twice = rule("sogKn > 3") + rule("sogKn > 4").substring("rules:\n".length());

    assertThat(message(problems(twice), "/rules/1/id")).contains("the id of a rule above");
  }

  @Test
  void aFileThatIsNotYamlOrNotThereIsRefusedInASentence() throws IOException {
    assertThat(problems("rules: ["))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("YAML"));
    var missing =
        catchThrowableOfType(InvalidFile.class, () -> RulePack.read(folder.resolve("none.yaml")));
    assertThat(missing.problems()).hasSize(1);
  }

  private static String rule(String expression) {
    return """
    rules:
      - id: a-rule
        title: A rule
        severity: caution
        category: smuggling
        when: >-
          %s
        holdSeconds: 20
        clearSeconds: 60
    """
        .formatted(expression);
  }

  private List<Problem> problems(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("rules.yaml"), yaml);
    InvalidFile refused = catchThrowableOfType(InvalidFile.class, () -> RulePack.read(file));
    assertThat(refused).as(yaml).isNotNull();
    return refused.problems();
  }

  private static String message(List<Problem> problems, String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse("nothing at " + field + " in " + problems);
  }
}
