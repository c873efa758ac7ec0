package offing.watch.watched;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offing.area.Area;
import offing.area.Bounds;
import offing.area.Fences;
import offing.area.GeometryReader;
import offing.area.Node;
import offing.area.NodeReader;
import offing.area.Problems;
import offing.watch.watched.WatchedZone.AboutTrack;
import offing.watch.watched.WatchedZone.Drawn;
import offing.watch.watched.WatchedZone.Hours;
import offing.watch.watched.WatchedZone.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Puntal;

/**
 * Reads watched zones from GeoJSON (RFC 7946), a feature or a collection of them, and refuses it
 * with every problem at its place. Properties that are not ours are passed over: they come with
 * files of other programs.
 */
public final class WatchedZoneReader {
  /** More than anybody keeps in mind. */
  public static final int MOST_ZONES = 200;

  /** Positions of one zone. */
  public static final int MOST_POSITIONS = 2_000;

  private static final int LONGEST_NAME = 80;
  private static final double LEAST_RADIUS_M = 10;
  private static final double MOST_RADIUS_M = 50_000;
  private static final double MOST_WIDTH_M = 20_000;
  private static final double MOST_DWELL_S = 86_400;
  private static final double MOST_HYSTERESIS_M = 5_000;
  private static final double LEAST_AREA_M2 = 100;
  private static final double MS_PER_S = 1_000;
  private static final int MINUTES = 60;
  private static final String KIND = "watch";

  /** Places are kept to 1e-7 degrees, about a centimetre, as the wire tells them. */
  private static final double STEPS_PER_DEG = 1e7;

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final Pattern KINDS = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");

  private final Area area;
  private final Set<String> ids = new HashSet<>();

  private WatchedZoneReader(Area area) {
    this.area = area;
  }

  /**
   * The zones of a text, in its order; those without an id have an empty one. Throws {@link
   * offing.area.InvalidFile} with every problem.
   *
   * @param file what the text is called in problems; must not end as YAML does
   */
  public static List<WatchedZone> read(String file, String text, Area area) {
    var problems = new Problems();
    Optional<Node> root = NodeReader.read(file, text, problems);
    problems.refuseIfAny();
    List<WatchedZone> zones = new WatchedZoneReader(area).zones(root.orElseThrow());
    problems.refuseIfAny();
    return zones;
  }

  private List<WatchedZone> zones(Node root) {
    Node type = root.get("type");
    return switch (type.text()) {
      case "Feature" -> List.of(zone(root));
      case "FeatureCollection" -> collection(root.get("features"));
      case "" -> List.of();
      default -> {
        type.problem("'Feature' or 'FeatureCollection' is needed");
        yield List.of();
      }
    };
  }

  private List<WatchedZone> collection(Node features) {
    List<Node> items = features.items();
    if (items.size() > MOST_ZONES) {
      features.problem(items.size() + " zones; at most " + MOST_ZONES + " are allowed");
      return List.of();
    }
    List<WatchedZone> zones = new ArrayList<>();
    for (Node feature : items) {
      zones.add(zone(feature));
    }
    return zones;
  }

  private WatchedZone zone(Node feature) {
    Node properties = feature.get("properties");
    String id = feature.find("id").map(this::id).orElse("");
    String name = name(properties.get("name"));
    String kind = properties.find("kind").map(WatchedZoneReader::kind).orElse(KIND);
    Place place = place(feature, properties);
    double dwellS = size(properties, "dwellSeconds", 0, MOST_DWELL_S);
    double hysteresisM = size(properties, "hysteresisM", 0, MOST_HYSTERESIS_M);
    return new WatchedZone(
        id, name, kind, place, hours(properties), (long) Math.rint(dwellS * MS_PER_S), hysteresisM);
  }

