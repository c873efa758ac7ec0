package offing.area;

import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a GeoJSON file, its geometry checked.
 *
 * @param node the feature, for what is yet to be said of it
 * @param lonLat WGS 84 degrees; empty where there was a problem
 */
record Feature(Node node, Node properties, String id, String kind, Geometry lonLat) {

  /** A text of the properties, else the other. */
  String text(String property, String otherwise) {
    return properties.find(property).map(Node::text).orElse(otherwise);
  }
}
