package offing.app.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offing.area.Area;
import offing.area.AreaReader;
import offing.area.Attribution;
import offing.area.Bounds;
import offing.area.ChartFile;
import offing.stream.message.WireJson;

/**
 * Writes the area of some waters that nobody has described: a chart and the world's outline. It has
 * no boundary, zones, sites or rules, for nothing is known of them there.
 */
final class WatersFolder {
  private static final String ID = "traffic";

  /** The embedded area's outline of the world's land. */
  private static final String WORLD_KEY = "natural-earth";

  private WatersFolder() {}

  /**
   * Writes it into an empty folder.
   *
   * @param outline an area that has an outline of the world
   */
  static void write(Path folder, Waters waters, Area outline) throws IOException {
    ObjectNode head = WireJson.object().put("id", ID);
    head.put("name", "Waters around " + waters.middle());
    head.put("timeZone", "Etc/UTC");
    Bounds bounds = waters.bounds();
    head.putArray("bounds")
        .add(bounds.west())
        .add(bounds.south())
        .add(bounds.east())
        .add(bounds.north());
    head.put("crs", waters.crs());
    var files = head.putArray("files");
    if (outline.world().isPresent()) {
      Path world = outline.world().get();
      String file = world.getFileName().toString();
      files.add(entry("land-world", WORLD_KEY, outline, file));
      files.add(entry("land", WORLD_KEY + "-near", outline, file));
      Files.copy(world, folder.resolve(file));
    }
    Files.writeString(folder.resolve(AreaReader.NAME), new YAMLMapper().writeValueAsString(head));
    ChartFile.write(ProjectedCrs.chart(ChartFile.wanted(folder)), folder);
  }

  /** The outline is all the land that is known there, to some 10 km. */
  private static ObjectNode entry(String role, String key, Area outline, String file) {
    Attribution said =
        outline.attributions().stream()
            .filter(attribution -> attribution.key().equals(WORLD_KEY))
            .findFirst()
            .orElseThrow();
    return WireJson.object()
        .put("role", role)
        .put("key", key)
        .put("file", file)
        .put("source", said.source())
        .put("licence", said.licence())
        .put("accuracy", said.accuracy())
        .put("notice", said.notice());
  }
}
