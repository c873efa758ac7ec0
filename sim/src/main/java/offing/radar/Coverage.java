package offing.radar;

import java.util.List;
import offing.area.Area;
import offing.area.Bounds;

/**
 * The chance that one look of the best radar gives a plot, for each cell of a grid of longitude and
 * latitude. Immutable.
 *
 * <p>Mean over what a target does from scan to scan (Swerling I), at its mean cross-section.
 */
public final class Coverage {
  private final Bounds bounds;
  private final double cellDeg;
  private final int columns;
  private final int rows;
  private final float[] chances;

  /** Keeps {@code chances}: by row from the south, each from the west; NaN on land. */
  public Coverage(Bounds bounds, double cellDeg, int columns, int rows, float[] chances) {
    this.bounds = bounds;
    this.cellDeg = cellDeg;
    this.columns = columns;
    this.rows = rows;
    this.chances = chances;
  }

  /**
   * The coverage of an area in the same sea everywhere. Prepares the whole area: who asks again
   * keeps a {@link CoverageSurvey}.
   *
   * @param radars ids of those that are on
   * @param crossSectionM2 of the target, square metres, over 0
   * @param heightM of the target over the water, metres
   * @param waveHeightM significant wave height, metres, 0 or more
   * @param rainMmh millimetres an hour, 0 or more
   */
  public static Coverage of(
      Area area,
      List<String> radars,
      double crossSectionM2,
      double heightM,
      double waveHeightM,
      double rainMmh) {
    return CoverageSurvey.of(area)
        .coverage(radars, crossSectionM2, heightM, (east, north) -> waveHeightM, rainMmh);
  }

  /** The south-western corner of the grid is theirs; its last cells may reach beyond them. */
  public Bounds bounds() {
    return bounds;
  }

  /** Width and height of a cell, degrees. */
  public double cellDeg() {
    return cellDeg;
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** The chance in a cell, [0, 1]; NaN on land. Columns from the west, rows from the south. */
  public double chance(int column, int row) {
    return chances[row * columns + column];
  }

  /** The chance where a place lies; NaN on land and outside of the grid. Degrees, WGS 84. */
  public double chanceAt(double lon, double lat) {
    int column = (int) StrictMath.floor((lon - bounds.west()) / cellDeg);
    int row = (int) StrictMath.floor((lat - bounds.south()) / cellDeg);
    boolean isInside = column >= 0 && column < columns && row >= 0 && row < rows;
    return isInside ? chance(column, row) : Double.NaN;
  }

  /** All chances by row from the south, each from the west; NaN on land. A copy. */
  public float[] chances() {
    return chances.clone();
  }
}
