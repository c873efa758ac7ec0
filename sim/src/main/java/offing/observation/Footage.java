package offing.observation;

import java.util.List;

/**
 * What one camera frame shows: the sensor, where it looks, what is in it.
 *
 * @param timeMs event time, epoch milliseconds
 * @param camera id of the camera, {@code fan-lau-thermal}
 * @param thermal whether it sees heat; else it sees light
 * @param mode what makes it look there
 * @param lon of the lens, degrees on a grid of 1/10 000 minute, WGS 84
 * @param lat of the lens, degrees on a grid of 1/10 000 minute, WGS 84
 * @param heightM of the lens over the water of the moment, metres on a grid of 0.1, [0, 20 000]
 * @param azimuthDeg true, of the optical axis, degrees on a grid of 0.01, [0, 360)
 * @param elevationDeg of the optical axis over the horizontal, degrees on a grid of 0.01, [-90, 90]
 * @param fieldOfViewDeg horizontal, degrees on a grid of 0.01, (0, 180)
 * @param verticalFieldOfViewDeg degrees on a grid of 0.01, (0, 180)
 * @param widthPx of the frame, [1, 65 535]
 * @param heightPx of the frame, [1, 65 535]
 * @param sightings what is in the frame, from left to right; at most {@value #MOST_SIGHTINGS}
 */
public record Footage(
    long timeMs,
    String camera,
    boolean thermal,
    Mode mode,
    double lon,
    double lat,
    double heightM,
    double azimuthDeg,
    double elevationDeg,
    double fieldOfViewDeg,
    double verticalFieldOfViewDeg,
    int widthPx,
    int heightPx,
    List<Sighting> sightings)
    implements Observation {

  /** No frame tells of more. */
  public static final int MOST_SIGHTINGS = 1000;

  /** Puts the numbers on their grids; throws where one is out of its range. */
  public Footage {
    Wire.id("camera", camera);
    lon = Wire.number("lon", lon, Wire.POSITION_STEPS, -180, 180);
    lat = Wire.number("lat", lat, Wire.POSITION_STEPS, -90, 90);
    heightM = Wire.number("heightM", heightM, 10, 0, 20_000);
    azimuthDeg = Wire.angle("azimuthDeg", azimuthDeg, 100);
    elevationDeg = Wire.number("elevationDeg", elevationDeg, 100, -90, 90);
    fieldOfViewDeg = Wire.number("fieldOfViewDeg", fieldOfViewDeg, 100, 0.01, 179.99);
    verticalFieldOfViewDeg =
        Wire.number("verticalFieldOfViewDeg", verticalFieldOfViewDeg, 100, 0.01, 179.99);
    Wire.whole("widthPx", widthPx, 1, Wire.MOST_PIXELS);
    Wire.whole("heightPx", heightPx, 1, Wire.MOST_PIXELS);
    Wire.whole("sightings", sightings.size(), 0, MOST_SIGHTINGS);
    sightings = List.copyOf(sightings);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.footage(this);
  }

  /** What makes a camera look where it looks. Each keeps its code in files. */
  public enum Mode {
    /** It has nothing to do and stays where it is. */
    IDLE(0),
    /** Somebody pointed it there. */
    MANUAL(1),
    /** It sweeps a sector to and fro. */
    SCAN(2),
    /** It follows a target. */
    TRACK(3);

    private static final Mode[] BY_CODE = values();

    private final int code;

    Mode(int code) {
      this.code = code;
    }

    /** The number that stands for it, [0, 3]. */
    public int code() {
      return code;
    }

    /** The mode of that number; throws where there is none. */
    public static Mode of(int code) {
      Wire.whole("mode", code, 0, BY_CODE.length - 1);
      return BY_CODE[code];
    }
  }
}
