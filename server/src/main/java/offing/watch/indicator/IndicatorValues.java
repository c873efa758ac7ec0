package offing.watch.indicator;

/** What the indicators say of one track at one moment. */
public interface IndicatorValues {

  /** The value of a number, in the indicator's unit, NaN where missing; 1 or 0 of a yes or no. */
  double number(Indicator indicator);

  /** The value of a word; empty where missing. */
  String word(Indicator indicator);

  /**
   * The same as {@link #number} of a number or a yes or no; of a word its place among {@link
   * Indicator#words}. NaN where missing, and of any indicator without codes.
   */
  default double figure(Indicator indicator) {
    return switch (indicator.type()) {
      case NUMBER, YES_OR_NO -> number(indicator);
      case WORD -> indicator.code(word(indicator));
      case WORDS -> Double.NaN;
    };
  }
}
