package offing.sim.water;

import java.util.Arrays;
import java.util.BitSet;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Marks the cells of a grid whose middle is on land: even-odd along the middle of each row. */
final class LandCells {
  private final Grid grid;
  private final BitSet land;

  LandCells(Grid grid) {
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
      crossRows(x0, y0, x1, y1, crossings, counts);
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
      crossings[row][counts[row]++] = x0 + (x1 - x0) * ((row + 0.5 - y0) / (y1 - y0));
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
