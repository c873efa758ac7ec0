package offing.api;

import com.fasterxml.jackson.databind.JsonNode;
import offing.api.gate.Flaws;

/** Reads what orders have in common: tracks, places, angles. */
final class Asked {
  private static final int COORDINATES = 2;
  private static final double MOST_LON = 180;
  private static final double MOST_LAT = 90;

  private Asked() {}

  /** The number of a track. */
  static int track(JsonNode track, Flaws flaws) {
    if (!track.isIntegralNumber() || !track.canConvertToInt() || track.intValue() < 1) {
      flaws.add("/body/track", "must be the number of a track");
    }
    return track.intValue();
  }

  /** Longitude and latitude in degrees. */
  static double[] position(JsonNode position, Flaws flaws) {
    double lon = position.path(0).asDouble(Double.NaN);
    double lat = position.path(1).asDouble(Double.NaN);
    boolean isPair = position.isArray() && position.size() == COORDINATES;
    if (!isPair || !(Math.abs(lon) <= MOST_LON && Math.abs(lat) <= MOST_LAT)) {
      flaws.add("/body/position", "must be two numbers: longitude and latitude in degrees");
    }
    return new double[] {lon, lat};
  }

  /** A number in a range, ends included. */
  static double number(JsonNode body, String name, double least, double most, Flaws flaws) {
    JsonNode value = body.path(name);
    if (!value.isNumber() || value.doubleValue() < least || value.doubleValue() > most) {
      flaws.add("/body/" + name, "must be a number from " + least + " to " + most);
    }
    return value.doubleValue();
  }
}
