package offing.sim.water;

import java.util.List;
import offing.area.Area;
import offing.area.Land;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * How much room there is on an area's water. Chart metres throughout.
 *
 * <p>Room is told by a raster and is never too much: a cell counts as land if any land is in it,
 * and outside the area's box there is no room. Whether a leg touched land is told exactly.
 */
public final class Water {
  /** Side of a cell, metres: the narrowest channel that is sailed, Rambler, still has an axis. */
  static final double CELL_M = 80;

  /**
   * Room that every planned leg keeps, metres. From any place in a cell with so much room it is at
   * least this less a cell's diagonal, 67 m, to land.
   */
  public static final double LEAST_ROOM_M = 180;

  /** More than this is not told apart, metres. */
  public static final double MOST_ROOM_M = 10.0 * Distances.MOST;

  /** The share of the room that cutting a corner may use. */
  private static final double CORNER_SHARE = 0.6;

  private static final double METRES = 10;
  private static final double DIAGONAL_M = CELL_M * 1.4143;

  private final Grid grid;
  private final byte[] room;
  private final STRtree land = new STRtree();
  private final GeometryFactory shapes = new GeometryFactory();

  private Water(Grid grid, byte[] room) {
    this.grid = grid;
    this.room = room;
  }

  /** The water of an area. */
  public static Water of(Area area) {
    Grid grid = Grid.over(area, CELL_M);
    var raster = new LandRaster(grid);
    area.land().forEach(land -> raster.add(land.chart()));
    byte[] room = Distances.decametres(grid, raster.land());
    clearOutside(area, grid, room);
    Reachable.closePonds(grid, room);
    var water = new Water(grid, room);
    area.land().forEach(water::index);
    water.land.build();
    return water;
  }

  private static void clearOutside(Area area, Grid grid, byte[] room) {
    for (int cell = 0; cell < room.length; cell++) {
      double east = grid.eastM(cell);
      double north = grid.northM(cell);
      if (!area.bounds().contains(area.chart().lon(east, north), area.chart().lat(east, north))) {
        room[cell] = 0;
      }
    }
  }

  private void index(Land piece) {
    land.insert(
        piece.chart().getEnvelopeInternal(), PreparedGeometryFactory.prepare(piece.chart()));
  }

  Grid grid() {
    return grid;
  }

  /** Decametres of room in a cell. */
  int decametres(int cell) {
    return room[cell] & 0xff;
  }

  /** Metres to the nearest land, by cells, capped at {@link #MOST_ROOM_M}; 0 outside the area. */
  public double roomM(double eastM, double northM) {
    int cell = grid.cell(eastM, northM);
    return cell < 0 ? 0 : METRES * (room[cell] & 0xff);
  }

  /**
   * How far a corner may be cut there, metres: the room beyond a raster's doubt, with a reserve.
   */
  public double cornerRoomM(double eastM, double northM) {
    return CORNER_SHARE * Math.max(0, roomM(eastM, northM) - DIAGONAL_M);
  }

  /** Whether a straight leg keeps that much room all along. */
  public boolean isClear(double x0, double y0, double x1, double y1, double roomM) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double length = Math.sqrt(dx * dx + dy * dy);
    double at = 0;
    while (at < length) {
      double here = roomM(x0 + dx * (at / length), y0 + dy * (at / length));
      if (here < roomM) {
        return false;
      }
      // room falls by no more than the way made, give or take a cell at each end
      at += Math.max(CELL_M / 2, here - roomM - 2 * DIAGONAL_M);
    }
    return roomM(x1, y1) >= roomM;
  }

  /** Least room along a straight leg, metres, by samples half a cell apart. */
  double leastRoomM(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    int samples = 1 + (int) (Math.sqrt(dx * dx + dy * dy) / (CELL_M / 2));
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= samples; i++) {
      least = Math.min(least, roomM(x0 + dx * i / samples, y0 + dy * i / samples));
    }
    return least;
  }

  /** Whether a leg of one step touches land: exact against the outlines. */
  public boolean touchesLand(double x0, double y0, double x1, double y1) {
    double length = Math.abs(x1 - x0) + Math.abs(y1 - y0);
    if (roomM(x1, y1) > length + DIAGONAL_M + METRES) {
      return false;
    }
    LineString leg =
        shapes.createLineString(new Coordinate[] {new Coordinate(x0, y0), new Coordinate(x1, y1)});
    return near(leg.getEnvelopeInternal()).stream().anyMatch(piece -> piece.intersects(leg));
  }

  @SuppressWarnings("unchecked") // the tree holds nothing else
  private List<PreparedGeometry> near(Envelope envelope) {
    return land.query(envelope);
  }

  /** The place nearest to another that has that much room, as {east, north}. */
  public double[] nearest(double eastM, double northM, double roomM) {
    int cell = grid.cell(eastM, northM);
    if (cell >= 0 && METRES * (room[cell] & 0xff) >= roomM) {
      return new double[] {eastM, northM};
    }
    int found = nearestCell(eastM, northM, roomM);
    return new double[] {grid.eastM(found), grid.northM(found)};
  }

  private int nearestCell(double eastM, double northM, double roomM) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int reach = 8; best < 0 && reach < grid.columns(); reach *= 2) {
      int column = (int) Math.floor((eastM - grid.westM()) / CELL_M);
      int row = (int) Math.floor((northM - grid.southM()) / CELL_M);
      for (int r = Math.max(0, row - reach); r <= Math.min(grid.rows() - 1, row + reach); r++) {
        for (int c = Math.max(0, column - reach);
            c <= Math.min(grid.columns() - 1, column + reach);
            c++) {
          double dx = grid.columnEastM(c) - eastM;
          double dy = grid.rowNorthM(r) - northM;
          if (METRES * (room[r * grid.columns() + c] & 0xff) >= roomM
              && dx * dx + dy * dy < least) {
            least = dx * dx + dy * dy;
            best = r * grid.columns() + c;
          }
        }
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("no water with " + roomM + " m of room");
    }
    return best;
  }
}
