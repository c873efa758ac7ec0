package offing.radar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import offing.area.Land;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * How far a radar or a camera sees over the water in each direction before land stands in the way.
 * Immutable.
 *
 * <p>Rays every quarter of a degree against the outline of the land. The area has no heights, so by
 * assumption: antenna and lens stand on a hill and see over all land within {@value #OVERLOOKED_M}
 * m, over anything thinner than {@value #THIN_M} m along the ray (rocks, piers), and over reclaimed
 * land, which is flat; any other land hides all that is behind it.
 */
public final class LandShadow {
  static final double OVERLOOKED_M = 1500;
  static final double THIN_M = 200;

  private static final int RAYS = 1440;
  private static final double RAY_RAD = 2 * Math.PI / RAYS;

  private final double[] clearM;

  /** Casts the rays from a place of the chart plane, metres. */
  public LandShadow(List<Land> land, double eastM, double northM) {
    clearM = new double[RAYS];
    Crossings crossings = new Crossings(eastM, northM);
    land.stream()
        .filter(piece -> !piece.added())
        .flatMap(piece -> rings(piece.chart()))
        .forEach(crossings::add);
    for (int ray = 0; ray < RAYS; ray++) {
      clearM[ray] = clearM(crossings.sorted(ray));
    }
  }

  private LandShadow(double[] clearM) {
    this.clearM = clearM;
  }

  /**
   * The same, seeing nothing in some sectors of true bearings.
   *
   * @param convergenceDeg added to a grid bearing to get the true one
   */
  LandShadow less(List<RadarSettings.Sector> blind, double convergenceDeg) {
    double[] left = clearM.clone();
    for (int ray = 0; ray < RAYS; ray++) {
      double trueDeg = (ray * 360.0 / RAYS + convergenceDeg + 360) % 360;
      if (blind.stream().anyMatch(sector -> sector.contains(trueDeg))) {
        left[ray] = 0;
      }
    }
    return new LandShadow(left);
  }

  /** Metres of clear sight in a direction: degrees clockwise from grid north, [0, 360). */
  public double clearM(double gridBearingDeg) {
    return clearM[(int) (gridBearingDeg * (RAYS / 360.0) + 0.5) % RAYS];
  }

  /** To the first land that hides. {@code crossingsM}: where the ray comes to land or leaves it. */
  private static double clearM(double[] crossingsM) {
    boolean startsOnLand = crossingsM.length % 2 == 1;
    for (int leaves = startsOnLand ? 0 : 1; leaves < crossingsM.length; leaves += 2) {
      double enters = leaves == 0 ? 0 : crossingsM[leaves - 1];
      double hides = Math.max(enters, OVERLOOKED_M);
      if (crossingsM[leaves] - hides >= THIN_M) {
        return hides;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private static Stream<LinearRing> rings(Polygon polygon) {
    Stream.Builder<LinearRing> rings = Stream.builder();
    rings.add(polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(polygon.getInteriorRingN(i));
    }
    return rings.build();
  }

  /** Where each ray crosses an outline. Only the rays that an edge spans are looked at. */
  private static final class Crossings {
    private final double eastM;
    private final double northM;
    private final List<List<Double>> ofRay = new ArrayList<>();

    Crossings(double eastM, double northM) {
      this.eastM = eastM;
      this.northM = northM;
      for (int ray = 0; ray < RAYS; ray++) {
        ofRay.add(new ArrayList<>());
      }
    }

    void add(LinearRing ring) {
      Coordinate[] corners = ring.getCoordinates();
      double before = turn(corners[0]);
      for (int i = 1; i < corners.length; i++) {
        double turn = turn(corners[i]);
        addEdge(corners[i - 1], before, corners[i], turn);
        before = turn;
      }
    }

    /** Half open in direction, so that a corner on a ray counts once. */
    private void addEdge(Coordinate a, double turnA, Coordinate b, double turnB) {
      double low = Math.min(turnA, turnB);
      double high = Math.max(turnA, turnB);
      if (high - low > RAYS / 2.0) {
        double unwrapped = high - RAYS;
        high = low;
        low = unwrapped;
      }
      for (double ray = Math.ceil(low); ray < high; ray++) {
        int index = Math.floorMod((int) ray, RAYS);
        ofRay.get(index).add(distanceM(index, a, b));
      }
    }

    private double distanceM(int ray, Coordinate a, Coordinate b) {
      double east = StrictMath.sin(ray * RAY_RAD);
      double north = StrictMath.cos(ray * RAY_RAD);
      double edgeEast = b.x - a.x;
      double edgeNorth = b.y - a.y;
      return ((a.x - eastM) * edgeNorth - (a.y - northM) * edgeEast)
          / (east * edgeNorth - north * edgeEast);
    }

    /** The direction of a corner in rays clockwise from grid north, [0, RAYS]. */
    private double turn(Coordinate corner) {
      double rad = StrictMath.atan2(corner.x - eastM, corner.y - northM);
      return (rad < 0 ? rad + 2 * Math.PI : rad) / RAY_RAD;
    }

    double[] sorted(int ray) {
      double[] sorted = ofRay.get(ray).stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
