package offing.area;

/** A place on WGS 84. {@code lon} in [-180, 180], {@code lat} in [-90, 90], degrees. */
public record LonLat(double lon, double lat) {
  public LonLat {
    if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException(
          "lon " + lon + ", lat " + lat + ": not a place on the globe");
    }
  }
}
