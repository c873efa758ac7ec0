package offing.sim.water;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * Where ordinary vessels lie at anchor and others keep out: zones of kind {@code anchorage}, as far
 * as they are clear of thoroughfares, which are fairways, ferry routes, axes of separation schemes
 * and their lanes. Chart metres.
 */
public final class Anchorages {
  private static final String KIND = "anchorage";

  /** A zone without a fence is taken for a circle of this radius, metres. */
  private static final double DEFAULT_RADIUS_M = 600;

  /** Nobody anchors so near the middle of a thoroughfare, or its edge, metres. Assumed. */
  private static final double MIDDLE_M = 300;

  private static final double EDGE_M = 100;

  /** Nor so near a lane: those who come out of it still have to turn. Assumed. */
  private static final double LANE_M = 250;

  /** Where an anchorage ends is known to {@code errM}; ships lie as far outside as this share. */
  private static final double OUTSIDE = 0.6;

  private final Grid grid;
  private final Lanes lanes;
  private final List<Line> thoroughfares = new ArrayList<>();
  private final BitSet cells;

  private Anchorages(Grid grid, Lanes lanes) {
    this.grid = grid;
    this.lanes = lanes;
    cells = new BitSet(grid.size());
  }

  static Anchorages of(Area area, Grid grid, Lanes lanes) {
    var anchorages = new Anchorages(grid, lanes);
    for (Zone zone : area.zones()) {
      if (isThoroughfare(zone) && zone.lonLat() instanceof LineString line) {
        anchorages.addLine(area.chart(), zone, line);
      }
    }
    for (Zone zone : area.zones()) {
      if (zone.kind().equals(KIND)) {
        anchorages.addCells(area.chart(), zone);
      }
    }
    return anchorages;
  }

  private static boolean isThoroughfare(Zone zone) {
    return switch (zone.kind()) {
      case "fairway", "ferry-route", "tss" -> true;
      default -> false;
    };
  }

  /** How far from its middle vessels lie in a zone, metres; beyond its edge where it is full. */
  public static double reachM(Zone anchorage) {
    return radiusM(anchorage) + OUTSIDE * anchorage.number("errM").orElse(0);
  }

  /** Of the circle that stands for a zone, metres. */
  public static double radiusM(Zone zone) {
    return zone.fence()
        .map(fence -> fence.getEnvelopeInternal().getWidth() / 2)
        .orElse(DEFAULT_RADIUS_M);
  }

  private void addLine(Chart chart, Zone zone, LineString line) {
    double clearM = Math.max(MIDDLE_M, zone.number("widthM").orElse(0) / 2 + EDGE_M);
    for (int i = 1; i < line.getNumPoints(); i++) {
      Coordinate from = line.getCoordinateN(i - 1);
      Coordinate to = line.getCoordinateN(i);
      thoroughfares.add(
          new Line(
              chart.eastM(from.x, from.y),
              chart.northM(from.x, from.y),
              chart.eastM(to.x, to.y),
              chart.northM(to.x, to.y),
              clearM));
    }
  }

  private void addCells(Chart chart, Zone zone) {
    Point middle = zone.lonLat() instanceof Point point ? point : zone.lonLat().getInteriorPoint();
    double east = chart.eastM(middle.getX(), middle.getY());
    double north = chart.northM(middle.getX(), middle.getY());
    double reach = reachM(zone);
    for (double y = north - reach; y <= north + reach; y += grid.cellM()) {
      for (double x = east - reach; x <= east + reach; x += grid.cellM()) {
        int cell = grid.cell(x, y);
        if (cell >= 0 && isWithin(cell, east, north, reach)) {
          cells.set(cell);
        }
      }
    }
  }

  private boolean isWithin(int cell, double eastM, double northM, double reachM) {
    double dx = grid.eastM(cell) - eastM;
    double dy = grid.northM(cell) - northM;
    return dx * dx + dy * dy <= reachM * reachM && clearM(grid.eastM(cell), grid.northM(cell)) >= 0;
  }

  /**
   * How much farther a place is from the nearest thoroughfare than one who anchors has to be,
   * metres; under 0 where it is too near.
   */
  public double clearM(double eastM, double northM) {
    double least = lanes.isNear(eastM, northM, LANE_M) ? -MIDDLE_M : Double.POSITIVE_INFINITY;
    for (Line line : thoroughfares) {
      least = Math.min(least, line.metres(eastM, northM) - line.clearM);
    }
    return least;
  }

  boolean isIn(int cell) {
    return cell >= 0 && cells.get(cell);
  }

  /** Whether a straight leg leads through one, and neither begins nor ends in it. */
  public boolean isCut(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    int steps = (int) Math.ceil(Math.sqrt(dx * dx + dy * dy) / grid.cellM());
    boolean wasOutside = false;
    boolean cameIn = false;
    for (int i = 0; i <= steps; i++) {
      double share = steps == 0 ? 0 : (double) i / steps;
      boolean isIn = isIn(grid.cell(x0 + share * dx, y0 + share * dy));
      if (cameIn && !isIn) {
        return true;
      }
      cameIn |= wasOutside && isIn;
      wasOutside |= !isIn;
    }
    return false;
  }

  /** A piece of a thoroughfare, and how far from it one may anchor, metres. */
  private record Line(double x0, double y0, double x1, double y1, double clearM) {
    double metres(double x, double y) {
      double dx = x1 - x0;
      double dy = y1 - y0;
      double square = dx * dx + dy * dy;
      double along = (x - x0) * dx + (y - y0) * dy;
      double share = square == 0 ? 0 : Math.max(0, Math.min(1, along / square));
      double offX = x - x0 - share * dx;
      double offY = y - y0 - share * dy;
      return Math.sqrt(offX * offX + offY * offY);
    }
  }
}
