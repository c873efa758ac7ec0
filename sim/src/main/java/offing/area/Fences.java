package offing.area;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Puntal;

/**
 * What a leg is tested against, from a feature and its properties. Chart metres.
 *
 * <p>Corridors come from JTS, whose buffers use a sine that may differ in the last bit between
 * machines; every vertex is therefore put on a grid of a millimetre.
 */
public final class Fences {
  /** Corners of a circle; it lies within 0.13 % of the radius of the true one. */
  private static final int CORNERS = 64;

  private static final double GRID_PER_M = 1000;

  private Fences() {}

  /** A polygon; empty for a mark that is no fence. */
  static Optional<Geometry> of(Feature feature, Chart chart) {
    if (feature.lonLat().isEmpty()) {
      return Optional.empty();
    }
    Geometry shape = chart.toChart(feature.lonLat());
    if (shape instanceof Puntal) {
      return size(feature, "radiusM").or(() -> size(feature, "errM")).map(r -> circle(shape, r));
    }
    if (shape instanceof Lineal) {
      return size(feature, "widthM").map(width -> onGrid(shape.buffer(width / 2)));
    }
    return Optional.of(onGrid(shape));
  }

  /**
   * The same of a geometry: a circle about a point, a corridor along a line, else what it covers.
   *
   * @param lonLat degrees, WGS 84
   * @param sizeM the radius of a circle or the width of a corridor, metres; of no meaning for
   *     others
   */
  public static Geometry of(Geometry lonLat, double sizeM, Chart chart) {
    Geometry shape = chart.toChart(lonLat);
    if (shape instanceof Puntal) {
      return circle(shape, sizeM);
    }
    return onGrid(shape instanceof Lineal ? shape.buffer(sizeM / 2) : shape);
  }

  private static Optional<Double> size(Feature feature, String property) {
    return feature.properties().find(property).map(node -> node.number(1, 100_000));
  }

  private static Geometry circle(Geometry point, double radiusM) {
    Coordinate centre = point.getCoordinate();
    Coordinate[] ring = new Coordinate[CORNERS + 1];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * StrictMath.PI * i / CORNERS;
      ring[i] =
          new Coordinate(
              centre.x + radiusM * StrictMath.cos(angle),
              centre.y + radiusM * StrictMath.sin(angle));
    }
    ring[CORNERS] = ring[0].copy();
    return onGrid(point.getFactory().createPolygon(ring));
  }

  private static Geometry onGrid(Geometry geometry) {
    geometry.apply(new ToGrid());
    return geometry;
  }

  private static final class ToGrid implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence sequence, int i) {
      sequence.setOrdinate(i, 0, Math.rint(sequence.getX(i) * GRID_PER_M) / GRID_PER_M);
      sequence.setOrdinate(i, 1, Math.rint(sequence.getY(i) * GRID_PER_M) / GRID_PER_M);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
