package offing.area;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a JSON or YAML file into {@link Node}s that know their lines. A name twice is refused. */
public final class NodeReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final JsonFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Problems problems;
  private final SourceText source;
  private final JsonParser parser;

  private NodeReader(Problems problems, SourceText source, JsonParser parser) {
    this.problems = problems;
    this.source = source;
    this.parser = parser;
  }

  /** The file's root; empty where it cannot be read, which is a problem with what to do. */
  public static Optional<Node> read(Path path, Problems problems, String ifMissing) {
    String file = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      problems.add(file, 0, "", ifMissing);
      return Optional.empty();
    }
    try {
      return read(file, Files.readString(path), problems);
    } catch (CharacterCodingException e) {
      problems.add(file, 0, "", "is not UTF-8");
      return Optional.empty();
    } catch (IOException e) {
      problems.add(file, 0, "", "cannot be read: " + e);
      return Optional.empty();
    }
  }

  /** The root of what stands, or is to stand, in a file of that name. */
  public static Optional<Node> read(String file, String content, Problems problems) {
    try (JsonParser parser = factory(file).createParser(content)) {
      return new NodeReader(problems, new SourceText(file, content), parser).root();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      problems.add(file, line, "", format(file) + " is needed: " + why);
      return Optional.empty();
    } catch (IOException e) {
      problems.add(file, 0, "", "cannot be read: " + e);
      return Optional.empty();
    }
  }

  private static boolean isYaml(String file) {
    return file.endsWith(".yaml") || file.endsWith(".yml");
  }

  private static JsonFactory factory(String file) {
    return isYaml(file) ? YAML : JSON;
  }

  private static String format(String file) {
    return isYaml(file) ? "YAML" : "JSON";
  }

  private Optional<Node> root() throws IOException {
    if (parser.nextToken() == null) {
      problems.add(
          source.file(), 1, "", "the file is empty; " + format(source.file()) + " is needed");
      return Optional.empty();
    }
    Node root = Node.root(problems, source, place(), value());
    fill(root);
    if (parser.nextToken() != null) {
      problems.add(source.file(), place().line(), "", "one value is needed, and nothing after it");
    }
    return Optional.of(root);
  }

  private void fill(Node node) throws IOException {
    if (node.isObject()) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fill(node.add(name, place(), value()));
      }
    } else if (node.isList()) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        fill(node.add(Integer.toString(i), place(), value()));
      }
    }
  }

  private SourceText.Place place() {
    JsonLocation location = parser.currentTokenLocation();
    return new SourceText.Place(
        Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private @Nullable Object value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> new LinkedHashMap<String, Node>();
      case START_ARRAY -> new ArrayList<Node>();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }
}
