package offing.watch.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import offing.area.Spelling;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.Indicators;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;

/** Compiles the sides of comparisons: indicators, parameters, constants and arithmetic. */
final class OperandCompiler {
  /** What a rule must never read: nobody is suspected for what they are called or where from. */
  private static final Set<String> NEVER =
      Set.of("name", "mmsi", "flag", "callSign", "nationality", "destination", "imo");

  private final Map<String, Object> parameters;
  private final Limits limits;
  private final Consumer<String> problems;
  private final Set<String> used = new LinkedHashSet<>();

  OperandCompiler(Map<String, Object> parameters, Limits limits, Consumer<String> problems) {
    this.parameters = parameters;
    this.limits = limits;
    this.problems = problems;
  }

  /** Names of the parameters that were read. */
  Set<String> used() {
    return used;
  }

  Operand compile(Expression expression) {
    if (expression instanceof PropertyName property) {
      return named(property.getPropertyName());
    }
    if (expression instanceof Literal literal) {
      return literal(literal.getValue());
    }
    if (expression instanceof BinaryExpression binary) {
      return arithmetic(binary);
    }
    problems.accept(
        "'"
            + expression
            + "' cannot be used in a rule; allowed are indicators, parameters,"
            + " constants and + - * /");
    return Operand.constant(Double.NaN);
  }

  private Operand named(String name) {
    if (parameters.containsKey(name)) {
      used.add(name);
      return literal(parameters.get(name));
    }
    Optional<Indicator> indicator = Indicators.find(name);
    if (indicator.isPresent()) {
      limits.read(indicator.get());
      return Operand.of(indicator.get());
    }
    problems.accept(unknown(name));
    return Operand.constant(Double.NaN);
  }

  private String unknown(String name) {
    for (String never : NEVER) {
      if (never.equalsIgnoreCase(name)) {
        return "'"
            + name
            + "' may not be read: no rule reads nationality, name or flag as a ground"
            + " for suspicion, nor what a vessel is called by";
      }
    }
    List<String> known = new ArrayList<>(parameters.keySet());
    Indicators.list().forEach(indicator -> known.add(indicator.name()));
    return "'"
        + name
        + "' is neither an indicator nor a parameter of the rule; "
        + Spelling.offer(name, known);
  }

  private static Operand literal(Object value) {
    if (value instanceof Number number) {
      return Operand.constant(number.doubleValue());
    }
    return Operand.constant(String.valueOf(value));
  }

  private Operand arithmetic(BinaryExpression binary) {
    Operand left = compile(binary.getExpression1());
    Operand right = compile(binary.getExpression2());
    String shown = "(" + left.shown() + " " + sign(binary) + " " + right.shown() + ")";
    if (!left.isNumber() || !right.isNumber()) {
      problems.accept("'" + shown + "' reckons with a word: numbers are needed");
      return Operand.constant(Double.NaN);
    }
    DoubleBinaryOperator operator = operator(binary);
    return Operand.arithmetic(
        shown,
        values ->
            operator.applyAsDouble(
                left.number().applyAsDouble(values), right.number().applyAsDouble(values)));
  }

  private static String sign(BinaryExpression binary) {
    if (binary instanceof Add) {
      return "+";
    }
    if (binary instanceof Subtract) {
      return "-";
    }
    return binary instanceof Multiply ? "*" : "/";
  }

  /** What is divided by zero is missing. */
  private static DoubleBinaryOperator operator(BinaryExpression binary) {
    if (binary instanceof Add) {
      return Double::sum;
    }
    if (binary instanceof Subtract) {
      return (a, b) -> a - b;
    }
    if (binary instanceof Divide) {
      return (a, b) -> b == 0 ? Double.NaN : a / b;
    }
    return (a, b) -> a * b;
  }

  /** Refuses a word that the indicator never says. */
  void checkWord(Operand asked, Operand constant) {
    if (asked.indicator().isEmpty() || !constant.isConstant()) {
      return;
    }
    Indicator indicator = asked.indicator().get();
    if (!indicator.words().isEmpty() && !indicator.words().contains(constant.shown())) {
      problems.accept(
          indicator.name()
              + " is never '"
              + constant.shown()
              + "'; "
              + Spelling.offer(constant.shown(), indicator.words()));
    }
    if (indicator.type() == Indicator.Type.WORDS) {
      problems.accept(indicator.name() + " holds several words: ask by LIKE '% word %'");
    }
  }
}
