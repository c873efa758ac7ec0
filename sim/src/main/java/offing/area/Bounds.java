package offing.area;

/**
 * A box of meridians and parallels on WGS 84, degrees; west is below east, south is below north.
 */
public record Bounds(double west, double south, double east, double north) {
  public Bounds {
    if (!(west < east && south < north)) {
      throw new IllegalArgumentException(
          "bounds "
              + west
              + ", "
              + south
              + ", "
              + east
              + ", "
              + north
              + ": west < east and south < north are needed");
    }
  }

  /** Tells whether the place lies in the box, its edge included. NaN lies nowhere. */
  public boolean contains(double lon, double lat) {
    return lon >= west && lon <= east && lat >= south && lat <= north;
  }

  /** Tells whether the other box lies in this one, edges included. */
  public boolean contains(Bounds other) {
    return contains(other.west, other.south) && contains(other.east, other.north);
  }

  /** For a sentence. */
  public String shown() {
    return "longitude " + west + " to " + east + ", latitude " + south + " to " + north;
  }
}
