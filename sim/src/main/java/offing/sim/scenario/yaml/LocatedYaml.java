package offing.sim.scenario.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offing.area.InvalidFile;
import offing.area.Problem;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A YAML file as a tree that still knows on which line each of its members stands. */
public final class LocatedYaml {
  /** Far over any scenario that a person writes; keeps a wrong file from filling the memory. */
  private static final long MAX_BYTES = 1 << 20;

  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String file;
  private final JsonNode root;
  private final Map<String, Integer> lines;

  private LocatedYaml(String file, JsonNode root, Map<String, Integer> lines) {
    this.file = file;
    this.root = root;
    this.lines = lines;
  }

  /** Reads a file. Throws {@link InvalidFile} where it cannot be read or is not YAML. */
  public static LocatedYaml read(Path path) {
    String file = path.toString();
    String text = text(path, file);
    try {
      return new LocatedYaml(file, YAML.readTree(text), linesOf(text));
    } catch (JsonProcessingException e) {
      throw refused(file, lineOf(e), "cannot be read as YAML: " + reason(e));
    } catch (IOException e) {
      throw refused(file, 0, "cannot be read: " + e.getMessage());
    }
  }

  public JsonNode root() {
    return root;
  }

  /** The problem of the member at a JSON pointer, with its line, or its parent's where it lacks. */
  public Problem problem(String pointer, String message) {
    return new Problem(file, line(pointer), pointer, message);
  }

  private int line(String pointer) {
    Integer line = lines.get(pointer);
    if (line != null) {
      return line;
    }
    return pointer.isEmpty() ? 1 : line(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static String text(Path path, String file) {
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw refused(file, 0, "is over " + MAX_BYTES + " bytes: too long for a file of this kind");
      }
      return Files.readString(path);
    } catch (NoSuchFileException e) {
      throw refused(file, 0, "there is no such file");
    } catch (CharacterCodingException e) {
      throw refused(file, 0, "is not text in UTF-8");
    } catch (IOException e) {
      throw refused(file, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** The line of each member by its JSON pointer: that of its key, or of its start in a list. */
  private static Map<String, Integer> linesOf(String text) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = YAML.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        lines.putIfAbsent(
            parser.getParsingContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    }
    return lines;
  }

  private static int lineOf(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private static String reason(JsonProcessingException e) {
    return e.getCause() instanceof MarkedYAMLException marked
        ? context(marked) + marked.getProblem()
        : e.getOriginalMessage().lines().findFirst().orElse("");
  }

  /** What the parser was at, and since which line. */
  private static String context(MarkedYAMLException marked) {
    return marked.getContextMark() == null
        ? ""
        : marked.getContext() + " from line " + (marked.getContextMark().getLine() + 1) + ", ";
  }

  private static InvalidFile refused(String file, int line, String message) {
    return new InvalidFile(List.of(new Problem(file, line, "", message)));
  }
}
