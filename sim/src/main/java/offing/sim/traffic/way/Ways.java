package offing.sim.traffic.way;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Zone;
import offing.sim.traffic.profile.PlaceKind;
import offing.sim.traffic.profile.Profile;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayBuilder;
import offing.sim.water.WayFinder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * The common ways between the places of an area, found once each. Owned by the world's thread.
 *
 * <p>Line zones (fairways, ferry routes, axes of separation schemes) are followed; between their
 * ends and the points the {@link WayFinder} joins them.
 */
public final class Ways {
  /** A point zone without a fence is taken for a circle of this radius, metres. */
  private static final double DEFAULT_RADIUS_M = 600;

  private final Chart chart;
  private final Water water;
  private final WayFinder finder;
  private final Map<String, Haven> havens = new LinkedHashMap<>();
  private final Map<String, double[][]> lines = new LinkedHashMap<>();
  private final Map<String, Way> found = new HashMap<>();

  public Ways(Area area, Water water, WayFinder finder, Profile profile) {
    chart = area.chart();
    this.water = water;
    this.finder = finder;
    area.zones().forEach(this::addZone);
    profile.places().forEach(this::addPlace);
  }

  public Water water() {
    return water;
  }

  /** The place of that id; throws where it is a line or unknown. */
  public Haven haven(String id) {
    return Optional.ofNullable(havens.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no place to lie at: '" + id + "'"));
  }

  private void addZone(Zone zone) {
    if (zone.lonLat() instanceof LineString line) {
      lines.put(zone.id(), chartLine(line));
      return;
    }
    Point middle = zone.lonLat() instanceof Point point ? point : zone.lonLat().getInteriorPoint();
    double radius =
        zone.fence()
            .map(fence -> fence.getEnvelopeInternal().getWidth() / 2)
            .orElse(DEFAULT_RADIUS_M);
    addHaven(zone.id(), zone.name(), kindOf(zone), middle.getX(), middle.getY(), radius);
  }

  private void addPlace(Profile.OpenPlace place) {
    addHaven(place.id(), "", place.kind(), place.at().get(0), place.at().get(1), place.radiusM());
  }

  private void addHaven(
      String id, String name, PlaceKind kind, double lon, double lat, double radiusM) {
    double[] at = water.nearest(chart.eastM(lon, lat), chart.northM(lon, lat), Water.LEAST_ROOM_M);
    havens.put(id, new Haven(id, name, kind, at[0], at[1], radiusM));
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
      points[i] =
          water.nearest(chart.eastM(at.x, at.y), chart.northM(at.x, at.y), Water.LEAST_ROOM_M);
    }
    return points;
  }

  /** The common way over these zones and places, the first and the last of them places. */
  public Way over(List<String> ids, double roomM) {
    return found.computeIfAbsent(
        String.join(" ", ids) + " " + roomM, ignored -> search(ids, roomM));
  }

  private Way search(List<String> ids, double roomM) {
    var way = new WayBuilder();
    for (double[] point : points(ids)) {
      if (way.size() == 0) {
        way.add(point[0], point[1]);
      } else {
        way.addAll(finder.find(way.lastX(), way.lastY(), point[0], point[1], roomM));
      }
    }
    return way.build();
  }

  private List<double[]> points(List<String> ids) {
    List<double[]> points = new ArrayList<>();
    for (String id : ids) {
      double[][] line = lines.get(id);
      if (line == null) {
        points.add(new double[] {haven(id).eastM(), haven(id).northM()});
      } else {
        addLine(points, line);
      }
    }
    return points;
  }

  /** From whichever end is nearer. */
  private static void addLine(List<double[]> points, double[][] line) {
    double[] last = points.get(points.size() - 1);
    int n = line.length;
    boolean forward = square(last, line[0]) <= square(last, line[n - 1]);
    for (int i = 0; i < n; i++) {
      points.add(line[forward ? i : n - 1 - i]);
    }
  }

  private static double square(double[] a, double[] b) {
    return (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);
  }

  /**
   * A vessel's own way: the common one moved to starboard by about so many metres wherever there is
   * room, from one spot to another.
   */
  public Way own(
      double[] start, Way common, double keepRightM, double[] end, RandomGenerator dice) {
    return own(start, new Starboard(water).shifted(start, common, keepRightM, end, dice), end);
  }

  /** That way, with other ends. */
  public Way own(double[] start, Way shifted, double[] end) {
    var way = new WayBuilder();
    way.add(start[0], start[1]);
    int n = shifted.size();
    for (int i = 0; i < n; i++) {
      boolean first = i == 0 && leadsTo(start, shifted, 1, end);
      boolean last = i == n - 1 && clear(way.lastX(), way.lastY(), end[0], end[1]);
      if (!first && !last) {
        join(way, shifted.x()[i], shifted.y()[i]);
      }
    }
    join(way, end[0], end[1]);
    return way.ending(end[0], end[1]);
  }

  /** Whether the way's point of that number, or its end, lies clear ahead. */
  private boolean leadsTo(double[] from, Way way, int i, double[] end) {
    return i < way.size() - 1
        ? clear(from[0], from[1], way.x()[i], way.y()[i])
        : clear(from[0], from[1], end[0], end[1]);
  }

  private void join(WayBuilder way, double x, double y) {
    if (clear(way.lastX(), way.lastY(), x, y)) {
      way.add(x, y);
    } else {
      way.addAll(finder.find(way.lastX(), way.lastY(), x, y, Water.LEAST_ROOM_M));
    }
  }

  /** How far a corner may be cut there, metres: what is left of the room, with a reserve. */
  public double cornerRoomM(double eastM, double northM) {
    return water.cornerRoomM(eastM, northM);
  }

  public boolean clear(double x0, double y0, double x1, double y1) {
    return water.isClear(x0, y0, x1, y1, Water.LEAST_ROOM_M);
  }
}
