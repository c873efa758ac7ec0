package offing.watch.rule;

import java.util.List;
import java.util.Optional;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;

/**
 * What a rule says of a track in a sentence, with values filled in: {@code {sogKn} on {cogDeg}}.
 * Immutable.
 *
 * @param template as written
 * @param pieces text and indicators by turns, in order
 */
public record Sentence(String template, List<Piece> pieces) {
  /** Of a rule that has none. */
  static final Sentence NONE = new Sentence("", List.of());

  public Sentence {
    pieces = List.copyOf(pieces);
  }

  /** Some text, and the indicator that is said after it; none at the end. */
  record Piece(String text, Optional<Indicator> indicator) {}

  /** With what the indicators say now; what is missing is {@code not known}. */
  public String say(IndicatorValues values) {
    var sentence = new StringBuilder();
    for (Piece piece : pieces) {
      sentence.append(piece.text());
      piece.indicator().ifPresent(indicator -> sentence.append(said(indicator, values)));
    }
    return sentence.toString();
  }

  /** {@code 31.4 kn}, {@code 211°}, {@code inbound}. */
  private static String said(Indicator indicator, IndicatorValues values) {
    Object value = Expression.value(indicator, values);
    if (value instanceof String word) {
      return word.isEmpty() ? "not known" : word;
    }
    return value instanceof Double number ? measured(number, indicator.unit()) : value.toString();
  }

  private static String measured(double value, String unit) {
    return switch (unit) {
      case "deg" -> Operand.text(Math.rint(value)) + "°";
      case "m", "s" -> Operand.text(Math.rint(value)) + " " + unit;
      case "" -> Operand.text(value);
      default -> Operand.text(Math.rint(value * 10) / 10) + " " + unit;
    };
  }
}
