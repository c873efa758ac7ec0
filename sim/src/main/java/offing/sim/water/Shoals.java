package offing.sim.water;

import java.util.BitSet;
import offing.area.Area;
import offing.area.DepthBand;
import offing.area.Draught;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Where one draught finds too little water: metres from the middle of each cell to the nearest cell
 * that is too shallow, in steps of ten, never too much; one byte a cell.
 */
final class Shoals {
  /** Nothing is too shallow. */
  static final Shoals NONE = new Shoals(new byte[0]);

  private static final int STEP_M = 10;

  private final byte[] tens;

  private Shoals(byte[] tens) {
    this.tens = tens;
  }

  /**
   * {@code room}: metres to land, by cell. Pools among the shoals that no way leads to are shut.
   */
  static Shoals of(Area area, Draught draught, Grid grid, short[] room) {
    BitSet shallow = shallow(area, draught, grid);
    if (shallow.isEmpty()) {
      return NONE;
    }
    short[] metres = Distances.metres(grid, shallow);
    for (int cell = 0; cell < metres.length; cell++) {
      int most = (int) Math.min(Water.MOST_ROOM_M, metres[cell]);
      metres[cell] = (short) Math.min(room[cell], most - most % STEP_M);
    }
    Reachable.closePonds(grid, metres);
    var tens = new byte[metres.length];
    for (int cell = 0; cell < tens.length; cell++) {
      // rounded up: this is capped by the room to land, which is told in metres
      tens[cell] = (byte) ((metres[cell] + STEP_M - 1) / STEP_M);
    }
    return new Shoals(tens);
  }

  private static BitSet shallow(Area area, Draught draught, Grid grid) {
    var shallow = new BitSet(grid.size());
    for (DepthBand band : area.depths()) {
      BitSet cells = cells(band.fence(), grid);
      if (band.deepEnoughFor().compareTo(draught) < 0) {
        shallow.or(cells);
      } else {
        shallow.andNot(cells);
      }
    }
    return shallow;
  }

  /** The cells whose middle lies in it. */
  static BitSet cells(Geometry fence, Grid grid) {
    var cells = new LandCells(grid);
    for (int i = 0; i < fence.getNumGeometries(); i++) {
      cells.add((Polygon) fence.getGeometryN(i));
    }
    return cells.land();
  }

  /** Metres of room at the middle of a cell, so far as depth goes. */
  int metres(int cell) {
    return this == NONE ? Integer.MAX_VALUE : STEP_M * (tens[cell] & 0xff);
  }
}
