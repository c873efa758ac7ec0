package offing.observation;

import java.util.Locale;

/**
 * Puts values on the grid of their wire, and refuses what no sensor can say.
 *
 * <p>A value that stands on its grid is the double nearest to {@code steps / stepsPerUnit}; it
 * survives the way through integers unchanged. Zero is never negative here.
 */
final class Wire {
  /** 1/10 000 minute: ITU-R M.1371-5, message 1, longitude and latitude. */
  static final double POSITION_STEPS = 600_000;

  /** Longest name of a station, site, camera or unit, in characters. */
  private static final int ID_LENGTH = 255;

  /** Widest and highest frame that is told, pixels. */
  static final int MOST_PIXELS = 65_535;

  private Wire() {}

  /** The double of that many steps. */
  static double value(long steps, double stepsPerUnit) {
    return steps / stepsPerUnit;
  }

  /** How many steps a value is that stands on its grid. */
  static long steps(double value, double stepsPerUnit) {
    return (long) Math.rint(value * stepsPerUnit);
  }

  static double number(String name, double value, double stepsPerUnit, double min, double max) {
    double onGrid = Math.rint(value * stepsPerUnit) / stepsPerUnit + 0.0;
    if (!(onGrid >= min && onGrid <= max)) {
      throw outOfRange(name, value, "[" + min + ", " + max + "]");
    }
    return onGrid;
  }

  static double numberOrNaN(String name, double value, double perUnit, double min, double max) {
    return Double.isNaN(value) ? value : number(name, value, perUnit, min, max);
  }

  /** An angle; what rounds to a full circle is 0. */
  static double angle(String name, double deg, double stepsPerDegree) {
    double onGrid = number(name, deg, stepsPerDegree, 0, 360);
    return onGrid == 360 ? 0 : onGrid;
  }

  static double angleOrNaN(String name, double deg, double stepsPerDegree) {
    return Double.isNaN(deg) ? deg : angle(name, deg, stepsPerDegree);
  }

  static double lon(double lon) {
    return numberOrNaN("lon", lon, POSITION_STEPS, -180, 180);
  }

  static double lat(double lat) {
    return numberOrNaN("lat", lat, POSITION_STEPS, -90, 90);
  }

  /** A position is there as a whole or not at all. */
  static void position(double lon, double lat) {
    if (Double.isNaN(lon) != Double.isNaN(lat)) {
      throw new IllegalArgumentException("half a position: lon " + lon + ", lat " + lat);
    }
  }

  static void whole(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw outOfRange(name, value, "[" + min + ", " + max + "]");
    }
  }

  /** A set of numbers in [0, 31] as bits. */
  static int set(int... members) {
    int set = 0;
    for (int member : members) {
      set |= 1 << member;
    }
    return set;
  }

  /** {@code allowed}: a {@link #set}. */
  static void messageType(int messageType, int allowed) {
    if (messageType < 0 || messageType > 27 || (allowed >>> messageType & 1) == 0) {
      throw new IllegalArgumentException("messageType " + messageType + " is none of this kind");
    }
  }

  static void id(String name, String id) {
    if (id.length() > ID_LENGTH) {
      throw new IllegalArgumentException(name + " is over " + ID_LENGTH + " characters: " + id);
    }
  }

  /**
   * Text as AIS can carry it (ITU-R M.1371-5 table 47): six-bit ASCII, capitals only, at most
   * {@code length} characters, ended by {@code @}, without trailing spaces. What cannot be carried
   * becomes a question mark.
   */
  static String text(String text, int length) {
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == length || c == '@' || c < ' ' || c > '_') {
        return carried(text, length);
      }
      end = c == ' ' ? end : i + 1;
    }
    return text.substring(0, end);
  }

  private static String carried(String text, int length) {
    var out = new StringBuilder();
    String capitals = text.toUpperCase(Locale.ROOT);
    for (int i = 0; i < capitals.length() && i < length && capitals.charAt(i) != '@'; i++) {
      char c = capitals.charAt(i);
      out.append(c < ' ' || c > '_' ? '?' : c);
    }
    return out.toString().stripTrailing();
  }

  private static IllegalArgumentException outOfRange(String name, double value, String range) {
    return new IllegalArgumentException(name + " is " + value + ", allowed is " + range);
  }
}
