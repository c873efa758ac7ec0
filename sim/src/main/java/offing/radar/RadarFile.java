package offing.radar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offing.area.Area;
import offing.area.InvalidFile;
import offing.area.Node;
import offing.area.NodeReader;
import offing.area.Problems;
import offing.area.Site;
import offing.area.Spelling;

/**
 * What an area says of its radars: {@code radars.yaml} in its folder, which may be missing. The
 * settings under {@code default} are for all of them, those under a site's id for it alone; what is
 * not said is as in {@link RadarSettings#SHORE}.
 */
public final class RadarFile {
  public static final String NAME = "radars.yaml";

  private static final String ALL = "default";
  private static final List<String> FIELDS =
      List.of(
          "scanS",
          "greatestRangeNm",
          "smallestRangeM",
          "powerDb",
          "falseAlarm",
          "beamDeg",
          "resolutionM",
          "clutterCellM",
          "clutterGainDb",
          "thermalPerScan",
          "spikes",
          "biasDeg",
          "biasM",
          "blindDeg");
  private static final double M_PER_NM = 1852;

  private final Map<String, RadarSettings> bySite = new LinkedHashMap<>();

  private RadarFile() {}

  /** That of an area; throws {@link InvalidFile} with all that is wrong with it. */
  public static RadarFile of(Area area) {
    return read(area.folder().resolve(NAME), area);
  }

  /** The same from a file that stands in for it. */
  static RadarFile read(Path path, Area area) {
    RadarFile file = new RadarFile();
    if (Files.isRegularFile(path)) {
      Problems problems = new Problems();
      NodeReader.read(path, problems, "missing").ifPresent(root -> file.read(root, area));
      problems.refuseIfAny();
    }
    return file;
  }

  /** The settings of a site. */
  public RadarSettings of(String site) {
    RadarSettings all = bySite.getOrDefault(ALL, RadarSettings.SHORE);
    return bySite.getOrDefault(site, all);
  }

  private void read(Node root, Area area) {
    List<String> names = names(area);
    root.find(ALL).ifPresent(node -> bySite.put(ALL, settings(node, RadarSettings.SHORE)));
    for (String name : root.plain().keySet()) {
      if (!names.contains(name)) {
        root.get(name).problem("no radar '" + name + "'; " + Spelling.offer(name, names));
      } else if (!name.equals(ALL)) {
        bySite.put(name, settings(root.get(name), of(ALL)));
      }
    }
  }

  private static List<String> names(Area area) {
    List<String> names = new ArrayList<>(List.of(ALL));
    area.sites().stream()
        .filter(site -> site.kind() == Site.Kind.RADAR)
        .forEach(site -> names.add(site.id()));
    return names;
  }

  private static RadarSettings settings(Node node, RadarSettings other) {
    for (String field : node.plain().keySet()) {
      if (!FIELDS.contains(field)) {
        node.get(field).problem("no setting '" + field + "'; " + Spelling.offer(field, FIELDS));
      }
    }
    return new RadarSettings(
        (long) Math.rint(1000 * number(node, "scanS", 0.5, 60, other.scanMs() / 1000.0)),
        M_PER_NM * number(node, "greatestRangeNm", 1, 96, other.greatestRangeM() / M_PER_NM),
        number(node, "smallestRangeM", 0, 5_000, other.smallestRangeM()),
        number(node, "powerDb", 100, 250, other.powerDb()),
        number(node, "falseAlarm", 1e-12, 0.1, other.falseAlarm()),
        number(node, "beamDeg", 0.05, 30, other.beamDeg()),
        number(node, "resolutionM", 0.5, 500, other.resolutionM()),
        number(node, "clutterCellM", 0.5, 500, other.clutterCellM()),
        number(node, "clutterGainDb", 0, 60, other.clutterGainDb()),
        number(node, "thermalPerScan", 0, 1_000, other.thermalPerScan()),
        number(node, "spikes", 0, 100, other.spikes()),
        number(node, "biasDeg", 0, 5, other.biasDeg()),
        number(node, "biasM", 0, 1_000, other.biasM()),
        node.find("blindDeg").map(RadarFile::sectors).orElse(other.blind()));
  }

  private static double number(Node node, String field, double min, double max, double otherwise) {
    Optional<Node> found = node.find(field);
    return found.isPresent() ? found.get().number(min, max) : otherwise;
  }

  /** Pairs of true bearings, clockwise from the first to the second. */
  private static List<RadarSettings.Sector> sectors(Node list) {
    List<RadarSettings.Sector> sectors = new ArrayList<>();
    for (Node pair : list.items()) {
      List<Node> ends = pair.items();
      if (ends.size() == 2) {
        sectors.add(
            new RadarSettings.Sector(ends.get(0).number(0, 360), ends.get(1).number(0, 360)));
      } else {
        pair.problem("a sector is [from, to], true bearings in degrees");
      }
    }
    return sectors;
  }
}
