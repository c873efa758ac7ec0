package offing.sim.water;

import java.util.Arrays;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Exact distances near the shore: from the middle of each cell to the nearest outline of land, as
 * far as {@link #REACH_M}.
 */
final class Shore {
  /** Beyond this nothing is told, metres. */
  static final double REACH_M = 240;

  /** Longer edges are taken piece by piece, metres, so that their boxes stay small. */
  private static final double PIECE_M = 400;

  private final Grid grid;
  private final float[] squares;

  Shore(Grid grid) {
    this.grid = grid;
    squares = new float[grid.size()];
    Arrays.fill(squares, Float.POSITIVE_INFINITY);
  }

  void add(Polygon polygon) {
    addRing(polygon.getExteriorRing());
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      addRing(polygon.getInteriorRingN(hole));
    }
  }

  /** Metres; infinite beyond the reach. */
  double metres(int cell) {
    return Math.sqrt(squares[cell]);
  }

  private void addRing(LineString ring) {
    var line = ring.getCoordinateSequence();
    for (int i = 1; i < line.size(); i++) {
      double dx = line.getX(i) - line.getX(i - 1);
      double dy = line.getY(i) - line.getY(i - 1);
      int pieces = 1 + (int) (Math.sqrt(dx * dx + dy * dy) / PIECE_M);
      for (int piece = 0; piece < pieces; piece++) {
        addEdge(
            line.getX(i - 1) + dx * piece / pieces,
            line.getY(i - 1) + dy * piece / pieces,
            dx / pieces,
            dy / pieces);
      }
    }
  }

  private void addEdge(double x, double y, double dx, double dy) {
    int west = column(Math.min(x, x + dx) - REACH_M);
    int east = column(Math.max(x, x + dx) + REACH_M);
    int south = row(Math.min(y, y + dy) - REACH_M);
    int north = row(Math.max(y, y + dy) + REACH_M);
    for (int row = Math.max(0, south); row <= Math.min(grid.rows() - 1, north); row++) {
      double fromY = grid.rowNorthM(row) - y;
      for (int c = Math.max(0, west); c <= Math.min(grid.columns() - 1, east); c++) {
        double square = square(grid.columnEastM(c) - x, fromY, dx, dy);
        int cell = row * grid.columns() + c;
        if (square < squares[cell] && square < REACH_M * REACH_M) {
          squares[cell] = (float) square;
        }
      }
    }
  }

  /** Of the distance from a place to a segment that starts at the origin. */
  private static double square(double px, double py, double dx, double dy) {
    double length = dx * dx + dy * dy;
    double share = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
    double ex = px - share * dx;
    double ey = py - share * dy;
    return ex * ex + ey * ey;
  }

  private int column(double eastM) {
    return (int) Math.floor((eastM - grid.westM()) / grid.cellM());
  }

  private int row(double northM) {
    return (int) Math.floor((northM - grid.southM()) / grid.cellM());
  }
}
