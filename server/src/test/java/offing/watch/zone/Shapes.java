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
