package offing.stream.tile;

/**
 * The chart plane cut into square tiles, for ever the same ones. A tile is named by two whole
 * numbers packed into one: how many edges east and north of the chart's origin its corner stands.
 */
public final class TileGrid {
  /** Edge of a tile, metres. */
  public static final double EDGE_M = 16_000;

  private TileGrid() {}

  /** The tile that holds a place of the chart plane, metres. */
  static long tileAt(double eastM, double northM) {
    return tile(index(eastM), index(northM));
  }

  static long tile(int x, int y) {
    return ((long) x << Integer.SIZE) | (y & 0xffff_ffffL);
  }

  static int x(long tile) {
    return (int) (tile >> Integer.SIZE);
  }

  static int y(long tile) {
    return (int) tile;
  }

  /** As the wire names it: {@code x,y}. */
  public static String name(long tile) {
    return x(tile) + "," + y(tile);
  }

  static int index(double metres) {
    return (int) Math.floor(metres / EDGE_M);
  }
}
