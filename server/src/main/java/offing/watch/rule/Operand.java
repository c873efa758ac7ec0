package offing.watch.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;

/**
 * One side of a comparison: an indicator, a constant, or arithmetic over them.
 *
 * @param isNumber whether it is a number, else a word
 * @param indicator the indicator that it is, where it is one and nothing else
 * @param number its value, NaN where missing or no number
 * @param word its word, empty where missing or no word
 * @param shown as a person reads it
 */
record Operand(
    boolean isNumber,
    boolean isConstant,
    Optional<Indicator> indicator,
    ToDoubleFunction<IndicatorValues> number,
    Function<IndicatorValues, String> word,
    String shown) {

  /** A constant asks nobody. */
  private static final IndicatorValues NOTHING =
      new IndicatorValues() {
        @Override
        public double number(Indicator indicator) {
          return Double.NaN;
        }

        @Override
        public String word(Indicator indicator) {
          return "";
        }
      };

  static Operand of(Indicator indicator) {
    return new Operand(
        indicator.type() == Indicator.Type.NUMBER,
        false,
        Optional.of(indicator),
        values -> values.number(indicator),
        values -> values.word(indicator),
        indicator.name());
  }

  static Operand constant(double value) {
    return new Operand(true, true, Optional.empty(), values -> value, values -> "", text(value));
  }

  static Operand constant(String word) {
    return new Operand(false, true, Optional.empty(), values -> Double.NaN, values -> word, word);
  }

  static Operand arithmetic(String shown, ToDoubleFunction<IndicatorValues> number) {
    return new Operand(true, false, Optional.empty(), number, values -> "", shown);
  }

  /** Its number where it is a constant; NaN where that is none. */
  double constantNumber() {
    return number.applyAsDouble(NOTHING);
  }

  /** {@code 30}, {@code 0.5}: no trailing zero, no locale. */
  static String text(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
