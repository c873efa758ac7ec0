package offing.stream.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import offing.watch.watched.WatchedZone;
import offing.watch.watched.WatchedZone.AboutTrack;
import offing.watch.watched.WatchedZone.Drawn;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Puntal;

/** Watched zones as GeoJSON (RFC 7946), as they are also read: degrees on WGS 84. */
public final class ZoneJson {
  private static final double MS_PER_S = 1_000;

  private ZoneJson() {}

  /** All that is watched, as the stream tells it. */
  public static ObjectNode message(List<WatchedZone> zones) {
    return WireJson.message("zones").set("zones", collection(zones));
  }

  public static ObjectNode collection(List<WatchedZone> zones) {
    return WireJson.object()
        .put("type", "FeatureCollection")
        .set("features", WireJson.array(zones, ZoneJson::feature));
  }

  /** One of them; a circle about a track has no place of its own, and says so with null. */
  public static ObjectNode feature(WatchedZone zone) {
    ObjectNode json = WireJson.object().put("type", "Feature").put("id", zone.id());
    ObjectNode properties = WireJson.object();
    properties.put("name", zone.name()).put("kind", zone.kind());
    if (zone.place() instanceof AboutTrack about) {
      json.putNull("geometry");
      properties.put("track", about.track()).set("radiusM", WireJson.number(about.radiusM()));
    } else if (zone.place() instanceof Drawn drawn) {
      json.set("geometry", geometry(drawn.lonLat()));
      if (drawn.lonLat() instanceof Puntal) {
        properties.set("radiusM", WireJson.number(drawn.sizeM()));
      } else if (drawn.lonLat() instanceof Lineal) {
        properties.set("widthM", WireJson.number(drawn.sizeM()));
      }
    }
    zone.hours().ifPresent(hours -> properties.put("from", hours.from()).put("to", hours.to()));
    properties.set("dwellSeconds", WireJson.number(zone.dwellMs() / MS_PER_S));
    properties.set("hysteresisM", WireJson.number(zone.hysteresisM()));
    return json.set("properties", properties);
  }

  private static ObjectNode geometry(Geometry lonLat) {
    ObjectNode json = WireJson.object().put("type", lonLat.getGeometryType());
    return json.set("coordinates", coordinates(lonLat));
  }

  private static ArrayNode coordinates(Geometry lonLat) {
    if (lonLat instanceof Point point) {
      return position(point.getCoordinate());
    }
    if (lonLat instanceof Polygon polygon) {
      ArrayNode rings = WireJson.array().add(positions(polygon.getExteriorRing()));
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        rings.add(positions(polygon.getInteriorRingN(i)));
      }
      return rings;
    }
    if (lonLat instanceof Lineal) {
      return positions(lonLat);
    }
    ArrayNode parts = WireJson.array();
    for (int i = 0; i < lonLat.getNumGeometries(); i++) {
      parts.add(coordinates(lonLat.getGeometryN(i)));
    }
    return parts;
  }

  private static ArrayNode positions(Geometry line) {
    ArrayNode positions = WireJson.array();
    for (Coordinate at : line.getCoordinates()) {
      positions.add(position(at));
    }
    return positions;
  }

  private static ArrayNode position(Coordinate at) {
    return SceneJson.position(at.x, at.y);
  }
}
