package offing.sim.scenario.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.area.Problem;

/**
 * A YAML file with what it includes, as one tree that still knows of each member in which file and
 * on which line it stands.
 *
 * <p>{@code include} names another file. Every field that the including file has replaces the
 * included one's whole, lists too; what stands in a list under {@code also} is added to the list of
 * that name instead. Neither word is left in the tree, unless it is not what it should be: then the
 * schema says so.
 */
public final class YamlTree {
  static final String INCLUDE = "include";
  private static final String ALSO = "also";

  /** The lists that a file can add to. */
  private static final List<String> LISTS = List.of("approaches", "faults", "orders", "mishaps");

  private final JsonNode root;
  private final Map<String, Origin> origins;
  private final List<Problem> problems = new ArrayList<>();

  /** Where a member and all under it comes from. */
  private record Origin(LocatedYaml file, String pointer) {}

  private YamlTree(JsonNode root, Map<String, Origin> origins) {
    this.root = root;
    this.origins = origins;
  }

  /**
   * Reads a file and what it includes. Throws {@link offing.area.InvalidFile} where one of them
   * cannot be read or is not YAML.
   */
  public static YamlTree read(Path file) {
    return read(file, new Includes(file));
  }

  private static YamlTree read(Path file, Includes includes) {
    LocatedYaml yaml = LocatedYaml.read(file);
    JsonNode include = yaml.root().path(INCLUDE);
    if (!include.isTextual()) {
      return new YamlTree(yaml.root(), origins(yaml));
    }
    List<Problem> refused = new ArrayList<>();
    YamlTree tree =
        includes
            .find(yaml, refused)
            .map(found -> read(found, includes.within(found)))
            .orElseGet(() -> new YamlTree(yaml.root().deepCopy(), origins(yaml)));
    tree.problems.addAll(refused);
    tree.override(yaml);
    return tree;
  }

  private static Map<String, Origin> origins(LocatedYaml yaml) {
    Map<String, Origin> origins = new TreeMap<>();
    origins.put("", new Origin(yaml, ""));
    for (Map.Entry<String, JsonNode> field : yaml.root().properties()) {
      String pointer = "/" + escaped(field.getKey());
      origins.put(pointer, new Origin(yaml, pointer));
    }
    return origins;
  }

  /** The whole tree. */
  public JsonNode root() {
    return root;
  }

  /** What is wrong with the including itself. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The problem of the member at a JSON pointer of this tree, told where it was written. */
  public Problem problem(String pointer, String message) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Origin origin = origins.get(at);
      if (origin != null) {
        return origin.file.problem(origin.pointer + pointer.substring(at.length()), message);
      }
    }
  }

  private void override(LocatedYaml yaml) {
    origins.put("", new Origin(yaml, ""));
    if (!(root instanceof ObjectNode into)) {
      return;
    }
    into.remove(INCLUDE);
    for (Map.Entry<String, JsonNode> field : yaml.root().properties()) {
      if (!field.getKey().equals(INCLUDE) && !field.getKey().equals(ALSO)) {
        replace(into, field.getKey(), field.getValue(), yaml);
      }
    }
    add(into, yaml);
  }

  private void replace(ObjectNode into, String name, JsonNode value, LocatedYaml yaml) {
    String pointer = "/" + escaped(name);
    origins.keySet().removeIf(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
    origins.put(pointer, new Origin(yaml, pointer));
    into.set(name, value.deepCopy());
  }

  /** Adds the lists under {@code also}; what is no list there stays for the schema to refuse. */
  private void add(ObjectNode into, LocatedYaml yaml) {
    JsonNode also = yaml.root().path(ALSO);
    if (also.isMissingNode()) {
      return;
    }
    replace(into, ALSO, also, yaml);
    for (Map.Entry<String, JsonNode> list : also.properties()) {
      if (list.getValue() instanceof ArrayNode more && canBeAddedTo(into, list.getKey())) {
        append(into, list.getKey(), more, yaml);
        ((ObjectNode) into.path(ALSO)).remove(list.getKey());
      }
    }
    if (into.path(ALSO).isObject() && into.path(ALSO).isEmpty()) {
      into.remove(ALSO);
    }
  }

  private static boolean canBeAddedTo(ObjectNode into, String name) {
    return LISTS.contains(name) && (into.path(name).isArray() || into.path(name).isMissingNode());
  }

  private void append(ObjectNode into, String name, ArrayNode more, LocatedYaml yaml) {
    ArrayNode list = into.withArray(name);
    for (int i = 0; i < more.size(); i++) {
      String here = "/" + escaped(name) + "/" + list.size();
      origins.put(here, new Origin(yaml, "/" + ALSO + "/" + escaped(name) + "/" + i));
      list.add(more.get(i).deepCopy());
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
