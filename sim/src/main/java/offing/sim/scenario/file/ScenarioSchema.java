package offing.sim.scenario.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import offing.area.Problem;
import offing.sim.scenario.yaml.YamlTree;

/**
 * What a scenario's file may hold: {@code schema/scenario.schema.json}, draft 2020-12.
 *
 * <p>Every place in it has a title that says what is allowed there; so a problem reads "found this,
 * allowed is that" whatever keyword it broke, once for each place.
 */
final class ScenarioSchema {
  private static final String RESOURCE = "/schema/scenario.schema.json";

  private static final JsonSchema SCHEMA = load();

  private ScenarioSchema() {}

  /** Every problem of a file, in the order of its lines; none where it is a scenario. */
  static List<Problem> problems(YamlTree yaml) {
    Map<String, String> byPlace = new TreeMap<>();
    for (ValidationMessage broken : SCHEMA.validate(yaml.root())) {
      byPlace.putIfAbsent(place(broken), sentence(broken));
    }
    List<Problem> problems = new ArrayList<>();
    byPlace.forEach((pointer, message) -> problems.add(yaml.problem(pointer, message)));
    return problems;
  }

  /** What is allowed at a place of the schema, in its own words. */
  static String allowed(String schemaPointer) {
    return described(SCHEMA.getSchemaNode().at(schemaPointer));
  }

  private static String place(ValidationMessage broken) {
    String at = broken.getInstanceLocation().toString();
    return broken.getProperty() == null ? at : at + "/" + escaped(broken.getProperty());
  }

  private static String sentence(ValidationMessage broken) {
    String keyword = broken.getType();
    JsonNode schema = schemaOf(broken);
    if (keyword.equals("required")) {
      return "is missing; allowed is "
          + described(schema.path("properties").path(broken.getProperty()));
    }
    if (keyword.equals("additionalProperties")) {
      return Sentence.noField(broken.getProperty(), names(schema));
    }
    return Sentence.found(broken.getInstanceNode(), words(schema.path("enum")), described(schema));
  }

  /** The schema object that holds the broken keyword. */
  private static JsonNode schemaOf(ValidationMessage broken) {
    String keyword = broken.getSchemaLocation().getFragment().getParent().toString();
    return SCHEMA.getSchemaNode().at(keyword);
  }

  private static String described(JsonNode schema) {
    JsonNode title = schema.path("title");
    return title.isTextual()
        ? title.asText()
        : allowed(schema.path("$ref").asText("#").substring(1));
  }

  private static List<String> names(JsonNode schema) {
    List<String> names = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static JsonSchema load() {
    try (InputStream in =
        Objects.requireNonNull(ScenarioSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      SchemaValidatorsConfig config =
          SchemaValidatorsConfig.builder()
              .pathType(PathType.JSON_POINTER)
              .formatAssertionsEnabled(true)
              .locale(Locale.ROOT)
              .build();
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in, config);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
