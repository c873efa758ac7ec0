package offing.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionCompilerTest {
  private static final Map<String, Object> PARAMETERS =
      Map.of("minSogKn", 30.0, "word", "heard", "yes", true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sogKn >= minSogKn|TRUE",
        "sogKn > 35|FALSE",
        "35 <= sogKn|TRUE",
        "sogKn < 35|FALSE",
        "sogKn <> 35|FALSE",
        "sogKn BETWEEN 30 AND 40|TRUE",
        "sogKn NOT BETWEEN 30 AND 40|FALSE",
        "sogKn IN (34, 35)|TRUE",
        "sogKn / 2 + 1 - 0.5 * 2 > 17|TRUE",
        "sogKn / 0 > 17|UNKNOWN",
        "aisState = word|TRUE",
        "aisState IN ('none', 'silent')|FALSE",
        "aisState NOT IN ('none', 'silent')|TRUE",
        "aisState <> 'heard'|FALSE",
        "aisState LIKE 'hea%'|TRUE",
        "aisState ILIKE 'HEARD'|TRUE",
        "seenByRadar = true|TRUE",
        "seenByRadar = yes|TRUE",
        "seenByRadar = false|FALSE",
        "zoneKinds LIKE '% port %'|TRUE",
        "zoneKinds NOT LIKE '% fairway %'|TRUE",
        "cogDeg > 5|UNKNOWN",
        "NOT (cogDeg > 5)|UNKNOWN",
        "cogDeg <> 5|UNKNOWN",
        "cogDeg IS NULL|TRUE",
        "sogKn IS NOT NULL|TRUE",
        "direction = 'inbound'|UNKNOWN",
        "direction <> 'inbound'|UNKNOWN",
        "direction NOT LIKE 'in%'|UNKNOWN",
        "cogDeg > 5 OR sogKn > 3|TRUE",
        "cogDeg > 5 AND sogKn > 3|UNKNOWN",
        "cogDeg > 5 AND sogKn < 3|FALSE",
      })
  void anExpressionIsTrueFalseOrUnknown(String ecql, String expected) {
    var values =
        new Values().with("sogKn", 35).with("aisState", "heard").with("zoneKinds", " port ");
    values.with("seenByRadar", 1).with("seenByRadar", "true");

    assertThat(name(compiled(ecql).test(values))).as(ecql).isEqualTo(expected);
  }

  @Test
  void negationNeverMakesTruthOfWhatIsMissing() {
    RandomGenerator dice = Dice.named(1, "expressions");
    for (int i = 0; i < 500; i++) {
      String ecql = expression(dice, 3);
      Values values = randomValues(dice);
      int plain = compiled(ecql).test(values);

      assertThat(compiled("NOT (" + ecql + ")").test(values)).as(ecql).isEqualTo(-plain);
      if (plain != Condition.UNKNOWN) {
        assertThat(compiled(ecql).test(values.filledUp(dice))).as(ecql).isEqualTo(plain);
      }
    }
  }

  @Test
  void limitsAreSaidInWordsInTheOrderOfTheExpression() {
    assertThat(limits("sogKn >= minSogKn AND NOT (cogDeg > 90) AND aisState <> 'heard'"))
        .containsExactly("sogKn at least 30", "cogDeg at most 90", "aisState not heard");
    assertThat(limits("30 < sogKn")).containsExactly("sogKn over 30");
    assertThat(limits("cogDeg BETWEEN 0.5 AND 90")).containsExactly("cogDeg between 0.5 and 90");
    assertThat(limits("lengthM IS NULL")).containsExactly("lengthM not known");
    assertThat(limits("kind NOT IN ('patrol', 'classA')"))
        .containsExactly("kind none of patrol, classA");
    assertThat(limits("sogKn + 5 > 3")).containsExactly("sogKn ");
  }

  private static String expression(RandomGenerator dice, int depth) {
    if (depth > 0 && dice.nextInt(3) > 0) {
      String operator = dice.nextBoolean() ? " AND " : " OR ";
      String left = expression(dice, depth - 1);
      String both = "(" + left + operator + expression(dice, depth - 1) + ")";
      return dice.nextInt(4) == 0 ? "NOT " + both : both;
    }
    String[] names = {"sogKn", "cogDeg", "lengthM"};
    String[] operators = {" > ", " >= ", " < ", " <= ", " = ", " <> "};
    return names[dice.nextInt(3)] + operators[dice.nextInt(6)] + dice.nextInt(3);
  }

  private static Values randomValues(RandomGenerator dice) {
    var values = new Values();
    for (String name : List.of("sogKn", "cogDeg", "lengthM")) {
      if (dice.nextBoolean()) {
        values.with(name, dice.nextInt(3));
      }
    }
    return values;
  }

  private static Condition compiled(String ecql) {
    List<String> problems = new ArrayList<>();
    Condition condition =
        new ExpressionCompiler(PARAMETERS, (offset, problem) -> problems.add(problem))
            .compile(ecql);
    assertThat(problems).isEmpty();
    return condition;
  }

  private static List<String> limits(String ecql) {
    var compiler = new ExpressionCompiler(PARAMETERS, (offset, problem) -> {});
    compiler.compile(ecql);
    return compiler.readings().stream()
        .map(reading -> reading.indicator().name() + " " + reading.limit())
        .toList();
  }

  private static String name(int truth) {
    return truth == Condition.TRUE ? "TRUE" : truth == Condition.FALSE ? "FALSE" : "UNKNOWN";
  }

  /** Values by name; what is not given is missing. */
  private static final class Values implements IndicatorValues {
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Values with(String name, double number) {
      numbers.put(name, number);
      return this;
    }

    Values with(String name, String word) {
      words.put(name, word);
      return this;
    }

    /** The same, with some value for each number that is missing. */
    Values filledUp(RandomGenerator dice) {
      var filled = new Values();
      filled.words.putAll(words);
      for (String name : List.of("sogKn", "cogDeg", "lengthM")) {
        filled.numbers.put(name, numbers.getOrDefault(name, (double) dice.nextInt(3)));
      }
      return filled;
    }

    @Override
    public double number(Indicator indicator) {
      return numbers.getOrDefault(indicator.name(), Double.NaN);
    }

    @Override
    public String word(Indicator indicator) {
      return words.getOrDefault(indicator.name(), "");
    }
  }
}
