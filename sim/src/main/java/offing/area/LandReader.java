package offing.area;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Makes pieces of land of what a file says, cut off where the chart ends. */
final class LandReader {
  private LandReader() {}

  static List<Land> land(Geometry lonLat, String source, boolean added, Chart chart) {
    Bounds bounds = chart.bounds();
    Envelope limits = new Envelope(bounds.west(), bounds.east(), bounds.south(), bounds.north());
    Geometry within =
        limits.contains(lonLat.getEnvelopeInternal())
            ? lonLat
            : lonLat.intersection(lonLat.getFactory().toGeometry(limits));
    List<Land> pieces = new ArrayList<>();
    for (int i = 0; i < within.getNumGeometries(); i++) {
      if (within.getGeometryN(i) instanceof Polygon piece && !piece.isEmpty()) {
        pieces.add(new Land(source, added, piece, (Polygon) chart.toChart(piece)));
      }
    }
    return pieces;
  }
}
