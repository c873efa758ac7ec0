package offing.watch.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offing.watch.indicator.Indicator;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * Compiles one OGC ECQL expression over indicators and parameters into a {@link Condition}.
 *
 * <p>Allowed: comparisons, BETWEEN, IN, LIKE, IS NULL, AND, OR, NOT and arithmetic. A word is
 * written as it is said, case included.
 */
final class ExpressionCompiler {
  private static final Pattern NAMED = Pattern.compile("^'?([A-Za-z0-9_]+)");
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final String ALLOWED =
      "; allowed are comparisons, BETWEEN, IN, LIKE, IS NULL, AND, OR, NOT and arithmetic";

  private final OperandCompiler operands;
  private final Limits limits = new Limits();
  private final ProblemSink sink;
  private final Consumer<String> problems = this::problem;
  private String ecql = "";

  /** Is told each problem, one sentence, and at which letter of the expression, from 0. */
  interface ProblemSink {
    void problem(int offset, String message);
  }

  /**
   * @param parameters the rule's own, by name: a Double, a String or a Boolean each
   */
  ExpressionCompiler(Map<String, Object> parameters, ProblemSink sink) {
    this.sink = sink;
    this.operands = new OperandCompiler(parameters, limits, problems);
  }

  /** What is wrong is at what the sentence names first, where that stands in the expression. */
  private void problem(String message) {
    Matcher named = NAMED.matcher(message);
    int at = named.find() ? Math.max(0, wordAt(named.group(1))) : 0;
    sink.problem(at, message);
  }

  private int wordAt(String word) {
    Matcher found = Pattern.compile("(?<![A-Za-z0-9_])" + Pattern.quote(word)).matcher(ecql);
    return found.find() ? found.start() : -1;
  }

  Condition compile(String ecql) {
    this.ecql = ecql;
    try {
      return Program.of(compile(ECQL.toFilter(ecql), false));
    } catch (CQLException e) {
      refuse(String.valueOf(e.getMessage()));
      return Condition.never();
    }
  }

  /** Every indicator that was read, in the order of the expression, with its limit in words. */
  List<Expression.Reading> readings() {
    return limits.readings();
  }

  /** Names of the parameters that the expression reads. */
  Set<String> usedParameters() {
    return operands.used();
  }

