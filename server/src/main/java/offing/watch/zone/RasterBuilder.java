package offing.watch.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Makes a {@link Raster}. Used once, by one thread. */
final class RasterBuilder {
  /** An edge also belongs to the cells that it misses by less than this part of a cell. */
  private static final double MARGIN = 1e-6;

  /** Steps through the unit square that never return: the plastic number's (Roberts 2018). */
  private static final double STEP_X = 0.7548776662466927;

  private static final double STEP_Y = 0.5698402909980532;

  private final List<Geometry> zones;
  private final double west;
  private final double south;
  private final double cellM;
  private final int columns;
  private final int rows;
  private final List<List<Integer>> whole;
  private final List<List<CellEdges>> edges;

  RasterBuilder(List<Geometry> zones, int longerSide) {
    this.zones = zones;
    Envelope all = new Envelope(0, 1, 0, 1);
    if (!zones.isEmpty()) {
      all = new Envelope();
      for (Geometry zone : zones) {
        all.expandToInclude(zone.getEnvelopeInternal());
      }
    }
    cellM = Math.max(all.getWidth(), all.getHeight()) / (longerSide - 1);
    // half a cell of sea all round
    west = all.getMinX() - cellM / 2;
    south = all.getMinY() - cellM / 2;
    columns = (int) Math.ceil(all.getWidth() / cellM) + 1;
    rows = (int) Math.ceil(all.getHeight() / cellM) + 1;
    whole = new ArrayList<>(Collections.nCopies(columns * rows, List.of()));
    edges = new ArrayList<>(Collections.nCopies(columns * rows, List.of()));
  }

  Raster build() {
    for (int zone = 0; zone < zones.size(); zone++) {
      addZone(zone);
    }
    Map<List<Integer>, Cell> shared = new HashMap<>();
    Cell[] cells = new Cell[columns * rows];
    for (int i = 0; i < cells.length; i++) {
      List<Integer> covering = whole.get(i);
      cells[i] =
          edges.get(i).isEmpty()
              ? shared.computeIfAbsent(covering, key -> cell(key, List.of()))
              : cell(covering, edges.get(i));
    }
    return new Raster(west, south, 1 / cellM, columns, rows, cells);
  }

  private static Cell cell(List<Integer> covering, List<CellEdges> edges) {
    return new Cell(
        covering.stream().mapToInt(Integer::intValue).toArray(), edges.toArray(CellEdges[]::new));
  }

  private void addZone(int zone) {
    Map<Integer, double[]> touched = new HashMap<>();
    Geometry geometry = zones.get(zone);
    for (Object ring : LinearComponentExtracter.getLines(geometry)) {
      Coordinate[] corners = ((Geometry) ring).getCoordinates();
      for (int i = 1; i < corners.length; i++) {
        touch(corners[i - 1], corners[i], touched);
      }
    }
    IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(geometry);
    Envelope box = geometry.getEnvelopeInternal();
    for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
      fillRow(zone, row, column(box.getMinX()), column(box.getMaxX()), touched, locator);
    }
  }

  private int column(double x) {
    return inside((x - west) / cellM, columns);
  }

  private int row(double y) {
    return inside((y - south) / cellM, rows);
  }

  private static int inside(double cell, int count) {
    return Math.max(0, Math.min(count - 1, (int) Math.floor(cell)));
  }

  /**
   * Notes the edge in each cell that it touches: row by row, the columns of its part in the row.
   */
  private void touch(Coordinate a, Coordinate b, Map<Integer, double[]> touched) {
    double marginM = MARGIN * cellM;
    int last = row(Math.max(a.y, b.y) + marginM);
    for (int row = row(Math.min(a.y, b.y) - marginM); row <= last; row++) {
      double x0 = xAt(a, b, south + row * cellM - marginM);
      double x1 = xAt(a, b, south + (row + 1) * cellM + marginM);
      int end = column(Math.max(x0, x1) + marginM);
      for (int column = column(Math.min(x0, x1) - marginM); column <= end; column++) {
        touched.merge(row * columns + column, new double[] {a.x, a.y, b.x, b.y}, this::joined);
      }
    }
  }

  private double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Where the edge is at that height, or its nearer end where it does not reach it. */
  private static double xAt(Coordinate a, Coordinate b, double y) {
    if (a.y == b.y) {
      // a level edge has no one place: its two ends, one for each side of the row
      return y < a.y ? a.x : b.x;
    }
    double part = Math.max(0, Math.min(1, (y - a.y) / (b.y - a.y)));
    return a.x + part * (b.x - a.x);
  }

  /** Between two cells with edges a zone covers all cells or none, so one answer is enough. */
  private void fillRow(
      int zone,
      int row,
      int first,
      int last,
      Map<Integer, double[]> touched,
      IndexedPointInAreaLocator locator) {
    boolean known = false;
    boolean covered = false;
    for (int column = first; column <= last; column++) {
      int index = row * columns + column;
      double[] here = touched.get(index);
      if (here != null) {
        edges.set(index, with(edges.get(index), edgesIn(zone, column, row, here, locator)));
        known = false;
        continue;
      }
      if (!known) {
        covered = locator.locate(placeIn(column, row, 0)) != Location.EXTERIOR;
        known = true;
      }
      if (covered) {
        whole.set(index, with(whole.get(index), zone));
      }
    }
  }

  private CellEdges edgesIn(
      int zone, int column, int row, double[] ends, IndexedPointInAreaLocator locator) {
    int attempt = 0;
    Coordinate known = placeIn(column, row, attempt);
    while (locator.locate(known) == Location.BOUNDARY) {
      known = placeIn(column, row, ++attempt);
    }
    boolean covered = locator.locate(known) == Location.INTERIOR;
    return new CellEdges(zone, known.x, known.y, covered, ends);
  }

  /** A place in the inner half of the cell, another one at each attempt. */
  private Coordinate placeIn(int column, int row, int attempt) {
    double x = 0.25 + 0.5 * fraction(0.5 + attempt * STEP_X);
    double y = 0.25 + 0.5 * fraction(0.5 + attempt * STEP_Y);
    return new Coordinate(west + (column + x) * cellM, south + (row + y) * cellM);
  }

  private static double fraction(double value) {
    return value - Math.floor(value);
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
