package offing.radar;

import java.util.Collection;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import offing.area.Area;
import offing.area.Bounds;
import offing.area.Land;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/**
 * An area's radars and the cells of its sea, made ready to say quickly what could be seen in one
 * weather or another. Immutable; any thread may ask.
 */
public final class CoverageSurvey {
  /** Of a cell, in degrees of longitude and latitude: about 500 m. */
  public static final double CELL_DEG = 0.005;

  private final Bounds bounds;
  private final double cellDeg;
  private final List<RadarSite> radars;
  private final int columns;
  private final int rows;
  private final double[] eastM;
  private final double[] northM;
  private final boolean[] isLand;

  private CoverageSurvey(Area area, Bounds bounds, double cellDeg) {
    this.bounds = bounds;
    this.cellDeg = cellDeg;
    radars = RadarSite.of(area);
    columns = (int) StrictMath.ceil((bounds.east() - bounds.west()) / cellDeg - 1e-6);
    rows = (int) StrictMath.ceil((bounds.north() - bounds.south()) / cellDeg - 1e-6);
    eastM = new double[columns * rows];
    northM = new double[columns * rows];
    isLand = new boolean[columns * rows];
    for (int cell = 0; cell < eastM.length; cell++) {
      int row = cell / columns;
      double lon = bounds.west() + (cell - row * columns + 0.5) * cellDeg;
      double lat = bounds.south() + (row + 0.5) * cellDeg;
      eastM[cell] = area.chart().eastM(lon, lat);
      northM[cell] = area.chart().northM(lon, lat);
    }
    area.land().forEach(this::mark);
  }

  /** Of all radars of an area; takes a second, and is kept. */
  public static CoverageSurvey of(Area area) {
    return of(area, area.bounds(), CELL_DEG);
  }

  /** The same for a part of it, in cells of another size: degrees. */
  static CoverageSurvey of(Area area, Bounds part, double cellDeg) {
    return new CoverageSurvey(area, part, cellDeg);
  }

  private void mark(Land land) {
    Envelope box = land.chart().getEnvelopeInternal();
    IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(land.chart());
    Coordinate place = new Coordinate();
    for (int cell = 0; cell < eastM.length; cell++) {
      if (!isLand[cell] && box.contains(eastM[cell], northM[cell])) {
        place.x = eastM[cell];
        place.y = northM[cell];
        isLand[cell] = locator.locate(place) != Location.EXTERIOR;
      }
    }
  }

  /** The radars that it knows, in the area's order. */
  public List<RadarSite> radars() {
    return radars;
  }

  /**
   * How likely one look of the best radar gives a plot of a target, cell by cell. A fraction of a
   * second.
   *
   * @param working ids of the radars that are on; others are not asked
   * @param crossSectionM2 of the target, mean over all aspects, square metres, over 0
   * @param heightM of the target over the water, metres, 0 or more
   * @param waveHeightM significant wave height in metres by east and north in chart metres
   * @param rainMmh rain, millimetres an hour, 0 or more
   */
  public Coverage coverage(
      Collection<String> working,
      double crossSectionM2,
      double heightM,
      DoubleBinaryOperator waveHeightM,
      double rainMmh) {
    float[] chances = new float[eastM.length];
    double rainLoss = RadarEquation.rainLoss(rainMmh);
    List<RadarSite> on = radars.stream().filter(radar -> working.contains(radar.id())).toList();
    for (int cell = 0; cell < chances.length; cell++) {
      chances[cell] =
          isLand[cell]
              ? Float.NaN
              : (float) best(on, cell, crossSectionM2, heightM, waveHeightM, rainLoss);
    }
    return new Coverage(bounds, cellDeg, columns, rows, chances);
  }

  private double best(
      List<RadarSite> on,
      int cell,
      double crossSectionM2,
      double heightM,
      DoubleBinaryOperator waveHeightM,
      double rainLoss) {
    double seaState = RadarEquation.seaState(waveHeightM.applyAsDouble(eastM[cell], northM[cell]));
    double best = 0;
    for (RadarSite radar : on) {
      double east = eastM[cell] - radar.eastM();
      double north = northM[cell] - radar.northM();
      double groundM = Math.sqrt(east * east + north * north);
      if (groundM <= radar.settings().greatestRangeM()
          && radar.isInSight(groundM, Direction.gridDeg(east, north), heightM)) {
        RadarEquation equation = radar.equation();
        double ratio =
            equation.signalToInterference(
                crossSectionM2, radar.slantM(groundM), seaState, rainLoss);
        best = Math.max(best, equation.chance(ratio));
      }
    }
    return best;
  }
}
