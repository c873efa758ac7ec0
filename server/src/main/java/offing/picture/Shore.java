package offing.picture;

import java.util.List;
import offing.area.Area;
import offing.area.Land;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Tells land from water. Chart metres. Owned by the run's thread. */
final class Shore {
  private final STRtree pieces = new STRtree();

  Shore(Area area) {
    for (Land land : area.land()) {
      var locator = new IndexedPointInAreaLocator(land.chart());
      pieces.insert(land.chart().getEnvelopeInternal(), locator);
    }
  }

  boolean isLand(double eastM, double northM) {
    var place = new Coordinate(eastM, northM);
    List<?> near = pieces.query(new Envelope(place));
    return near.stream()
        .anyMatch(piece -> ((IndexedPointInAreaLocator) piece).locate(place) == Location.INTERIOR);
  }
}
