package offing.watch.watched;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A zone that a user drew to be told who enters it. Immutable; nobody changes its geometry.
 *
 * @param id unique among these zones: small letters, digits and hyphens; empty until it has one
 * @param name as shown, up to 80 characters
 * @param kind a word of the user's, {@code watch} where nothing else is said
 * @param place what it covers
 * @param hours when it applies each day; at all times where empty
 * @param dwellMs who is inside for so long has entered, milliseconds; 0 at once
 * @param hysteresisM who is so far outside has left, metres; 0 at once
 */
public record WatchedZone(
    String id,
    String name,
    String kind,
    Place place,
    Optional<Hours> hours,
    long dwellMs,
    double hysteresisM) {

  /** The same under an id. */
  public WatchedZone withId(String other) {
    return new WatchedZone(other, name, kind, place, hours, dwellMs, hysteresisM);
  }

  /** Whether it goes where a track goes. */
  public boolean isAboutTrack() {
    return place instanceof AboutTrack;
  }

  /** Corners of what it covers. */
  public int corners() {
    return place instanceof Drawn drawn ? drawn.fence().getNumPoints() : 0;
  }

  /** What a zone covers. */
  public sealed interface Place permits Drawn, AboutTrack {}

  /**
   * What was drawn on the chart.
   *
   * @param lonLat point, line, polygon or polygons, WGS 84 degrees
   * @param sizeM the radius of a circle, the width of a corridor, metres; 0 for others
   * @param fence what a leg is tested against, chart metres
   */
  public record Drawn(Geometry lonLat, double sizeM, Geometry fence) implements Place {}

  /**
   * A circle that goes where a track goes.
   *
   * @param track its number
   * @param radiusM metres
   */
  public record AboutTrack(int track, double radiusM) implements Place {}

  /**
   * Hours of each day, in the area's time zone; they may go past midnight.
   *
   * @param fromMinute of the day, [0, 1440); the first that belongs to them
   * @param toMinute of the day, [0, 1440), another; the first that does not
   */
  public record Hours(int fromMinute, int toMinute) {

    /** Whether a minute of the day, [0, 1440), belongs to them. */
    boolean hold(int minute) {
      return fromMinute < toMinute
          ? minute >= fromMinute && minute < toMinute
          : minute >= fromMinute || minute < toMinute;
    }

    /** {@code 22:00}. */
    public String from() {
      return shown(fromMinute);
    }

    /** {@code 06:30}. */
    public String to() {
      return shown(toMinute);
    }

    private static String shown(int minute) {
      return twoDigits(minute / 60) + ":" + twoDigits(minute % 60);
    }

    private static String twoDigits(int number) {
      return number < 10 ? "0" + number : Integer.toString(number);
    }
  }
}
