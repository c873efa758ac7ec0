package offing.sim.traffic.way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Zone;
import offing.sim.traffic.profile.PlaceKind;
import offing.sim.traffic.profile.Profile;
import offing.sim.water.Anchorages;
import offing.sim.water.Water;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * The places and lines of an area and its profile, chart metres. Whoever sails there shares them.
 * Owned by the world's thread.
 */
public final class Places {
  private final Chart chart;
  private final Water water;
  private final Map<String, Haven> havens = new LinkedHashMap<>();
  private final Map<String, double[][]> lines = new LinkedHashMap<>();

  /** {@code water}: for whoever floats anywhere. */
  public Places(Area area, Water water, Profile profile) {
    chart = area.chart();
    this.water = water;
    area.zones().forEach(this::addZone);
    profile.places().forEach(this::addPlace);
    List<Haven> all = List.copyOf(havens.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        all.get(j).meet(all.get(i));
      }
    }
  }

  /** The place of that id; throws where it is a line or unknown. */
  Haven haven(String id) {
    return Optional.ofNullable(havens.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no place to lie at: '" + id + "'"));
  }

  /** The line of that id, as {east, north} of each point; null where it is a place or unknown. */
  double @Nullable [][] line(String id) {
    return lines.get(id);
  }

  private void addZone(Zone zone) {
    if (zone.lonLat() instanceof LineString line) {
      lines.put(zone.id(), chartLine(line));
      return;
    }
    Point middle = zone.lonLat() instanceof Point point ? point : zone.lonLat().getInteriorPoint();
    PlaceKind kind = kindOf(zone);
    double radius = Anchorages.radiusM(zone);
    double reach = kind == PlaceKind.ANCHORAGE ? Anchorages.reachM(zone) : radius;
    double[] at = at(middle.getX(), middle.getY());
    havens.put(zone.id(), new Haven(zone.id(), zone.name(), kind, at[0], at[1], radius, reach));
  }

  private void addPlace(Profile.OpenPlace place) {
    double[] at = at(place.at().get(0), place.at().get(1));
    double radius = place.radiusM();
    havens.put(place.id(), new Haven(place.id(), "", place.kind(), at[0], at[1], radius, radius));
  }

  /** The water nearest to a place that anyone can sail. */
  private double[] at(double lon, double lat) {
    return water.nearest(chart.eastM(lon, lat), chart.northM(lon, lat), Water.LEAST_ROOM_M);
  }

  private static PlaceKind kindOf(Zone zone) {
    return switch (zone.kind()) {
      case "anchorage" -> PlaceKind.ANCHORAGE;
      case "port", "typhoon-shelter", "police-base" -> PlaceKind.QUAY;
      default -> PlaceKind.GROUND;
    };
  }

  private double[][] chartLine(LineString line) {
    var points = new double[line.getNumPoints()][];
    for (int i = 0; i < points.length; i++) {
      Coordinate at = line.getCoordinateN(i);
      points[i] = new double[] {chart.eastM(at.x, at.y), chart.northM(at.x, at.y)};
    }
    return points;
  }
}
