package offing.sim.sensor.ais;

import java.util.BitSet;
import java.util.List;
import offing.area.Area;
import offing.area.Land;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Whether land stands between a shore station and a vessel. Immutable.
 *
 * <p>The area has no heights, so by assumption: all land of the coast is a plateau of {@value
 * #PLATEAU_M} m, reclaimed land is flat, and a station sees over what lies within {@value
 * #OVERLOOKED_M} m of it. Land is a raster of {@value #CELL_M} m, so islets and capes do not count.
 */
final class LandBlock {
  static final double PLATEAU_M = 150;
  static final double OVERLOOKED_M = 1500;
  static final double CELL_M = 500;

  private final double westM;
  private final double southM;
  private final int columns;
  private final int rows;
  private final BitSet land = new BitSet();

  LandBlock(Area area) {
    Envelope all = new Envelope();
    area.land().forEach(piece -> all.expandToInclude(piece.chart().getEnvelopeInternal()));
    westM = all.isNull() ? 0 : all.getMinX();
    southM = all.isNull() ? 0 : all.getMinY();
    columns = all.isNull() ? 0 : 1 + (int) (all.getWidth() / CELL_M);
    rows = all.isNull() ? 0 : 1 + (int) (all.getHeight() / CELL_M);
    coast(area).forEach(this::add);
  }

  private static List<Polygon> coast(Area area) {
    return area.land().stream().filter(piece -> !piece.added()).map(Land::chart).toList();
  }

  private void add(Polygon polygon) {
    PointOnGeometryLocator inside = new IndexedPointInAreaLocator(polygon);
    Envelope box = polygon.getEnvelopeInternal();
    int lastColumn = column(box.getMaxX());
    int lastRow = row(box.getMaxY());
    for (int row = row(box.getMinY()); row <= lastRow; row++) {
      for (int column = column(box.getMinX()); column <= lastColumn; column++) {
        var middle = new Coordinate(westM + (column + 0.5) * CELL_M, southM + (row + 0.5) * CELL_M);
        if (inside.locate(middle) != Location.EXTERIOR) {
          land.set(row * columns + column);
        }
      }
    }
  }

  /** Whether the sight from one antenna to the other, over chart metres, runs into the plateau. */
  boolean blocks(
      double stationEastM,
      double stationNorthM,
      double stationHeightM,
      double eastM,
      double northM,
      double heightM) {
    double toEastM = stationEastM - eastM;
    double toNorthM = stationNorthM - northM;
    double rangeM = Math.sqrt(toEastM * toEastM + toNorthM * toNorthM);
    double underShare =
        stationHeightM <= PLATEAU_M ? 1 : (PLATEAU_M - heightM) / (stationHeightM - heightM);
    double untilM = Math.min(rangeM * underShare, rangeM - OVERLOOKED_M);
    for (double atM = CELL_M; atM <= untilM; atM += CELL_M) {
      double share = atM / rangeM;
      if (isLand(eastM + share * toEastM, northM + share * toNorthM)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLand(double eastM, double northM) {
    int column = column(eastM);
    int row = row(northM);
    return column >= 0
        && column < columns
        && row >= 0
        && row < rows
        && land.get(row * columns + column);
  }

  private int column(double eastM) {
    return (int) Math.floor((eastM - westM) / CELL_M);
  }

  private int row(double northM) {
    return (int) Math.floor((northM - southM) / CELL_M);
  }
}
