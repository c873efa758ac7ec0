package offing.watch.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.area.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Zones that are hard to answer for: whole metres, level edges, holes, parts, shared edges. */
final class Shapes {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Shapes() {}

  static List<Zone> hard() {
    List<Zone> zones = new ArrayList<>();
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 40; i++) {
      zones.add(zone(star(dice, 1000 * dice.nextInt(20), 1000 * dice.nextInt(20))));
    }
    zones.add(zone(square(2000, 2000, 4000).difference(square(3000, 3000, 1000))));
    zones.add(zone(square(6000, 2000, 1000)));
    zones.add(zone(square(7000, 2000, 1000)));
    zones.add(zone(square(12000, 2000, 500).union(square(14000, 2000, 500))));
    zones.add(zone(square(9000, 9000, 5)));
    return zones;
  }

  /** Fifty zones of 200 to 5 000 corners on 150 by 150 km, 75 000 corners in all: ragged rings. */
  static List<Zone> fifty() {
    List<Zone> zones = new ArrayList<>();
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(50);
    int rest = 75_000 - 50 * 200;
    for (int i = 0; i < 50; i++) {
      int more = i == 49 ? rest : Math.min(4_800, dice.nextInt(2 * rest / (50 - i)));
      rest -= more;
      double x = dice.nextDouble(15_000, 135_000);
      double y = dice.nextDouble(15_000, 135_000);
      zones.add(zone(ragged(dice, 200 + more, x, y, dice.nextDouble(4_000, 14_000))));
    }
    return zones;
  }

  /** Its radius wanders, some 20 degrees off the round, and comes back. */
  static Geometry ragged(RandomGenerator dice, int corners, double x, double y, double meanM) {
    double[] ring = new double[2 * corners];
    double off = 0;
    for (int i = 0; i < corners; i++) {
      double angle = 2 * StrictMath.PI * i / corners;
      off = 0.999 * off + 2 * StrictMath.PI / corners * dice.nextDouble(-0.7, 0.7);
      double radiusM = meanM * (1 + off);
      ring[2 * i] = x + radiusM * StrictMath.cos(angle);
      ring[2 * i + 1] = y + radiusM * StrictMath.sin(angle);
    }
    return ring(ring);
  }

  /**
   * Zones on whole hundreds of metres that have edges, pieces of edges and corners in common with
   * others and with themselves; slivers down to a tenth of a micrometre; combs; holes in corners.
   */
  static List<Zone> touching() {
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      shapes.add(square(400 * (i % 4), 400 * (i / 4), 400));
    }
    shapes.add(square(0, 0, 1600));
    shapes.add(square(200, 200, 800));
    shapes.add(ring(2000, 0, 2400, 400, 2000, 800));
    shapes.add(ring(2400, 400, 2800, 0, 2800, 800));
    shapes.add(ring(2000, 800, 2400, 400, 2800, 800));
    for (double thinM : new double[] {100, 1, 1e-3, 1e-7}) {
      shapes.add(ring(0, 2000, 3000, 2000, 1500, 2000 + thinM));
      shapes.add(ring(2000, 1000, 2000 + thinM, 1500, 2000, 1900));
      shapes.add(ring(0, 2100, 1000, 2400, 3000, 3000 + thinM));
    }
    shapes.add(ring(100, 2200, 800, 2900, 900, 2900, 100, 2100));
    shapes.add(ring(3000, 0, 3300, 700, 3500, 1200, 3400, 900));
    shapes.add(comb(3000, 2000, 12));
    shapes.add(with(square(3200, 0, 800), ring(3200, 0, 3600, 100, 3300, 400)));
    shapes.add(with(square(3200, 1000, 900), square(3300, 1100, 300), square(3600, 1400, 300)));
    shapes.add(with(square(3200, 1000, 900), ring(3200, 1500, 3500, 1400, 3500, 1600)));
    shapes.add(union(square(1000, 3000, 300), square(1300, 3300, 300), square(1600, 3600, 300)));
    shapes.add(union(square(1300, 3000, 300), square(1600, 3300, 300)));
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    while (shapes.size() < 80) {
      addLattice(dice, shapes);
    }
    return shapes.stream().map(Shapes::zone).toList();
  }

  /** Few corners on few places, so that much falls together. */
  private static void addLattice(RandomGenerator dice, List<Geometry> shapes) {
    double[] corners = new double[2 * dice.nextInt(3, 7)];
    for (int i = 0; i < corners.length; i++) {
      corners[i] = 100 * dice.nextInt(41);
    }
    Geometry polygon = ring(corners);
    if (polygon.isValid() && polygon.getArea() > 0) {
      shapes.add(polygon);
    }
  }

  /** Teeth a metre wide, a metre apart. */
  private static Geometry comb(double west, double south, int teeth) {
    double[] corners = new double[8 * teeth + 4];
    int at = 0;
    for (int i = 0; i < teeth; i++) {
      double x = west + 2 * i;
      for (double value :
          new double[] {x, south, x, south + 400, x + 1, south + 400, x + 1, south}) {
        corners[at++] = value;
      }
    }
    corners[at++] = west + 2 * teeth;
    corners[at++] = south - 100;
    corners[at++] = west;
    corners[at] = south - 100;
    return ring(corners);
  }

  /** East, north of each corner; the last is joined to the first. */
  static Geometry ring(double... corners) {
    Coordinate[] ring = new Coordinate[corners.length / 2 + 1];
    for (int i = 0; i < ring.length - 1; i++) {
      ring[i] = new Coordinate(corners[2 * i], corners[2 * i + 1]);
    }
    ring[ring.length - 1] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }

  private static Geometry with(Geometry shell, Geometry... holes) {
    LinearRing[] rings = new LinearRing[holes.length];
    for (int i = 0; i < holes.length; i++) {
      rings[i] = ((Polygon) holes[i]).getExteriorRing();
    }
    return FACTORY.createPolygon(((Polygon) shell).getExteriorRing(), rings);
  }

  private static Geometry union(Geometry... parts) {
    Polygon[] polygons = new Polygon[parts.length];
    System.arraycopy(parts, 0, polygons, 0, parts.length);
    return FACTORY.createMultiPolygon(polygons);
  }

  static Zone zone(Geometry fence) {
    return new Zone(
        "z",
        "restricted",
        Optional.empty(),
        "z",
        fence,
        Optional.of(fence),
        "assumed",
        "",
        Map.of());
  }

  static Geometry square(double west, double south, double sideM) {
    return FACTORY.toGeometry(
        new org.locationtech.jts.geom.Envelope(west, west + sideM, south, south + sideM));
  }

  /** Corners on whole metres, at angles that follow each other, so that no edges cross. */
  private static Geometry star(RandomGenerator dice, double x, double y) {
    int corners = dice.nextInt(3, 60);
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * StrictMath.PI * i / corners;
      double radiusM = dice.nextDouble(200, 3000);
      ring[i] =
          new Coordinate(
              Math.rint(x + radiusM * StrictMath.cos(angle)),
              Math.rint(y + radiusM * StrictMath.sin(angle)));
    }
    ring[corners] = ring[0].copy();
    LinearRing shell = FACTORY.createLinearRing(ring);
    Geometry polygon = FACTORY.createPolygon(shell);
    return polygon.isValid() ? polygon : polygon.buffer(0);
  }
}