  private void refuse(String message) {
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      sink.problem(0, "is not ECQL" + ALLOWED);
      return;
    }
    int line = Integer.parseInt(place.group(1));
    int column = Integer.parseInt(place.group(2));
    boolean isAtEnd = message.contains("<EOF>");
    int at = isAtEnd ? ecql.length() : Math.min(ecql.length(), offset(line) + column - 1);
    String rest = ecql.substring(at).lines().findFirst().orElse("").strip();
    sink.problem(
        at,
        "is not ECQL: "
            + (rest.isEmpty() ? "it ends too early" : "it cannot go on with '" + rest + "'")
            + ALLOWED);
  }

  /** Where a line of the expression begins. */
  private int offset(int line) {
    return ecql.lines().limit(line - 1L).mapToInt(text -> text.length() + 1).sum();
  }

  /** {@code negated}: whether the words of a limit are to say the opposite. */
  private Condition compile(Filter filter, boolean negated) {
    if (filter instanceof And and) {
      return and(and.getChildren(), negated);
    }
    if (filter instanceof Or or) {
      return or(or, negated);
    }
    if (filter instanceof Not not) {
      return Condition.not(compile(not.getFilter(), !negated));
    }
    if (filter instanceof BinaryComparisonOperator comparison) {
      return comparison(comparison, negated);
    }
    if (filter instanceof PropertyIsBetween between) {
      return between(between, negated);
    }
    if (filter instanceof PropertyIsLike like) {
      return like(like, negated);
    }
    if (filter instanceof PropertyIsNull isNull) {
      return missing(operands.compile(isNull.getExpression()), negated);
    }
    problems.accept("'" + ECQL.toCQL(filter) + "' cannot be used in a rule" + ALLOWED);
    return Condition.never();
  }

  private Condition and(List<Filter> children, boolean negated) {
    return Condition.all(children.stream().map(child -> compile(child, negated)).toList());
  }

  private Condition or(Or or, boolean negated) {
    Optional<Condition> oneOf = oneOf(or, negated);
    return oneOf.orElseGet(
        () ->
            Condition.any(
                or.getChildren().stream().map(child -> compile(child, negated)).toList()));
  }

  /** {@code x IN (a, b)} comes as {@code x = a OR x = b}; its limit is said in one piece. */
  private Optional<Condition> oneOf(Or or, boolean negated) {
    List<PropertyIsEqualTo> equals = new ArrayList<>();
    if (!gather(or, equals)) {
      return Optional.empty();
    }
    Operand asked = operands.compile(equals.get(0).getExpression1());
    List<String> words = new ArrayList<>();
    List<Condition> each = new ArrayList<>();
    boolean isConstant = !asked.isNumber() && asked.indicator().isPresent();
    for (PropertyIsEqualTo equal : equals) {
      Operand word = operands.compile(equal.getExpression2());
      words.add(word.shown());
      each.add(compared(asked, Operator.EQUAL, word));
      isConstant &= word.isConstant();
    }
    String limit = (negated ? "none of " : "one of ") + String.join(", ", words);
    asked.indicator().ifPresent(indicator -> limits.limit(indicator, limit));
    return Optional.of(
        isConstant
            ? new Comparison.OneOf(asked.indicator().orElseThrow(), words)
            : Condition.any(each));
  }

  private static boolean gather(Filter filter, List<PropertyIsEqualTo> equals) {
    if (filter instanceof Or or) {
      return or.getChildren().stream().allMatch(child -> gather(child, equals));
    }
    if (!(filter instanceof PropertyIsEqualTo equal)) {
      return false;
    }
    equals.add(equal);
    return equal.getExpression1().equals(equals.get(0).getExpression1());
  }

  private Condition comparison(BinaryComparisonOperator comparison, boolean negated) {
    Operator operator = operator(comparison);
    Operand left = operands.compile(comparison.getExpression1());
    Operand right = operands.compile(comparison.getExpression2());
    limit(left, operator, right, negated);
    limit(right, operator.mirrored(), left, negated);
    return compared(left, operator, right);
  }

  private static Operator operator(BinaryComparisonOperator comparison) {
    if (comparison instanceof PropertyIsGreaterThanOrEqualTo) {
      return Operator.AT_LEAST;
    }
    if (comparison instanceof PropertyIsGreaterThan) {
      return Operator.OVER;
    }
    if (comparison instanceof PropertyIsLessThanOrEqualTo) {
      return Operator.AT_MOST;
    }
    if (comparison instanceof PropertyIsLessThan) {
      return Operator.UNDER;
    }
    return comparison instanceof PropertyIsNotEqualTo ? Operator.NOT_EQUAL : Operator.EQUAL;
  }

  private void limit(Operand asked, Operator operator, Operand other, boolean negated) {
    Operator said = negated ? operator.negated() : operator;
    asked.indicator().ifPresent(indicator -> limits.limit(indicator, said.limit(other.shown())));
  }

  private Condition compared(Operand left, Operator operator, Operand right) {
    if (left.isNumber() != right.isNumber()) {
      problems.accept(
          "'" + left.shown() + "' and '" + right.shown() + "' cannot be compared: one is a number");
      return Condition.never();
    }
    if (left.isNumber()) {
      return numbers(left, operator, right);
    }
    if (!operator.isEquality()) {
      problems.accept("'" + left.shown() + "' is a word: allowed are =, <>, IN and LIKE");
      return Condition.never();
    }
    operands.checkWord(left, right);
    operands.checkWord(right, left);
    return words(left, operator, right);
  }

  private static Condition numbers(Operand left, Operator operator, Operand right) {
    if (left.indicator().isPresent() && right.isConstant()) {
      return new Comparison.OfNumber(left.indicator().get(), operator, right.constantNumber());
    }
    return values -> {
      double first = left.number().applyAsDouble(values);
      double second = right.number().applyAsDouble(values);
      return Double.isNaN(first) || Double.isNaN(second)
          ? Condition.UNKNOWN
          : Condition.of(operator.test(first, second));
    };
  }

  private static Condition words(Operand left, Operator operator, Operand right) {
    if (left.indicator().isPresent() && right.isConstant()) {
      return new Comparison.OfWord(
          left.indicator().get(), right.shown(), operator == Operator.EQUAL);
    }
    return values -> {
      String first = left.word().apply(values);
      String second = right.word().apply(values);
      return first.isEmpty() || second.isEmpty()
          ? Condition.UNKNOWN
          : Condition.of(first.equals(second) == (operator == Operator.EQUAL));
    };
  }

  private Condition between(PropertyIsBetween between, boolean negated) {
    Operand asked = operands.compile(between.getExpression());
    Operand low = operands.compile(between.getLowerBoundary());
    Operand high = operands.compile(between.getUpperBoundary());
    String limit = (negated ? "not " : "") + "between " + low.shown() + " and " + high.shown();
    asked.indicator().ifPresent(indicator -> limits.limit(indicator, limit));
    Condition both =
        Condition.all(
            List.of(
                compared(asked, Operator.AT_LEAST, low), compared(asked, Operator.AT_MOST, high)));
    return asked.isNumber()
            && asked.indicator().isPresent()
            && low.isConstant()
            && high.isConstant()
        ? new Comparison.Between(
            asked.indicator().get(), low.constantNumber(), high.constantNumber())
        : both;
  }

  private Condition like(PropertyIsLike like, boolean negated) {
    Operand asked = operands.compile(like.getExpression());
    if (asked.isNumber()) {
      problems.accept("'" + asked.shown() + "' is a number: LIKE asks for a word");
      return Condition.never();
    }
    Wildcard wildcard = new Wildcard(like.getLiteral(), like.isMatchingCase());
    String limit = (negated ? "not " : "") + "like " + like.getLiteral();
    asked.indicator().ifPresent(indicator -> limits.limit(indicator, limit));
    boolean anyText = asked.indicator().filter(i -> i.type() == Indicator.Type.WORDS).isPresent();
    return values -> {
      String text = asked.word().apply(values);
      return text.isEmpty() && !anyText ? Condition.UNKNOWN : Condition.of(wildcard.matches(text));
    };
  }

  private Condition missing(Operand asked, boolean negated) {
    String limit = negated ? "known" : "not known";
    asked.indicator().ifPresent(indicator -> limits.limit(indicator, limit));
    if (asked.indicator().isPresent()) {
      return new Comparison.Missing(asked.indicator().get());
    }
    return asked.isNumber()
        ? values -> Condition.of(Double.isNaN(asked.number().applyAsDouble(values)))
        : values -> Condition.of(asked.word().apply(values).isEmpty());
  }
}
