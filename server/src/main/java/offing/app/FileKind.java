package offing.app;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offing.app.option.BadInput;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import offing.area.Problem;

/** What a file is meant to be, told by what is in it. */
enum FileKind {
  SCENARIO("a scenario"),
  RULES("rules"),
  AREA("an area");

  /** What an area's head has and no other file. */
  private static final List<String> AREA_MEMBERS = List.of("bounds", "files", "crs", "timeZone");

  private final String words;

  FileKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /**
   * Throws {@link InvalidFile} where it is no YAML at all, {@link BadInput} where it is not there.
   */
  static FileKind of(Path file) {
    if (!Files.exists(file)) {
      throw new BadInput("there is no file " + file);
    }
    if (Files.isDirectory(file) || file.endsWith(AreaReader.NAME)) {
      return AREA;
    }
    JsonNode root = root(file);
    if (root.isArray() || root.has("rules")) {
      return RULES;
    }
    return AREA_MEMBERS.stream().anyMatch(root::has) ? AREA : SCENARIO;
  }

  private static JsonNode root(Path file) {
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? 0 : Math.max(0, place.getLineNr());
      String message = "is not YAML: " + e.getOriginalMessage().lines().findFirst().orElse("");
      throw new InvalidFile(List.of(new Problem(file.toString(), line, "", message)));
    } catch (IOException e) {
      throw new BadInput("cannot read " + file + ": " + e.getMessage());
    }
  }
}
