package offing.watch.rule;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;
import offing.watch.indicator.Indicators;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/** One value for each indicator, as a row of columns and as a feature that says the same. */
final class RowValues implements IndicatorValues {
  static final SimpleFeatureType TYPE = type();

  private final double[] numbers = new double[Indicators.list().size()];
  private final String[] words = new String[numbers.length];
  private final double[] figures = new double[numbers.length];

  /** Nothing is missing. */
  static RowValues random(RandomGenerator dice) {
    var row = new RowValues();
    for (Indicator indicator : Indicators.list()) {
      row.fill(indicator, dice);
    }
    return row;
  }

  /** As many are missing as are known. */
  static RowValues withHoles(RandomGenerator dice) {
    RowValues row = random(dice);
    for (Indicator indicator : Indicators.list()) {
      if (dice.nextBoolean()) {
        row.numbers[indicator.index()] = Double.NaN;
        row.words[indicator.index()] = "";
        row.figures[indicator.index()] = Double.NaN;
      }
    }
    return row;
  }

  private void fill(Indicator indicator, RandomGenerator dice) {
    int at = indicator.index();
    numbers[at] = dice.nextInt(400) / 10.0;
    switch (indicator.type()) {
      case NUMBER -> words[at] = "";
      case YES_OR_NO -> {
        numbers[at] = dice.nextInt(2);
        words[at] = numbers[at] == 1 ? "true" : "false";
      }
      case WORD -> {
        List<String> said = indicator.words().isEmpty() ? List.of("go-fast") : indicator.words();
        words[at] = said.get(dice.nextInt(said.size()));
      }
      case WORDS -> words[at] = dice.nextBoolean() ? " fairway hotspot " : " port ";
    }
    figures[at] = IndicatorValues.super.figure(indicator);
  }

  @Override
  public double number(Indicator indicator) {
    return numbers[indicator.index()];
  }

  @Override
  public double figure(Indicator indicator) {
    return figures[indicator.index()];
  }

  @Override
  public String word(Indicator indicator) {
    return words[indicator.index()];
  }

  SimpleFeature feature() {
    var builder = new SimpleFeatureBuilder(TYPE);
    for (Indicator indicator : Indicators.list()) {
      int at = indicator.index();
      builder.set(
          indicator.name(),
          switch (indicator.type()) {
            case NUMBER -> (Object) numbers[at];
            case YES_OR_NO -> numbers[at] == 1;
            case WORD, WORDS -> words[at];
          });
    }
    return builder.buildFeature("row");
  }

  private static SimpleFeatureType type() {
    var builder = new SimpleFeatureTypeBuilder();
    builder.setName("track");
    for (Indicator indicator : Indicators.list()) {
      builder.add(
          indicator.name(),
          switch (indicator.type()) {
            case NUMBER -> Double.class;
            case YES_OR_NO -> Boolean.class;
            case WORD, WORDS -> String.class;
          });
    }
    return builder.buildFeatureType();
  }

  @Override
  public String toString() {
    return Arrays.toString(numbers) + Arrays.toString(words);
  }
}
