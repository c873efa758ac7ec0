package offing.watch.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Seeded legs about shapes: short and long, from corner to corner, through corners, along edges, on
 * whole hundreds of metres, a bit beside where it matters, standing still.
 */
final class Legs {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Farther than any sea is wide. */
  private static final double FAR_M = 1e7;

  private static final double STEP_M = 50;
  private static final double LEAST_STEP_M = 1e-30;

  private final RandomGenerator dice;
  private final List<Coordinate[]> rings = new ArrayList<>();
  private final Envelope box = new Envelope();

  /** {@code shapes}: what the corners and edges are taken from. */
  Legs(long seed, List<Geometry> shapes) {
    dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (Geometry shape : shapes) {
      for (Object line : LinearComponentExtracter.getLines(shape)) {
        rings.add(((Geometry) line).getCoordinates());
      }
      box.expandToInclude(shape.getEnvelopeInternal());
    }
    box.expandBy(box.getDiameter() / 20);
  }

  /** From, to. */
  Coordinate[] next() {
    Coordinate from = place();
    return switch (dice.nextInt(16)) {
      case 0 -> new Coordinate[] {from, place()};
      case 1 -> new Coordinate[] {from, from.copy()};
      case 2, 3 -> alongAnEdge();
      case 4 -> new Coordinate[] {from, near(from, 2000)};
      case 5 -> new Coordinate[] {from, near(from, dice.nextInt(8) == 0 ? FAR_M : 500)};
      case 6 -> throughACorner();
      case 7 -> fromCornerToCorner();
      case 8 -> new Coordinate[] {whole(from), whole(place())};
      case 9, 10 -> new Coordinate[] {whole(from), whole(near(from, 200))};
      default -> new Coordinate[] {from, near(from, 150)};
    };
  }

  /** Anywhere, at a corner, on an edge or near one. */
  Coordinate place() {
    Coordinate[] ring = rings.get(dice.nextInt(rings.size()));
    int i = 1 + dice.nextInt(ring.length - 1);
    return switch (dice.nextInt(6)) {
      case 0 -> ring[i].copy();
      case 1 -> between(ring[i - 1], ring[i], dice.nextDouble());
      case 2 -> near(ring[i], 300);
      case 3 -> new Coordinate(beside(ring[i].x), beside(ring[i].y));
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

  /** The corner halves it, to the last bit where it lies on whole metres. */
  private Coordinate[] throughACorner() {
    Coordinate corner = corner();
    double east = dice.nextInt(-150, 151);
    double north = dice.nextInt(-150, 151);
    return new Coordinate[] {
      new Coordinate(corner.x - east, corner.y - north),
      new Coordinate(corner.x + east, corner.y + north)
    };
  }

  /** Of one ring: often over its area, sometimes along its edge. */
  private Coordinate[] fromCornerToCorner() {
    Coordinate[] ring = rings.get(dice.nextInt(rings.size()));
    int i = dice.nextInt(ring.length);
    int j = (i + dice.nextInt(4)) % ring.length;
    return new Coordinate[] {ring[i].copy(), ring[j].copy()};
  }

  private Coordinate corner() {
    Coordinate[] ring = rings.get(dice.nextInt(rings.size()));
    return ring[dice.nextInt(ring.length)];
  }

  private static Coordinate whole(Coordinate place) {
    return new Coordinate(
        Math.rint(place.x / STEP_M) * STEP_M, Math.rint(place.y / STEP_M) * STEP_M);
  }

  /** The number itself, or the next one above or below; of 0 not so near that products vanish. */
  private double beside(double value) {
    double stepM = Math.max(Math.ulp(value), LEAST_STEP_M);
    return value + stepM * dice.nextInt(-1, 2);
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
