package offing.watch.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Seeded legs about shapes: short and long, on corners, along edges, standing still. */
final class Legs {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final RandomGenerator dice;
  private final List<Coordinate[]> rings = new ArrayList<>();
  private final Envelope box = new Envelope();

  /** {@code shapes}: what the corners and edges are taken from. */
  Legs(long seed, List<Geometry> shapes) {
    dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (Geometry shape : shapes) {
      rings.add(shape.getCoordinates());
      box.expandToInclude(shape.getEnvelopeInternal());
    }
    box.expandBy(box.getDiameter() / 20);
  }

  /** From, to. */
  Coordinate[] next() {
    Coordinate from = place();
    return switch (dice.nextInt(8)) {
      case 0 -> new Coordinate[] {from, place()};
      case 1 -> new Coordinate[] {from, from.copy()};
      case 2 -> alongAnEdge();
      case 3 -> new Coordinate[] {from, near(from, 2000)};
      default -> new Coordinate[] {from, near(from, 150)};
    };
  }

  /** Anywhere, at a corner, on an edge or near one. */
  Coordinate place() {
    Coordinate[] ring = rings.get(dice.nextInt(rings.size()));
    int i = 1 + dice.nextInt(ring.length - 1);
    return switch (dice.nextInt(5)) {
      case 0 -> ring[i].copy();
      case 1 -> between(ring[i - 1], ring[i], dice.nextDouble());
      case 2 -> near(ring[i], 300);
      default ->
          new Coordinate(
              box.getMinX() + dice.nextDouble() * box.getWidth(),
              box.getMinY() + dice.nextDouble() * box.getHeight());
    };
  }

  RandomGenerator dice() {
    return dice;
  }

  private Coordinate[] alongAnEdge() {
    Coordinate[] ring = rings.get(dice.nextInt(rings.size()));
    int i = 1 + dice.nextInt(ring.length - 1);
    return new Coordinate[] {
      between(ring[i - 1], ring[i], dice.nextInt(-1, 3) / 2.0),
      between(ring[i - 1], ring[i], dice.nextInt(-1, 4) / 2.0)
    };
  }

  private Coordinate near(Coordinate place, double withinM) {
    return new Coordinate(
        place.x + (2 * dice.nextDouble() - 1) * withinM,
        place.y + (2 * dice.nextDouble() - 1) * withinM);
  }

  private static Coordinate between(Coordinate a, Coordinate b, double part) {
    return new Coordinate(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y));
  }

  static Geometry geometry(Coordinate from, Coordinate to) {
    return from.equals2D(to)
        ? FACTORY.createPoint(from)
        : FACTORY.createLineString(new Coordinate[] {from, to});
  }
}
