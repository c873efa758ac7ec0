package offing.sim.water;

import java.util.Arrays;
import java.util.BitSet;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Marks every cell of a grid that a polygon touches: those that its outline passes through, and
 * those whose middle it holds. A cell that stays unmarked is free of land, corner to corner.
 */
final class LandRaster {
  private final Grid grid;
  private final BitSet land;

  LandRaster(Grid grid) {
    this.grid = grid;
    land = new BitSet(grid.size());
  }

  BitSet land() {
    return land;
  }

  void add(Polygon polygon) {
    var crossings = new double[grid.rows()][];
    var counts = new int[grid.rows()];
    addRing(polygon.getExteriorRing(), crossings, counts);
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      addRing(polygon.getInteriorRingN(hole), crossings, counts);
    }
    for (int row = 0; row < grid.rows(); row++) {
      if (counts[row] > 0) {
        fill(row, crossings[row], counts[row]);
      }
    }
  }

  private void addRing(LineString ring, double[][] crossings, int[] counts) {
    var line = ring.getCoordinateSequence();
    for (int i = 1; i < line.size(); i++) {
      double x0 = (line.getX(i - 1) - grid.westM()) / grid.cellM();
      double y0 = (line.getY(i - 1) - grid.southM()) / grid.cellM();
      double x1 = (line.getX(i) - grid.westM()) / grid.cellM();
      double y1 = (line.getY(i) - grid.southM()) / grid.cellM();
      markEdge(x0, y0, x1, y1);
      crossRows(x0, y0, x1, y1, crossings, counts);
    }
  }

  /** Row by row: every column that the edge has in common with that row. */
  private void markEdge(double x0, double y0, double x1, double y1) {
    double low = Math.min(y0, y1);
    double high = Math.max(y0, y1);
    int first = (int) Math.max(0, Math.floor(low));
    int last = (int) Math.min(grid.rows() - 1, Math.floor(high));
    for (int row = first; row <= last; row++) {
      double a = xAt(Math.max(low, row), x0, y0, x1, y1);
      double b = xAt(Math.min(high, row + 1), x0, y0, x1, y1);
      boolean flat = low == high;
      markSpan(
          row, flat ? Math.min(x0, x1) : Math.min(a, b), flat ? Math.max(x0, x1) : Math.max(a, b));
    }
  }

  private static double xAt(double y, double x0, double y0, double x1, double y1) {
    return y0 == y1 ? x0 : x0 + (x1 - x0) * ((y - y0) / (y1 - y0));
  }

  private void markSpan(int row, double west, double east) {
    int first = (int) Math.max(0, Math.floor(west));
    int last = (int) Math.min(grid.columns() - 1, Math.floor(east));
    if (first <= last) {
      land.set(row * grid.columns() + first, row * grid.columns() + last + 1);
    }
  }

  /** Notes where the edge crosses the middle line of each row, half open so that none is twice. */
  private void crossRows(
      double x0, double y0, double x1, double y1, double[][] crossings, int[] counts) {
    int first = (int) Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5));
    int last = (int) Math.min(grid.rows() - 1, Math.ceil(Math.max(y0, y1) - 0.5) - 1);
    for (int row = first; row <= last; row++) {
      if (crossings[row] == null || counts[row] == crossings[row].length) {
        crossings[row] =
            crossings[row] == null ? new double[8] : Arrays.copyOf(crossings[row], 2 * counts[row]);
      }
      crossings[row][counts[row]++] = xAt(row + 0.5, x0, y0, x1, y1);
    }
  }

  private void fill(int row, double[] crossings, int count) {
    Arrays.sort(crossings, 0, count);
    for (int i = 0; i + 1 < count; i += 2) {
      int first = (int) Math.max(0, Math.ceil(crossings[i] - 0.5));
      int last = (int) Math.min(grid.columns() - 1.0, Math.floor(crossings[i + 1] - 0.5));
      if (first <= last) {
        land.set(row * grid.columns() + first, row * grid.columns() + last + 1);
      }
    }
  }
}
