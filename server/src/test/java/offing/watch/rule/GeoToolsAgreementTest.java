package offing.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.Indicators;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;

/** Where nothing is missing, what is compiled says what GeoTools says. */
class GeoToolsAgreementTest {
  private static final int EXPRESSIONS = 3_000;
  private static final int ROWS = 10;

  private final RandomGenerator dice = Dice.named(1, "agreement");

  @Test
  void compiledExpressionsSayWhatGeoToolsSays() throws CQLException {
    int held = 0;
    for (int i = 0; i < EXPRESSIONS; i++) {
      String ecql = expression(3);
      Condition compiled = compile(ecql);
      Filter filter = ECQL.toFilter(ecql);
      for (int j = 0; j < ROWS; j++) {
        RowValues row = RowValues.random(dice);
        boolean holds = compiled.holds(row);
        assertThat(holds).as("%s of %s", ecql, row).isEqualTo(filter.evaluate(row.feature()));
        held += holds ? 1 : 0;
      }
    }
    assertThat(held).isBetween(EXPRESSIONS * ROWS / 5, EXPRESSIONS * ROWS * 4 / 5);
  }

  /** Steps are another way to ask for the tree of three values; here with values missing. */
  @Test
  void stepsSayWhatTheTreeSays() {
    int held = 0;
    for (int i = 0; i < EXPRESSIONS; i++) {
      String ecql = expression(4);
      Condition compiled = compile(ecql);
      for (int j = 0; j < ROWS; j++) {
        RowValues row = RowValues.withHoles(dice);
        boolean holds = compiled.holds(row);
        assertThat(holds).as("%s of %s", ecql, row).isEqualTo(compiled.test(row) == Condition.TRUE);
        held += holds ? 1 : 0;
      }
    }
    assertThat(held).isBetween(EXPRESSIONS * ROWS / 10, EXPRESSIONS * ROWS * 9 / 10);
  }

  private static Condition compile(String ecql) {
    List<String> problems = new ArrayList<>();
    Condition condition =
        new ExpressionCompiler(Map.of(), (offset, problem) -> problems.add(problem)).compile(ecql);
    assertThat(problems).as(ecql).isEmpty();
    return condition;
  }

  private String expression(int depth) {
    if (depth > 0 && dice.nextInt(3) > 0) {
      String operator = dice.nextBoolean() ? " AND " : " OR ";
      String both = "(" + expression(depth - 1) + operator + expression(depth - 1) + ")";
      return dice.nextInt(4) == 0 ? "NOT " + both : both;
    }
    Indicator indicator = Indicators.list().get(dice.nextInt(Indicators.list().size()));
    return switch (indicator.type()) {
      case NUMBER -> aboutNumber(indicator.name());
      case YES_OR_NO -> indicator.name() + equality() + dice.nextBoolean();
      case WORD -> aboutWord(indicator);
      case WORDS -> indicator.name() + not() + " LIKE '% fairway %'";
    };
  }

  private String aboutNumber(String name) {
    String[] operators = {" > ", " >= ", " < ", " <= ", " = ", " <> "};
    int low = dice.nextInt(30);
    return switch (dice.nextInt(5)) {
      case 0 -> name + not() + " BETWEEN " + low + " AND " + (low + dice.nextInt(20));
      case 1 -> name + not() + " IN (" + low + ", " + (low + 1) + ".5, " + (low + 3) + ")";
      case 2 -> name + " IS" + not() + " NULL";
      case 3 -> name + " * 2 - 3" + operators[dice.nextInt(4)] + low;
      default -> name + operators[dice.nextInt(6)] + low + (dice.nextBoolean() ? ".5" : "");
    };
  }

  private String aboutWord(Indicator indicator) {
    List<String> words =
        indicator.words().isEmpty() ? List.of("go-fast", "sampan") : indicator.words();
    String word = "'" + words.get(dice.nextInt(words.size())) + "'";
    return switch (dice.nextInt(4)) {
      case 0 -> indicator.name() + equality() + word;
      case 2 -> indicator.name() + " IS" + not() + " NULL";
      case 1 -> indicator.name() + not() + " IN (" + word + ", '" + words.get(0) + "')";
      default -> indicator.name() + not() + " LIKE '" + word.charAt(1) + "%'";
    };
  }

  private String equality() {
    return dice.nextBoolean() ? " = " : " <> ";
  }

  private String not() {
    return dice.nextInt(4) == 0 ? " NOT" : "";
  }
}
