package offing.app.serve;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a speed: a number of times real time, or {@code max}. */
final class Speed implements ITypeConverter<Double> {
  private static final double FASTEST = 1_000;

  @Override
  public Double convert(String text) {
    if (text.equals("max")) {
      return Double.POSITIVE_INFINITY;
    }
    try {
      double speed = Double.parseDouble(text);
      if (speed > 0 && speed <= FASTEST) {
        return speed;
      }
    } catch (NumberFormatException noNumber) {
      // Said below, as of a number that is out of range.
    }
    throw new TypeConversionException("'" + text + "' is no speed: over 0 to 1000, or max");
  }
}
