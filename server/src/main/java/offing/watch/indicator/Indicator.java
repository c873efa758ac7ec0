package offing.watch.indicator;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A number or a word that says something about a track now. It takes no rule parameter: a distance
 * or a time inside it belongs to its definition.
 */
public final class Indicator {
  private final int index;
  private final double effort;
  private final String name;
  private final Type type;
  private final String unit;
  private final List<String> words;
  private final String[] coded;
  private final String meaning;
  private final String source;
  private final ToDoubleFunction<Sight> number;
  private final Function<Sight, String> word;
  private final ToDoubleFunction<Sight> figure;

  /** What kind of value an indicator has. */
  public enum Type {
    NUMBER,
    YES_OR_NO,
    WORD,
    /** Several words, each between spaces: {@code " fairway port "}. To be asked by LIKE. */
    WORDS
  }

  Indicator(
      String name,
      Type type,
      String unit,
      List<String> words,
      String meaning,
      String source,
      ToDoubleFunction<Sight> number,
      Function<Sight, String> word) {
    this(0, name, type, unit, words, meaning, source, number, word);
  }

  private Indicator(
      int index,
      String name,
      Type type,
      String unit,
      List<String> words,
      String meaning,
      String source,
      ToDoubleFunction<Sight> number,
      Function<Sight, String> word) {
    this.index = index;
    effort = Effort.of(name);
    this.name = name;
    this.type = type;
    this.unit = unit;
    this.words = List.copyOf(words);
    coded = words.toArray(String[]::new);
    this.meaning = meaning;
    this.source = source;
    this.number = number;
    this.word = word;
    figure =
        switch (type) {
          case NUMBER, YES_OR_NO -> number;
          case WORD -> sight -> code(word.apply(sight));
          case WORDS -> sight -> Double.NaN;
        };
  }

  /** The same, at its place in the table of all. */
  Indicator at(int place) {
    return new Indicator(place, name, type, unit, words, meaning, source, number, word);
  }

  /** Its place in {@link Indicators#list()}, from 0: for columns of indicators. */
  public int index() {
    return index;
  }

  /** As rules write it: camelCase, with its unit where it has one. */
  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  /** {@code kn}, {@code min}, {@code nm}, {@code m}, {@code s}, {@code deg}, or empty. */
  public String unit() {
    return unit;
  }

  /** Every word that it can say; empty where any text is possible. */
  public List<String> words() {
    return words;
  }

  /** What it can say, for the analyst: its words, else what kind of value it has. */
  public String says() {
    return type == Type.WORD && !words.isEmpty()
        ? String.join(", ", words)
        : type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** One sentence for the analyst. */
  public String meaning() {
    return meaning;
  }

  /** Where the definition or the value comes from. */
  public String source() {
    return source;
  }

  /** What it takes to tell, in nanoseconds or so: what is cheap is asked first. */
  public double effort() {
    return effort;
  }

  /** Whether each of its values can be told as a number. */
  public boolean hasCodes() {
    return switch (type) {
      case NUMBER, YES_OR_NO -> true;
      case WORD -> !words.isEmpty() && words.size() <= Long.SIZE;
      case WORDS -> false;
    };
  }

  /**
   * The place of a word among {@link #words()}, 1 of a yes and 0 of a no; NaN where it is never
   * said.
   */
  public double code(String word) {
    if (type == Type.YES_OR_NO) {
      return word.isEmpty() ? Double.NaN : word.equals("true") ? 1 : 0;
    }
    for (int i = 0; i < coded.length; i++) {
      if (coded[i].equals(word)) {
        return i;
      }
    }
    return Double.NaN;
  }

  double number(Sight sight) {
    return number.applyAsDouble(sight);
  }

  double figure(Sight sight) {
    return figure.applyAsDouble(sight);
  }

  String word(Sight sight) {
    return word.apply(sight);
  }

  @Override
  public String toString() {
    return name;
  }
}
