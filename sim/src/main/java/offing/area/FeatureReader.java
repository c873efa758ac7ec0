package offing.area;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Reads the features of a GeoJSON file (RFC 7946) against the kinds that may stand in it. */
final class FeatureReader {
  /** For each kind the geometries it may have. */
  private final Map<String, List<String>> kinds;

  /** Ids that were seen in the area; the reader adds to them. */
  private final Set<String> ids;

  private final Bounds limits;

  /** {@code limits}: where every position must lie. */
  FeatureReader(Map<String, List<String>> kinds, Set<String> ids, Bounds limits) {
    this.kinds = kinds;
    this.ids = ids;
    this.limits = limits;
  }

  List<Feature> read(Node root) {
    Node type = root.get("type");
    if (!type.text().equals("FeatureCollection")) {
      type.problem("'FeatureCollection' is needed");
    }
    return root.get("features").items().stream().map(this::feature).toList();
  }

  private Feature feature(Node node) {
    Node properties = node.get("properties");
    String id = id(node);
    String kind = kind(properties.get("kind"));
    Geometry lonLat =
        new GeometryReader()
            .read(node.get("geometry"), kinds.getOrDefault(kind, GeometryReader.TYPES));
    refuseBeyond(node, lonLat);
    return new Feature(node, properties, id, kind, lonLat);
  }

  private String id(Node node) {
    Node id = node.get("id");
    String text = id.isNumber() ? Double.toString(id.number()) : id.text();
    if (!text.isEmpty() && !ids.add(text)) {
      id.problem("'" + text + "' is the id of another feature");
    }
    return text;
  }

  private String kind(Node kind) {
    String text = kind.text();
    if (!text.isEmpty() && !kinds.containsKey(text)) {
      kind.problem("no kind '" + text + "'; " + Spelling.offer(text, kinds.keySet()));
    }
    return text;
  }

  private void refuseBeyond(Node node, Geometry lonLat) {
    for (Coordinate place : lonLat.getCoordinates()) {
      if (!limits.contains(place.x, place.y)) {
        node.problem(
            GeometryReader.shown(place) + " lies off the area; allowed: " + limits.shown());
        return;
      }
    }
  }
}
