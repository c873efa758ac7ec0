package offing.area;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** A projected CRS by GeoTools' own transform: what a chart is fitted to and held against. */
final class GeoToolsProjection implements ChartFit.Projection {
  private final MathTransform toGrid;
  private final MathTransform toLonLat;

  GeoToolsProjection(String code) throws FactoryException, TransformException {
    toGrid = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.decode(code, true), true);
    toLonLat = toGrid.inverse();
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
      throw new IllegalStateException("no transform at " + x + ", " + y, e);
    }
  }
}
