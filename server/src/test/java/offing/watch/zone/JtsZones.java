package offing.watch.zone;

import java.util.List;
import offing.watch.zone.ZoneIndex.Transition;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * What JTS says a leg does to zones, without any class that is tested. A leg that meets no edge
 * stays on its side, one that crosses an edge leaves the zone, and one that only touches edges is
 * related to the zone.
 *
 * <p>Relating alone will not do: it rounds a crossing that is a billionth of a metre beside a
 * corner to the corner, and the leg is then told to stay.
 */
final class JtsZones {
  private final List<Geometry> fences;
  private final List<IndexedPointInAreaLocator> locators;
  private final List<JtsLine> edges;

  JtsZones(List<Geometry> fences) {
    this.fences = fences;
    locators = fences.stream().map(IndexedPointInAreaLocator::new).toList();
    edges = fences.stream().map(JtsLine::new).toList();
  }

  void tell(Coordinate from, Coordinate to, Answer answer) {
    Envelope box = new Envelope(from, to);
    for (int zone = 0; zone < fences.size(); zone++) {
      if (fences.get(zone).getEnvelopeInternal().intersects(box)) {
        tell(zone, from, to, answer);
      }
    }
    answer.sort();
  }

  private void tell(int zone, Coordinate from, Coordinate to, Answer answer) {
    boolean coversFrom = covers(zone, from);
    boolean coversTo = covers(zone, to);
    if (coversFrom && coversTo && coversLeg(zone, from, to)) {
      answer.accept(zone, Transition.STAYED);
      return;
    }
    if (coversFrom) {
      answer.accept(zone, Transition.LEFT);
    }
    if (coversTo) {
      answer.accept(zone, Transition.ENTERED);
    }
    if (!coversFrom && !coversTo && edges.get(zone).look(from, to).meets()) {
      answer.accept(zone, Transition.CROSSED);
    }
  }

  private boolean covers(int zone, Coordinate place) {
    return fences.get(zone).getEnvelopeInternal().covers(place)
        && locators.get(zone).locate(place) != Location.EXTERIOR;
  }

  private boolean coversLeg(int zone, Coordinate from, Coordinate to) {
    if (from.equals2D(to)) {
      return true;
    }
    JtsLine edge = edges.get(zone).look(from, to);
    return !edge.meets() || (!edge.crosses() && fences.get(zone).covers(Legs.geometry(from, to)));
  }
}
