package offing.watch.zone;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A grid over lines and as much sea around them again; each cell holds the pieces one of which is
 * nearest to any place of the cell. Chart metres. Immutable.
 */
final class NearestGrid {
  /** Cells on the longer side. */
  private static final int LONGER_SIDE = 256;

  /** A cell with more pieces than this has no list: the {@link BoxTree} is as fast. */
  private static final int MOST = 40;

  /** Distances may be rounded by less than this, metres. */
  private static final double ROUNDING_M = 1e-3;

  private static final int[] NONE = {};

  private final Grid grid;
  private final int[][] pieces;

  /** Asks {@code segments} only for distances, which it finds without this grid. */
  NearestGrid(List<Coordinate[]> ends, Segments segments) {
    Envelope all = new Envelope(0, 1, 0, 1);
    if (!ends.isEmpty()) {
      all = new Envelope(ends.get(0)[0]);
      for (Coordinate[] piece : ends) {
        all.expandToInclude(piece[0]);
        all.expandToInclude(piece[1]);
      }
    }
    all.expandBy(Math.max(all.getWidth(), all.getHeight()) / 2);
    double cellM = Math.max(all.getWidth(), all.getHeight()) / LONGER_SIDE;
    int columns = (int) Math.ceil(all.getWidth() / cellM);
    int rows = (int) Math.ceil(all.getHeight() / cellM);
    grid = new Grid(all.getMinX(), all.getMinY(), cellM, columns, rows);
    pieces = new int[columns * rows][];
    int[] found = new int[ends.size()];
    for (int i = 0; i < pieces.length; i++) {
      double x = grid.x(i % columns, 0.5);
      double y = grid.y(i / columns, 0.5);
      // a place is half a diagonal from the middle at most, and so is the nearest piece to each
      double reachM = segments.distanceByTreeM(x, y) + Math.sqrt(2) * cellM + ROUNDING_M;
      int size = segments.within(reachM, x, y, found);
      pieces[i] = size <= MOST ? Arrays.copyOf(found, size) : NONE;
    }
  }

  /** The pieces one of which is nearest to a place; none where the grid cannot tell. */
  int[] near(double x, double y) {
    int column = grid.column(x);
    int row = grid.row(y);
    return column < 0 || row < 0 || column >= grid.columns || row >= grid.rows
        ? NONE
        : pieces[row * grid.columns + column];
  }
}
