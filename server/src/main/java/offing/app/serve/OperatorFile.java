package offing.app.serve;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import offing.api.gate.Access.NamedToken;
import offing.app.option.BadInput;
import offing.area.InvalidFile;
import offing.area.Problem;

/**
 * Reads the operators and their tokens: YAML or JSON, a list of {@code name} and {@code token}.
 * Refuses a bad file with every problem, and never repeats a token.
 */
final class OperatorFile {
  private static final int LONGEST_NAME = 80;
  private static final int SHORTEST_TOKEN = 12;

  private final Path file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> tokens = new HashSet<>();

  private OperatorFile(Path file) {
    this.file = file;
  }

  static List<NamedToken> read(Path file) {
    return new OperatorFile(file).operators();
  }

  private List<NamedToken> operators() {
    JsonNode root = root();
    JsonNode list = root.isArray() ? root : root.path("operators");
    if (!list.isArray() || list.isEmpty()) {
      add("", "a list of operators is needed, each with a name and a token");
    }
    List<NamedToken> operators = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      operators.add(operator(list.get(i), "/" + i));
    }
    if (!problems.isEmpty()) {
      throw new InvalidFile(problems);
    }
    return operators;
  }

  private NamedToken operator(JsonNode entry, String field) {
    String name = entry.path("name").asText().strip();
    String token = entry.path("token").asText();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      add(field + "/name", "a name of 1 to 80 characters is needed");
    } else if (!names.add(name)) {
      add(field + "/name", "'" + name + "' is there twice");
    }
    if (token.length() < SHORTEST_TOKEN) {
      add(field + "/token", "a token of 12 characters or more is needed");
    } else if (!tokens.add(token)) {
      add(field + "/token", "another operator has the same token");
    }
    return new NamedToken(name, token);
  }

  private JsonNode root() {
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw new InvalidFile(
          List.of(
              new Problem(
                  file.toString(), place == null ? 0 : place.getLineNr(), "", "is not YAML")));
    } catch (IOException e) {
      throw new BadInput("cannot read the operators from " + file);
    }
  }

  private void add(String field, String message) {
    problems.add(new Problem(file.toString(), 0, field, message));
  }
}
