package offing.sim.water;

import java.util.List;
import offing.area.Area;
import offing.area.Draught;
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
public final class Water implements Seaway {
  /** Side of a cell, metres: the narrowest strait that is sailed is some four of them wide. */
  static final double CELL_M = 60;

  /** Room that every planned leg keeps, metres: with the raster's doubt, some 30 m of water. */
  public static final double LEAST_ROOM_M = 85;

  /** More than this is not told apart, metres. */
  public static final double MOST_ROOM_M = 2_400;

  /** The share of the room that cutting a corner may use. */
  private static final double CORNER_SHARE = 0.6;

  private final Grid grid;
  private final short[] room;
  private final Shoals shoals;
  private final Lanes lanes;
  private final Anchorages anchorages;
  private final STRtree land;
  private final GeometryFactory shapes = new GeometryFactory();

  private Water(
      Grid grid, short[] room, Shoals shoals, Lanes lanes, Anchorages anchorages, STRtree land) {
    this.grid = grid;
    this.room = room;
    this.shoals = shoals;
    this.lanes = lanes;
    this.anchorages = anchorages;
    this.land = land;
  }

  /** The water of an area, for whoever floats anywhere. */
  public static Water of(Area area) {
    Grid grid = Grid.over(area, CELL_M);
    Lanes lanes = Lanes.of(area, grid);
    return new Water(
        grid,
        Room.of(area, grid),
        Shoals.NONE,
        lanes,
        Anchorages.of(area, grid, lanes),
        index(area.land()));
  }

  private static STRtree index(List<Land> land) {
    var index = new STRtree();
    for (Land piece : land) {
      index.insert(
          piece.chart().getEnvelopeInternal(), PreparedGeometryFactory.prepare(piece.chart()));
    }
    index.build();
    return index;
  }

  /**
   * The same water for one of that draught: where it is too shallow for her there is no room, as on
   * land. This water itself where nothing is too shallow. What touched land is told as before.
   */
  public Water forDraught(Area area, Draught draught) {
    Shoals tooShallow = Shoals.of(area, draught, grid, room);
    return tooShallow == Shoals.NONE
        ? this
        : new Water(grid, room, tooShallow, lanes, anchorages, land);
  }

  /** In which direction lanes are sailed. */
  public Lanes lanes() {
    return lanes;
  }

  /** Where others lie at anchor. */
  public Anchorages anchorages() {
    return anchorages;
  }

  Grid grid() {
    return grid;
  }

  /** Metres of room at the middle of a cell. */
  int metres(int cell) {
    return Math.min(room[cell], shoals.metres(cell));
  }

  /**
   * Metres from the middle of the place's cell to the nearest land, capped at {@link #MOST_ROOM_M};
   * 0 outside the area.
   */
  @Override
  public double roomM(double eastM, double northM) {
    int cell = grid.cell(eastM, northM);
    return cell < 0 ? 0 : metres(cell);
  }

  /**
   * How far a corner may be cut there, metres: the room beyond a raster's doubt, with a reserve.
   */
  public double cornerRoomM(double eastM, double northM) {
    return CORNER_SHARE * Math.max(0, roomM(eastM, northM) - grid.halfDiagonalM());
  }

  @Override
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
      at += Math.max(CELL_M / 2, here - roomM - 2 * grid.halfDiagonalM());
    }
    return roomM(x1, y1) >= roomM;
  }

  /** Whether a leg of one step touches land: exact against the outlines. */
  @Override
  public boolean touchesLand(double x0, double y0, double x1, double y1) {
    double length = Math.abs(x1 - x0) + Math.abs(y1 - y0);
    int cell = grid.cell(x1, y1);
    if (cell >= 0 && room[cell] > length + grid.halfDiagonalM()) {
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
    if (cell >= 0 && metres(cell) >= roomM) {
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
          if (dx * dx + dy * dy < least && metres(r * grid.columns() + c) >= roomM) {
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
