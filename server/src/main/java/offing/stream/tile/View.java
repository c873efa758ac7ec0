package offing.stream.tile;

import offing.area.Area;
import offing.area.Bounds;
import offing.area.Chart;

/** The tiles that a client looks at: a box of the grid, its edges included. */
public record View(int west, int south, int east, int north) {
  /** Everything there is: what a client gets until it says where it looks. */
  public static final View ALL =
      new View(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Nothing at all: what a client has been sent at first. */
  public static final View NONE = new View(0, 0, -1, -1);

  /**
   * The tiles that the box of meridians and parallels touches. A side at or beyond the area's own
   * is open: what drifts out of the area there is still seen.
   */
  public static View of(Bounds box, Area area) {
    if (box.west() >= area.bounds().east()
        || box.east() <= area.bounds().west()
        || box.south() >= area.bounds().north()
        || box.north() <= area.bounds().south()) {
      return NONE;
    }
    return inside(box, area.bounds(), area.chart());
  }

  private static View inside(Bounds box, Bounds area, Chart chart) {
    double west = Math.max(box.west(), area.west());
    double east = Math.min(box.east(), area.east());
    double south = Math.max(box.south(), area.south());
    double north = Math.min(box.north(), area.north());
    double middle = (south + north) / 2;
    double centre = (west + east) / 2;
    return new View(
        box.west() <= area.west()
            ? ALL.west
            : TileGrid.index(
                least(
                    chart.eastM(west, south), chart.eastM(west, middle), chart.eastM(west, north))),
        box.south() <= area.south()
            ? ALL.south
            : TileGrid.index(
                least(
                    chart.northM(west, south),
                    chart.northM(centre, south),
                    chart.northM(east, south))),
        box.east() >= area.east()
            ? ALL.east
            : TileGrid.index(
                most(
                    chart.eastM(east, south), chart.eastM(east, middle), chart.eastM(east, north))),
        box.north() >= area.north()
            ? ALL.north
            : TileGrid.index(
                most(
                    chart.northM(west, north),
                    chart.northM(centre, north),
                    chart.northM(east, north))));
  }

  private static double least(double a, double b, double c) {
    return Math.min(a, Math.min(b, c));
  }

  private static double most(double a, double b, double c) {
    return Math.max(a, Math.max(b, c));
  }

  public boolean holds(long tile) {
    int x = TileGrid.x(tile);
    int y = TileGrid.y(tile);
    return x >= west && x <= east && y >= south && y <= north;
  }
}
