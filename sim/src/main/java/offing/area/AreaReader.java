package offing.area;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an area from its folder and refuses a bad one with all its problems at once. */
public final class AreaReader {
  /** The file of an area's folder that names the others. */
  public static final String NAME = "area.yaml";

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
  private static final List<String> ROLES =
      List.of("land", "land-added", "land-world", "boundary", "zones", "sites", "aids", "depths");
  private static final Bounds GLOBE = new Bounds(-180, -90, 180, 90);

  private final Path folder;
  private final Problems problems = new Problems();
  private final Set<String> ids = new HashSet<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Land> land = new ArrayList<>();
  private final List<Feature> boundary = new ArrayList<>();
  private final List<Zone> zones = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<Aid> aids = new ArrayList<>();
  private final List<DepthBand> depths = new ArrayList<>();
  private Optional<Path> world = Optional.empty();
  private boolean isBounded;

  private AreaReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the area in a folder, embedded or a user's own. Throws {@link InvalidFile} with every
   * problem.
   */
  public static Area read(Path folder) {
    return new AreaReader(folder).area();
  }

  private Area area() {
    Optional<Node> found = header(folder, problems);
    problems.refuseIfAny();
    Node root = found.orElseThrow();
    String id = root.get("id").text();
    String name = root.get("name").text();
    String timeZone = timeZone(root.get("timeZone"));
    Bounds bounds = bounds(root.get("bounds"));
    Chart chart = chart(root, bounds);
    Node files = root.get("files");
    for (Node file : files.items()) {
      readFile(file, chart);
    }
    Boundary line = new BoundaryReader(bounds, chart).boundary(boundary);
    if (problems.isEmpty() && isBounded && (line.isEmpty() || line.home().isEmpty())) {
      files.problem(
          "no file has a 'boundary' line and a 'waters-and-land' polygon; both are needed");
    }
    problems.refuseIfAny();
    return new Area(
        id,
        folder,
        name,
        timeZone,
        bounds,
        chart,
        land,
        line,
        zones,
        sites,
        aids,
        depths,
        attributions,
        world);
  }

  /** The root of the file that names the others; empty where there is none, which is a problem. */
  static Optional<Node> header(Path folder, Problems problems) {
    return NodeReader.read(folder.resolve(NAME), problems, "missing; every area has one");
  }

  private static String timeZone(Node node) {
    String name = node.text();
    try {
      return name.isEmpty() ? name : ZoneId.of(name).getId();
    } catch (DateTimeException e) {
      node.problem("no time zone '" + name + "'; allowed: IANA names such as Asia/Hong_Kong");
      return name;
    }
  }

  /** The globe where there is a problem. */
  static Bounds bounds(Node node) {
    double[] box = ChartFile.numbers(node, 4);
    if (box.length == 4 && box[0] < box[2] && box[1] < box[3]) {
      return new Bounds(box[0], box[1], box[2], box[3]);
    }
    if (box.length == 4) {
      node.problem("bounds are [west, south, east, north], degrees, west < east and south < north");
    }
    return GLOBE;
  }

  /** The folder's chart; one that puts everything at its origin where there is a problem. */
  private Chart chart(Node root, Bounds bounds) {
    Optional<Chart> chart = ChartFile.read(folder, problems);
    Node crs = root.get("crs");
    String code = crs.text();
    if (chart.isPresent() && !chart.get().crs().equals(code)) {
      crs.problem(
          "'" + code + "' is not what " + ChartFile.NAME + " was fitted to, " + chart.get().crs());
    }
    if (chart.isPresent() && !chart.get().bounds().contains(bounds)) {
      root.get("bounds")
          .problem("the chart holds only in " + chart.get().bounds().shown() + "; fit it again");
    }
    return chart.orElseGet(() -> Chart.nowhere(GLOBE));
  }

  private void readFile(Node entry, Chart chart) {
    Attribution attribution = attribution(entry);
    attributions.add(attribution);
    Node role = entry.get("role");
    Node file = entry.get("file");
    String name = file.text();
    if (!PLAIN_NAME.matcher(name).matches()) {
      if (!name.isEmpty()) {
        file.problem("'" + name + "' is no file in this folder; allowed: letters, digits, . _ -");
      }
      return;
    }
    Path path = folder.resolve(name);
    NodeReader.read(path, problems, "missing; " + NAME + " names it")
        .ifPresent(root -> readAs(role, root, attribution.key(), chart, path));
  }

  private Attribution attribution(Node entry) {
    Node key = entry.get("key");
    String text = key.text();
    if (attributions.stream().anyMatch(other -> other.key().equals(text))) {
      key.problem("'" + text + "' is the key of another file");
    }
    return new Attribution(
        text,
        entry.get("source").text(),
        entry.get("licence").text(),
        entry.get("accuracy").text(),
        entry.get("notice").text());
  }

  private void readAs(Node role, Node root, String key, Chart chart, Path path) {
    switch (role.text()) {
      case "land" -> addLand(root, key, false, chart);
      case "land-added" -> addLand(root, key, true, chart);
      case "land-world" -> {
        features(root, Kinds.LAND, new HashSet<>(), GLOBE);
        world = Optional.of(path);
      }
      case "boundary" -> {
        isBounded = true;
        boundary.addAll(features(root, Kinds.BOUNDARY, ids, chart.bounds()));
      }
      case "zones" ->
          features(root, Kinds.ZONES, ids, chart.bounds())
              .forEach(feature -> zones.add(ZoneReader.zone(feature, chart)));
      case "sites" ->
          features(root, Kinds.SITES, ids, chart.bounds())
              .forEach(feature -> sites.add(ZoneReader.site(feature, ids)));
      case "aids" ->
          features(root, Kinds.AIDS, ids, chart.bounds())
              .forEach(feature -> aids.add(AidReader.aid(feature)));
      case "depths" ->
          features(root, Kinds.DEPTHS, ids, chart.bounds())
              .forEach(feature -> depths.add(DepthReader.band(feature, chart)));
      default ->
          role.problem("no role '" + role.text() + "'; " + Spelling.offer(role.text(), ROLES));
    }
  }

  private static List<Feature> features(
      Node root, Map<String, List<String>> kinds, Set<String> ids, Bounds limits) {
    return new FeatureReader(kinds, ids, limits).read(root);
  }

  private void addLand(Node root, String key, boolean added, Chart chart) {
    for (Feature feature : features(root, Kinds.LAND, new HashSet<>(), GLOBE)) {
      land.addAll(LandReader.land(feature.lonLat(), key, added, chart));
    }
  }
}
