package offing.api.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import offing.area.Area;
import offing.area.Attribution;
import offing.area.Boundary;
import offing.area.Land;
import offing.area.Site;
import offing.area.Zone;
import offing.stream.message.WireJson;
import org.locationtech.jts.geom.Geometry;

/** An area as JSON: what the browser draws its chart of. */
public final class AreaBody {
  private final Area area;

  private AreaBody(Area area) {
    this.area = area;
  }

  public static ObjectNode of(Area area) {
    return new AreaBody(area).body();
  }

  private ObjectNode body() {
    ObjectNode body = WireJson.area(area);
    body.set("attributions", WireJson.array(area.attributions(), AreaBody::attribution));
    body.set("land", GeoJson.collection(WireJson.array(area.land(), AreaBody::land)));
    body.set("boundary", boundary());
    body.set("zones", GeoJson.collection(WireJson.array(area.zones(), AreaBody::zone)));
    body.set("fences", GeoJson.collection(fences()));
    body.set("sites", GeoJson.collection(WireJson.array(area.sites(), AreaBody::site)));
    return body.put("world", "/api/area/world");
  }

  private static ObjectNode attribution(Attribution attribution) {
    return WireJson.object()
        .put("key", attribution.key())
        .put("source", attribution.source())
        .put("licence", attribution.licence())
        .put("accuracy", attribution.accuracy())
        .put("notice", attribution.notice());
  }

  private static ObjectNode land(Land land) {
    ObjectNode properties = WireJson.object();
    properties.put("added", land.added()).put("source", land.source());
    return GeoJson.feature(GeoJson.geometry(land.lonLat()), properties);
  }

  private ObjectNode boundary() {
    ArrayNode features = WireJson.array(area.boundary().lines(), AreaBody::section);
    area.boundary().marks().forEach(mark -> features.add(mark(mark)));
    if (!area.boundary().home().isEmpty()) {
      ObjectNode home = GeoJson.geometry(area.boundary().home(), area.chart());
      features.add(GeoJson.feature(home, WireJson.object().put("kind", "home")));
    }
    return GeoJson.collection(features);
  }

  private static ObjectNode section(Boundary.Section section) {
    ObjectNode properties = WireJson.object();
    properties.put("kind", "boundary").put("name", section.name());
    return GeoJson.feature(GeoJson.geometry(section.lonLat()), properties);
  }

  /** What belongs to the boundary and is not it: numbered points, the frontier on land. */
  private static ObjectNode mark(Zone mark) {
    ObjectNode properties = WireJson.object().put("kind", mark.kind()).put("name", mark.name());
    mark.number("number").ifPresent(number -> properties.put("number", (int) number));
    return GeoJson.feature(GeoJson.geometry(mark.lonLat()), properties).put("id", mark.id());
  }

  private static ObjectNode zone(Zone zone) {
    ObjectNode properties = WireJson.object().put("id", zone.id()).put("kind", zone.kind());
    zone.s57().ifPresent(s57 -> properties.put("s57", s57));
    properties.put("name", zone.name());
    properties.put("accuracy", zone.accuracy()).put("source", zone.source());
    properties.put("fence", zone.fence().isPresent());
    return GeoJson.feature(GeoJson.geometry(zone.lonLat()), properties).put("id", zone.id());
  }

  private ArrayNode fences() {
    ArrayNode fences = WireJson.array();
    for (Zone zone : area.zones()) {
      Optional<Geometry> fence = zone.fence();
      if (fence.isPresent()) {
        ObjectNode properties = WireJson.object().put("zone", zone.id());
        fences.add(GeoJson.feature(GeoJson.geometry(fence.get(), area.chart()), properties));
      }
    }
    return fences;
  }

  private static ObjectNode site(Site site) {
    ObjectNode properties = WireJson.object();
    properties.put("id", site.id()).put("kind", WireJson.word(site.kind()));
    properties.put("name", site.name()).put("heightM", site.heightM());
    properties.put("assumed", site.assumed());
    site.lookout()
        .ifPresent(eyes -> properties.put("fromDeg", eyes.fromDeg()).put("toDeg", eyes.toDeg()));
    return GeoJson.feature(GeoJson.point(site.lon(), site.lat()), properties);
  }
}
