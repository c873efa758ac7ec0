package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offing.area.Area;
import offing.area.InvalidFile;
import offing.sim.scenario.yaml.LocatedYaml;

/**
 * The names that an area's traffic gives: call signs of patrol units and keys of vessels. Only the
 * words of {@code traffic.yaml} are read; a bad file of that name is told elsewhere.
 */
final class TrafficNames {
  private static final String FILE = "traffic.yaml";
  private static final String NUMBER = "{n}";

  private final List<String> units = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();

  private TrafficNames() {}

  static TrafficNames of(Area area) {
    TrafficNames names = new TrafficNames();
    Path file = area.folder().resolve(FILE);
    if (Files.isRegularFile(file)) {
      names.read(file);
    }
    return names;
  }

  private void read(Path file) {
    try {
      LocatedYaml.read(file).root().path("groups").forEach(this::add);
    } catch (InvalidFile toldWhenTheTrafficIsRead) {
      groups.clear();
      units.clear();
    }
  }

  private void add(JsonNode group) {
    groups.add(group.path("id").asText());
    String pattern = group.path("units").asText("");
    JsonNode headcount = group.path("headcount");
    int most = Math.max(headcount.path("day").asInt(), headcount.path("night").asInt());
    for (int n = 1; n <= most && !pattern.isEmpty(); n++) {
      units.add(pattern.replace(NUMBER, String.format(Locale.ROOT, "%02d", n)));
    }
  }

  /** Call signs at density 1, in the order of the file. */
  List<String> units() {
    return units;
  }

  /** Whether that is a key of the traffic: {@code sampan-7}. */
  boolean isKey(String name) {
    int hyphen = name.lastIndexOf('-');
    return hyphen > 0
        && groups.contains(name.substring(0, hyphen))
        && name.substring(hyphen + 1).matches("[1-9][0-9]*");
  }
}
