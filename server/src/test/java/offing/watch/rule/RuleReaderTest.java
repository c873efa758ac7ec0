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
import offing.watch.alert.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleReaderTest {
  @TempDir private Path folder;

  @Test
  void theRulesOfHongKongAreRead() {
    RulePack pack = RulePack.read(AreaFolder.embedded("hong-kong").resolve("rules.yaml"));

    assertThat(pack.rules())
        .extracting(Rule::id)
        .contains(
            "fast-inbound",
            "fast-outbound",
            "shadow-ship",
            "shadow-patrol",
            "slow-dark-crossing",
            "first-seen-inside",
            "faster-than-it-says",
            "distress",
            "overloaded",
            "adrift",
            "collision-risk",
            "stopped-in-fairway");
    Rule inbound =
        pack.rules().stream()
            .filter(rule -> rule.id().equals("fast-inbound"))
            .findFirst()
            .orElseThrow();
    assertThat(inbound.parameters())
        .contains(new Parameter("maxMinutesToBoundary", 10.0, "min", 1, 30));
    assertThat(inbound.holdMs()).isEqualTo(20_000);
    assertThat(inbound.trigger().readings())
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
                for: 20 s
              - id: dark-fast
                title: Dark
                severity: caution
                category: smuggling
                when: sogKn >>= 3
                for: soon
                clear: 60 s
                wen: x
            """);

    assertThat(problems)
        .extracting(problem -> problem.line() + " " + problem.field())
        .contains(
            "2 /rules/0/id",
            "4 /rules/0/severity",
            "6 /rules/0/when",
            "9 /rules/0/parameters/maxMinutes",
            "15 /rules/1/when",
            "16 /rules/1/for",
            "18 /rules/1/wen");
    assertThat(message(problems, "/rules/0/when")).contains("did you mean 'sogKn'?");
    assertThat(message(problems, "/rules/0/severity")).contains("allowed: alarm, warning, caution");
    assertThat(message(problems, "/rules/1/for")).contains("'soon'").contains("as in 20 s");
    assertThat(message(problems, "/rules/1/when")).contains("not ECQL").contains(">= 3");
    assertThat(message(problems(rule("sogKn > 20 AND")), "/rules/0/when"))
        .contains("it ends too early");
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
        for: 20 s
        clear: 60 s
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

  /** Where the letter stands in the file, in a folded block as in quotes. */
  @Test
  void aProblemOfAnExpressionIsToldAtItsLetter() throws IOException {
    String folded =
        """
        rules:
          - id: a-rule
            title: A rule
            severity: caution
            when: >-
              sogKn >= 3

              AND sogKm < 5
        """;

    assertThat(problems(folded)).extracting(p -> p.line() + ":" + p.column()).contains("8:11");
    assertThat(problems(folded.replace("sogKm < 5", "sogKn <<5")))
        .extracting(p -> p.line() + ":" + p.column())
        .contains("8:17");
    String quoted =
        "rules: [{id: a-rule, title: x, severity: caution, when: 'kind = ''x'' AND b > 1'}]";
    assertThat(problems(quoted))
        .extracting(p -> p.line() + ":" + p.column())
        .contains("1:" + (quoted.indexOf("b > 1") + 1));
  }

  @Test
  void whatGoesTogetherIsAskedForTogether() throws IOException {
    assertThat(message(problems(with("within: 2 min")), "/rules/0")).contains("go together");
    assertThat(message(problems(with("sentence: '{sogKm} fast'")), "/rules/0/sentence"))
        .contains("did you mean 'sogKn'?");
    assertThat(
            message(
                problems(with("unless: sogKn > a\n    parameters: {a: {default: 9, to: 5}}")),
                "/rules/0/parameters/a/default"))
        .contains("9 is not from");
    assertThat(
            message(
                problems(with("unless: sogKn > a\n    parameters: {a: {default: 9, unit: knots}}")),
                "/rules/0/parameters/a/unit"))
        .contains("'knots' is no unit");
  }

  private static String with(String lines) {
    return rule("sogKn > 3") + "    " + lines + "\n";
  }

  @Test
  void aRuleThatSaysNoCategoryIsAboutSmuggling() throws IOException {
    String bare = "rules: [{id: a-rule, title: A rule, severity: caution, when: sogKn > 3}]";
    Rule rule = RulePack.read(Files.writeString(folder.resolve("bare.yaml"), bare)).rules().get(0);

    assertThat(rule.category()).isEqualTo(Category.SMUGGLING);
    assertThat(rule.holdMs()).isZero();
  }
}
