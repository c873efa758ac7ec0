package offing.watch.indicator;

import java.util.List;
import java.util.TreeSet;
import offing.area.Zone;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Towards which kinds of zone a course leads: those whose middle it leaves no more than 20 degrees
 * aside, or through which it goes, within six nautical miles. Immutable.
 */
public final class ZonesAhead {
  private static final double AHEAD_M = 6 * 1852.0;

  /** Nobody steers finer than that, and no short track knows its course better: degrees. */
  private static final double ASIDE_DEG = 20;

  private static final double COS_ASIDE = StrictMath.cos(StrictMath.toRadians(ASIDE_DEG));

  private final String[] kinds;
  private final double[] eastM;
  private final double[] northM;

  /** A circle about the middle in which the zone lies, metres. */
  private final double[] radiusM;

  public ZonesAhead(List<Zone> zones) {
    kinds = new String[zones.size()];
    eastM = new double[zones.size()];
    northM = new double[zones.size()];
    radiusM = new double[zones.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = zones.get(i).kind();
      Geometry fence = zones.get(i).fence().orElseThrow();
      Point middle = fence.getCentroid();
      eastM[i] = middle.getX();
      northM[i] = middle.getY();
      Envelope box = fence.getEnvelopeInternal();
      radiusM[i] = Math.min(box.getWidth(), box.getHeight()) / 2;
    }
  }

  /**
   * {@code " hotspot port "}; empty where it leads to none.
   *
   * @param courseEast the course as a unit vector of the chart plane
   */
  String kinds(double fromEastM, double fromNorthM, double courseEast, double courseNorth) {
    var found = new TreeSet<String>();
    for (int i = 0; i < kinds.length; i++) {
      double dx = eastM[i] - fromEastM;
      double dy = northM[i] - fromNorthM;
      double alongM = dx * courseEast + dy * courseNorth;
      double rangeM = Math.sqrt(dx * dx + dy * dy);
      double asideM = Math.abs(dx * courseNorth - dy * courseEast);
      if (rangeM <= AHEAD_M
          && alongM > 0
          && (alongM >= rangeM * COS_ASIDE || asideM <= radiusM[i])) {
        found.add(kinds[i]);
      }
    }
    return found.isEmpty() ? "" : " " + String.join(" ", found) + " ";
  }
}