  private String id(Node node) {
    String id = node.text();
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      node.problem("'" + id + "' is no id; allowed: small letters, digits and -, 60 at most");
    } else if (!id.isEmpty() && !ids.add(id)) {
      node.problem("'" + id + "' is the id of another zone");
    }
    return id;
  }

  private static String name(Node node) {
    String name = node.text().strip();
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      node.problem("a name is 1 to " + LONGEST_NAME + " characters, and no line breaks");
    }
    return name;
  }

  private static String kind(Node node) {
    String kind = node.text();
    if (!kind.isEmpty() && !KINDS.matcher(kind).matches()) {
      node.problem("'" + kind + "' is no kind; allowed: small letters, digits and -, 40 at most");
    }
    return kind;
  }

  private static double size(Node properties, String name, double least, double most) {
    return properties.find(name).map(node -> node.number(least, most)).orElse(0.0);
  }

  private Place place(Node feature, Node properties) {
    Optional<Node> geometry = feature.find("geometry").filter(Node::isObject);
    Optional<Node> track = properties.find("track");
    if (track.isPresent()) {
      geometry.ifPresent(node -> node.problem("a zone about a track has none: null is needed"));
      double radiusM = properties.get("radiusM").number(LEAST_RADIUS_M, MOST_RADIUS_M);
      return new AboutTrack(number(track.get()), radiusM);
    }
    Geometry lonLat =
        geometry.isPresent() ? shape(geometry.get()) : missing(feature, feature.find("geometry"));
    return lonLat.isEmpty() ? nowhere() : drawn(feature, properties, lonLat);
  }

  private static int number(Node track) {
    double number = track.number(1, Integer.MAX_VALUE);
    if (number != Math.rint(number)) {
      track.problem("must be the number of a track");
    }
    return (int) number;
  }

  private static Geometry missing(Node feature, Optional<Node> geometry) {
    geometry
        .orElse(feature)
        .problem(
            "a geometry is needed, or the property 'track' of a circle that goes with a track");
    return GeometryReader.none();
  }

  private Geometry shape(Node node) {
    Geometry lonLat = new GeometryReader().read(node, GeometryReader.TYPES);
    if (lonLat.getNumPoints() > MOST_POSITIONS) {
      node.problem(
          lonLat.getNumPoints() + " positions; at most " + MOST_POSITIONS + " are allowed");
      return GeometryReader.none();
    }
    Bounds limits = area.chart().bounds();
    for (Coordinate at : lonLat.getCoordinates()) {
      if (!limits.contains(at.x, at.y)) {
        node.problem(GeometryReader.shown(at) + " lies off the area; allowed: " + limits.shown());
        return GeometryReader.none();
      }
    }
    lonLat.apply(new ToWire());
    return lonLat;
  }

  private Drawn drawn(Node feature, Node properties, Geometry lonLat) {
    double sizeM = 0;
    if (lonLat instanceof Puntal) {
      sizeM = properties.get("radiusM").number(LEAST_RADIUS_M, MOST_RADIUS_M);
    } else if (lonLat instanceof Lineal) {
      sizeM = properties.get("widthM").number(LEAST_RADIUS_M, MOST_WIDTH_M);
    }
    Geometry fence = Fences.of(lonLat, sizeM, area.chart());
    if (!fence.isValid() || fence.getArea() < LEAST_AREA_M2) {
      feature
          .get("geometry")
          .problem("it covers too little to be watched; at least 100 square metres are needed");
    }
    return new Drawn(lonLat, sizeM, fence);
  }

  private static Drawn nowhere() {
    return new Drawn(GeometryReader.none(), 0, GeometryReader.none());
  }

  private static Optional<Hours> hours(Node properties) {
    Optional<Node> from = properties.find("from");
    Optional<Node> to = properties.find("to");
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    int fromMinute = minute(properties.get("from"));
    int toMinute = minute(properties.get("to"));
    if (fromMinute == toMinute && from.isPresent() && to.isPresent()) {
      to.get().problem("must not be 'from': leave out both for a zone that applies at all times");
    }
    return Optional.of(new Hours(fromMinute, toMinute));
  }

  private static int minute(Node node) {
    String text = node.text();
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      return Integer.parseInt(time.group(1)) * MINUTES + Integer.parseInt(time.group(2));
    }
    if (!text.isEmpty()) {
      node.problem("'" + text + "' is no time of day; allowed: 00:00 to 23:59, as 22:30");
    }
    return 0;
  }

  private static final class ToWire implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence sequence, int i) {
      sequence.setOrdinate(i, 0, Math.rint(sequence.getX(i) * STEPS_PER_DEG) / STEPS_PER_DEG);
      sequence.setOrdinate(i, 1, Math.rint(sequence.getY(i) * STEPS_PER_DEG) / STEPS_PER_DEG);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
