package offing.api.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import offing.area.Chart;
import offing.stream.message.WireJson;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometry as RFC 7946 writes it: longitude first, degrees on WGS 84. */
public final class GeoJson {
  private GeoJson() {}

  public static ObjectNode collection(ArrayNode features) {
    return WireJson.object().put("type", "FeatureCollection").set("features", features);
  }

  public static ObjectNode feature(ObjectNode geometry, ObjectNode properties) {
    ObjectNode feature = WireJson.object().put("type", "Feature");
    feature.set("geometry", geometry);
    feature.set("properties", properties);
    return feature;
  }

  public static ObjectNode point(double lon, double lat) {
    ObjectNode point = WireJson.object().put("type", "Point");
    return point.set("coordinates", position(lon, lat));
  }

  /** A geometry that stands on WGS 84. */
  public static ObjectNode geometry(Geometry lonLat) {
    ObjectNode json = WireJson.object().put("type", lonLat.getGeometryType());
    return json.set("coordinates", coordinates(lonLat));
  }

  /** A geometry of the chart plane, brought back to WGS 84. */
  public static ObjectNode geometry(Geometry chartM, Chart chart) {
    Geometry lonLat = chartM.copy();
    lonLat.apply((Coordinate c) -> c.setCoordinate(onGlobe(c, chart)));
    return geometry(lonLat);
  }

  private static Coordinate onGlobe(Coordinate c, Chart chart) {
    return new Coordinate(chart.lon(c.x, c.y), chart.lat(c.x, c.y));
  }

  private static ArrayNode coordinates(Geometry geometry) {
    if (geometry instanceof Point point) {
      return position(point.getX(), point.getY());
    }
    if (geometry instanceof LineString line) {
      return positions(line);
    }
    if (geometry instanceof Polygon polygon) {
      return rings(polygon);
    }
    if (geometry instanceof GeometryCollection parts) {
      return members(parts);
    }
    throw new IllegalArgumentException(
        String.format(Locale.ROOT, "no coordinates for a %s", geometry.getGeometryType()));
  }

  private static ArrayNode members(GeometryCollection parts) {
    ArrayNode members = WireJson.array();
    for (int i = 0; i < parts.getNumGeometries(); i++) {
      members.add(coordinates(parts.getGeometryN(i)));
    }
    return members;
  }

  private static ArrayNode rings(Polygon polygon) {
    ArrayNode rings = WireJson.array().add(positions(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(positions(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static ArrayNode positions(LineString line) {
    ArrayNode positions = WireJson.array();
    for (Coordinate c : line.getCoordinates()) {
      positions.add(position(c.x, c.y));
    }
    return positions;
  }

  private static ArrayNode position(double lon, double lat) {
    return WireJson.array().add(WireJson.degrees(lon)).add(WireJson.degrees(lat));
  }
}
