package offing.watch.indicator;

/** What the indicators say of one track at one moment. */
public interface IndicatorValues {

  /** The value of a number, in the indicator's unit, NaN where missing; 1 or 0 of a yes or no. */
  double number(Indicator indicator);

  /** The value of a word; empty where missing. */
  String word(Indicator indicator);
}
