package offing.run.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where versions of rules are kept: a folder with a JSON file for each, {@code 000012.json}, each
 * written whole or not at all and never again. Nothing is made before there is a second version.
 */
public final class RuleFolder {
  /** Keeps nothing. */
  public static final RuleFolder NONE = new RuleFolder(null);

  private static final JsonMapper JSON = new JsonMapper();
  private static final String NAME = "[0-9]{6}\\.json";

  private final @Nullable Path folder;

  private RuleFolder(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The folder need not exist. */
  public static RuleFolder in(Path folder) {
    return new RuleFolder(folder);
  }

  /** All that are kept, the oldest first. */
  List<RuleVersion> list() throws IOException {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    List<RuleVersion> versions = new ArrayList<>();
    for (Path file : files(folder)) {
      RuleVersion version = read(file);
      if (version.number() != versions.size() + 1) {
        throw new IOException(
            file + " is version " + version.number() + ": " + (versions.size() + 1) + " is needed");
      }
      versions.add(version);
    }
    return versions;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(NAME)).sorted().toList();
    }
  }

  /** Writes those of which there is no file yet, once there is more than one. */
  synchronized void keep(List<RuleVersion> versions) throws IOException {
    if (folder == null || versions.size() < 2) {
      return;
    }
    Files.createDirectories(folder);
    for (RuleVersion version : versions) {
      Path file = folder.resolve(String.format(Locale.ROOT, "%06d.json", version.number()));
      if (!Files.exists(file)) {
        write(file, version);
      }
    }
  }

  private static void write(Path file, RuleVersion version) throws IOException {
    Path whole = Files.createTempFile(file.getParent(), "new", ".part");
    try {
      Files.writeString(whole, json(version).toPrettyString() + "\n");
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static ObjectNode json(RuleVersion version) {
    ObjectNode json = JSON.createObjectNode().put("version", version.number());
    json.put("by", version.by()).put("console", version.console());
    json.put("reason", version.reason());
    version.changed().forEach(json.putArray("changed")::add);
    json.put("at", version.at().toString());
    version.eventMs().ifPresent(ms -> json.put("eventTime", Instant.ofEpochMilli(ms).toString()));
    return json.put("text", version.text());
  }

  private static RuleVersion read(Path file) throws IOException {
    try {
      return version(JSON.readTree(file.toFile()));
    } catch (JsonProcessingException | DateTimeException broken) {
      throw new IOException(file + " is no version of rules: " + broken.getMessage(), broken);
    }
  }

  private static RuleVersion version(JsonNode json) {
    List<String> changed = new ArrayList<>();
    json.path("changed").forEach(id -> changed.add(id.asText()));
    Optional<String> event = Optional.ofNullable(json.get("eventTime")).map(JsonNode::asText);
    return new RuleVersion(
        json.path("version").asInt(),
        json.path("text").asText(),
        json.path("by").asText(),
        json.path("console").asText(),
        json.path("reason").asText(),
        changed,
        Instant.parse(json.path("at").asText()),
        event.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Instant.parse(event.get()).toEpochMilli()));
  }
}
