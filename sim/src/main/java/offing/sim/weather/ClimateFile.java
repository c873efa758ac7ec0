package offing.sim.weather;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offing.area.Area;
import offing.area.InvalidFile;
import offing.area.Node;
import offing.area.NodeReader;
import offing.area.Problems;

/** Reads {@code weather.yaml} from an area's folder; an area may do without. */
final class ClimateFile {
  static final String NAME = "weather.yaml";

  private static final int MONTHS = 12;

  private ClimateFile() {}

  /** The climate of an area; throws {@link InvalidFile} with all that is wrong with its file. */
  static Climate of(Area area) {
    return read(area.folder().resolve(NAME));
  }

  static Climate read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Climate.PLAIN;
    }
    Problems problems = new Problems();
    Optional<Climate> climate =
        NodeReader.read(file, problems, "missing").map(ClimateFile::climate);
    problems.refuseIfAny();
    return climate.orElseThrow();
  }

  private static Climate climate(Node root) {
    Node tide = root.get("tide");
    Node river = root.get("river");
    return new Climate(
        seasons(root.get("seasons")),
        tide.get("meanM").number(-20, 20),
        tide.get("constituents").items().stream().map(ClimateFile::constituent).toList(),
        river.get("mps").number(0, 10),
        river.get("toDeg").number(0, 360),
        root.get("streams").items().stream().map(ClimateFile::stream).toList());
  }

  private static List<Climate.Season> seasons(Node list) {
    List<Climate.Season> seasons = list.items().stream().map(ClimateFile::season).toList();
    for (int month = 1; month <= MONTHS; month++) {
      int wanted = month;
      long times = seasons.stream().filter(season -> season.months().contains(wanted)).count();
      if (times != 1) {
        list.problem("month " + month + " is in " + times + " seasons; each is in one");
      }
    }
    return seasons;
  }

  private static Climate.Season season(Node node) {
    List<Integer> months = new ArrayList<>();
    for (Node month : node.get("months").items()) {
      months.add((int) month.number(1, MONTHS));
    }
    double[] visibilityM = visibilityM(node.get("visibilityKm"));
    return new Climate.Season(
        months,
        node.get("windFromDeg").number(0, 360),
        node.get("windMps").number(0, 60),
        node.get("windSpreadMps").number(0, 30),
        visibilityM[0],
        visibilityM[1],
        node.get("rainShare").number(0, 0.95),
        node.get("rainMmh").number(0.1, 200),
        node.get("fogNights").number(0, 1),
        node.get("riverShare").number(0, 1));
  }

  private static double[] visibilityM(Node node) {
    List<Node> ends = node.items();
    if (ends.size() != 2) {
      node.problem("visibilityKm is [least, most] of usual haze");
      return new double[] {1, 1};
    }
    return new double[] {
      1000 * ends.get(0).number(0.05, 100), 1000 * ends.get(1).number(0.05, 100)
    };
  }

  private static Climate.Constituent constituent(Node node) {
    return new Climate.Constituent(
        node.get("amplitudeM").number(0, 20),
        node.get("degPerHour").number(0, 180),
        node.get("phaseDeg").number(0, 360));
  }

  private static Climate.Stream stream(Node node) {
    return new Climate.Stream(
        node.get("lon").number(-180, 180),
        node.get("lat").number(-90, 90),
        node.get("mps").number(0, 10),
        node.get("floodToDeg").number(0, 360),
        node.get("river").number(0, 1));
  }
}
