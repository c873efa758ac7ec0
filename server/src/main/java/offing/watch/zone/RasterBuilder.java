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
  /** Steps through the unit square that never return: the plastic number's (Roberts 2018). */
  private static final double STEP_X = 0.7548776662466927;

  private static final double STEP_Y = 0.5698402909980532;

  private static final Cell.Edges[] NO_EDGES = {};

  private final List<Geometry> zones;
  private final List<IndexedPointInAreaLocator> locators = new ArrayList<>();
  private final Grid grid;
  private final List<List<Integer>> whole;
  private final List<List<Touched>> edges;

  RasterBuilder(List<Geometry> zones, int longerSide) {
    this.zones = zones;
    Envelope all = new Envelope(0, 1, 0, 1);
    if (!zones.isEmpty()) {
      all = new Envelope();
      for (Geometry zone : zones) {
        all.expandToInclude(zone.getEnvelopeInternal());
      }
    }
    grid = grid(all, longerSide);
    whole = new ArrayList<>(Collections.nCopies(grid.columns * grid.rows, List.of()));
    edges = new ArrayList<>(Collections.nCopies(grid.columns * grid.rows, List.of()));
  }

  /** With half a cell to spare all round. */
  private static Grid grid(Envelope all, int longerSide) {
    double cellM = Math.max(all.getWidth(), all.getHeight()) / (longerSide - 1);
    return new Grid(
        all.getMinX() - cellM / 2,
        all.getMinY() - cellM / 2,
        cellM,
        (int) Math.ceil(all.getWidth() / cellM) + 1,
        (int) Math.ceil(all.getHeight() / cellM) + 1);
  }

  Raster build() {
    for (int zone = 0; zone < zones.size(); zone++) {
      addZone(zone);
    }
    Map<List<Integer>, Cell> shared = new HashMap<>();
    Cell[] cells = new Cell[whole.size()];
    for (int i = 0; i < cells.length; i++) {
      List<Integer> covering = whole.get(i);
      cells[i] =
          edges.get(i).isEmpty()
              ? shared.computeIfAbsent(covering, key -> new Cell(array(key), 0, 0, NO_EDGES))
              : cell(i, array(covering));
    }
    return new Raster(grid, cells);
  }

  private static int[] array(List<Integer> covering) {
    return covering.stream().mapToInt(Integer::intValue).toArray();
  }

  private Cell cell(int index, int[] covering) {
    List<Touched> here = edges.get(index);
    int attempt = 0;
    Coordinate known = placeIn(index % grid.columns, index / grid.columns, attempt);
    while (isOnALine(known, here)) {
      known = placeIn(index % grid.columns, index / grid.columns, ++attempt);
    }
    Cell.Edges[] parts = new Cell.Edges[here.size()];
    for (int i = 0; i < parts.length; i++) {
      int zone = here.get(i).zone;
      boolean covered = locators.get(zone).locate(known) == Location.INTERIOR;
      parts[i] = new Cell.Edges(zone, covered, here.get(i).ends);
    }
    return new Cell(covering, known.x, known.y, parts);
  }

  private static boolean isOnALine(Coordinate place, List<Touched> here) {
    return here.stream().anyMatch(touched -> touched.hasOnALine(place));
  }

  private void addZone(int zone) {
    Map<Integer, double[]> touched = new HashMap<>();
    Geometry geometry = zones.get(zone);
    for (Object ring : LinearComponentExtracter.getLines(geometry)) {
      Coordinate[] corners = ((Geometry) ring).getCoordinates();
      for (int i = 1; i < corners.length; i++) {
        if (!corners[i].equals2D(corners[i - 1])) {
          touch(corners[i - 1], corners[i], touched);
        }
      }
    }
    locators.add(new IndexedPointInAreaLocator(geometry));
    Envelope box = geometry.getEnvelopeInternal();
    int last = grid.row(box.getMaxY());
    for (int row = grid.row(box.getMinY()); row <= last; row++) {
      int east = grid.column(box.getMaxX());
      fillRow(zone, row, grid.column(box.getMinX()), east, touched);
    }
  }

  /** Notes the edge in each cell that it touches. */
  private void touch(Coordinate a, Coordinate b, Map<Integer, double[]> touched) {
    for (int row = grid.firstRow(a.y, b.y); row <= grid.lastRow(a.y, b.y); row++) {
      int last = grid.lastColumn(row, a.x, a.y, b.x, b.y);
      for (int column = grid.firstColumn(row, a.x, a.y, b.x, b.y); column <= last; column++) {
        double[] ends = {a.x, a.y, b.x, b.y};
        touched.merge(row * grid.columns + column, ends, RasterBuilder::joined);
      }
    }
  }

  private static double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Between two cells with edges a zone covers all cells or none, so one answer is enough. */
  private void fillRow(int zone, int row, int first, int last, Map<Integer, double[]> touched) {
    boolean known = false;
    boolean covered = false;
    for (int column = first; column <= last; column++) {
      int index = row * grid.columns + column;
      double[] here = touched.get(index);
      if (here != null) {
        edges.set(index, with(edges.get(index), new Touched(zone, here)));
        known = false;
        continue;
      }
      if (!known) {
        covered = locators.get(zone).locate(placeIn(column, row, 0)) != Location.EXTERIOR;
        known = true;
      }
      if (covered) {
        whole.set(index, with(whole.get(index), zone));
      }
    }
  }

  /** A place in the inner half of the cell, another one at each attempt. */
  private Coordinate placeIn(int column, int row, int attempt) {
    double x = 0.25 + 0.5 * fraction(0.5 + attempt * STEP_X);
    double y = 0.25 + 0.5 * fraction(0.5 + attempt * STEP_Y);
    return new Coordinate(grid.x(column, x), grid.y(row, y));
  }

  private static double fraction(double value) {
    return value - Math.floor(value);
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  /** The edges of one zone that touch one cell. */
  private static final class Touched {
    private final int zone;
    private final double[] ends;

    Touched(int zone, double[] ends) {
      this.zone = zone;
      this.ends = ends;
    }

    boolean hasOnALine(Coordinate place) {
      for (int i = 0; i < ends.length; i += 4) {
        if (Leg.side(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], place.x, place.y) == 0) {
          return true;
        }
      }
      return false;
    }
  }
}
