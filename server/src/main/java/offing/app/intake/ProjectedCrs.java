package offing.app.intake;

import offing.area.Chart;
import offing.area.ChartFile;
import offing.area.ChartFit;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** A projected CRS by GeoTools. What it cannot do is an IllegalArgumentException, one sentence. */
public final class ProjectedCrs implements ChartFit.Projection {
  private final MathTransform toGrid;
  private final MathTransform toLonLat;

  private ProjectedCrs(String code) {
    try {
      // true: longitude and easting first, whatever the authority says
      toGrid = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.decode(code, true), true);
      toLonLat = toGrid.inverse();
    } catch (FactoryException | TransformException e) {
      throw new IllegalArgumentException(
          "no projected CRS '" + code + "' is known: " + e.getMessage(), e);
    }
  }

  /** The chart that is wanted. */
  public static Chart chart(ChartFile.Wanted wanted) {
    Chart chart = ChartFit.fit(wanted.crs(), wanted.bounds(), new ProjectedCrs(wanted.crs()));
    if (!Double.isFinite(chart.fitErrorM())) {
      throw new IllegalArgumentException(
          wanted.crs() + " does not reach all over the area and half a degree more");
    }
    return chart;
  }

  @Override
  public void toGrid(double lon, double lat, double[] eastingNorthing) {
    transform(toGrid, lon, lat, eastingNorthing);
  }

  @Override
  public void toLonLat(double easting, double northing, double[] lonLat) {
    transform(toLonLat, easting, northing, lonLat);
  }

  private static void transform(MathTransform transform, double x, double y, double[] out) {
    out[0] = x;
    out[1] = y;
    try {
      transform.transform(out, 0, out, 0, 1);
    } catch (TransformException e) {
      throw new IllegalArgumentException(
          "it does not reach " + x + ", " + y + ": " + e.getMessage(), e);
    }
  }
}
