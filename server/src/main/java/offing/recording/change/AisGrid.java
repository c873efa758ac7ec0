package offing.recording.change;

/**
 * The grid of AIS, 1/10 000 minute, as a part of the grid of the picture, 1e-7 degrees: what a ship
 * says of its place takes a byte less on its own grid.
 */
final class AisGrid {
  /*
   * 600 000 steps of AIS are 1e7 steps of the picture: a step is 50/3. Rounding to the nearest never
   * meets a half.
   */
  private static final int PICTURE = 50;
  private static final int AIS = 3;

  private AisGrid() {}

  /** The step that is nearest to a place. */
  static long nearest(long place) {
    return Math.floorDiv(2 * AIS * place + PICTURE, 2 * PICTURE);
  }

  /** Where a step stands. */
  static long place(long step) {
    return Math.floorDiv(2 * PICTURE * step + AIS, 2 * AIS);
  }

  static boolean isOn(long place) {
    return place(nearest(place)) == place;
  }
}
