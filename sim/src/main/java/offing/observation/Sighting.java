package offing.observation;

/**
 * Something that was made out in a camera frame. It has no identity.
 *
 * @param bearingDeg true, of its middle from the camera, degrees on a grid of 0.01, [0, 360)
 * @param elevationDeg of its foot on the water over the horizontal, degrees on a grid of 0.01,
 *     [-90, 90]
 * @param widthPx of its box, [1, 65 535]
 * @param heightPx of its box, which stands on its foot, [1, 65 535]
 * @param level how much of it was made out
 * @param vesselType a word for what it is, {@code fishing-vessel}, from RECOGNISED on; else empty
 * @param lengthM over all, metres on a grid of 1, [0, 1000], where it was IDENTIFIED; else NaN
 * @param persons seen aboard, [0, 30 000]; -1 where they could not be told
 * @param confidence that it is there and is that, on a grid of 0.01, [0, 1]
 * @param lon where the ray meets the sea, degrees on a grid of 1/10 000 minute, WGS 84; NaN where
 *     its foot is not under the horizon
 * @param lat the same
 * @param errorM standard deviation of that place, mostly along the ray, metres on a grid of 1, [0,
 *     1 000 000]; NaN where there is none
 */
public record Sighting(
    double bearingDeg,
    double elevationDeg,
    int widthPx,
    int heightPx,
    Level level,
    String vesselType,
    double lengthM,
    int persons,
    double confidence,
    double lon,
    double lat,
    double errorM) {

  /** Puts the numbers on their grids; throws where one is out of its range. */
  public Sighting {
    bearingDeg = Wire.angle("bearingDeg", bearingDeg, 100);
    elevationDeg = Wire.number("elevationDeg", elevationDeg, 100, -90, 90);
    Wire.whole("widthPx", widthPx, 1, Wire.MOST_PIXELS);
    Wire.whole("heightPx", heightPx, 1, Wire.MOST_PIXELS);
    Wire.id("vesselType", vesselType);
    lengthM = Wire.numberOrNaN("lengthM", lengthM, 1, 0, 1000);
    Wire.whole("persons", persons, -1, 30_000);
    confidence = Wire.number("confidence", confidence, 100, 0, 1);
    lon = Wire.lon(lon);
    lat = Wire.lat(lat);
    Wire.position(lon, lat);
    errorM = Wire.numberOrNaN("errorM", errorM, 1, 0, 1_000_000);
  }

  /**
   * How much is made out of a thing: Johnson's steps. Each includes those before; each keeps its
   * code in files.
   */
  public enum Level {
    /** There is something. */
    DETECTED(0),
    /** It is of a type. */
    RECOGNISED(1),
    /** What sets it apart from others of its type is seen. */
    IDENTIFIED(2);

    private static final Level[] BY_CODE = values();

    private final int code;

    Level(int code) {
      this.code = code;
    }

    /** The number that stands for it, [0, 2]. */
    public int code() {
      return code;
    }

    /** The level of that number; throws where there is none. */
    public static Level of(int code) {
      Wire.whole("level", code, 0, BY_CODE.length - 1);
      return BY_CODE[code];
    }
  }
}
