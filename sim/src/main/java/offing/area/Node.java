package offing.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON or YAML file that knows where it stands.
 *
 * <p>An accessor that does not find what it needs says so to {@link Problems} and answers with
 * something harmless, so that reading goes on to the next problem; the file is refused at the end.
 */
public final class Node {
  private final Problems problems;
  private final SourceText source;
  private final SourceText.Place place;
  private final @Nullable Node parent;
  private final String name;

  /** A map or a list of nodes, a {@link String}, {@link Double} or {@link Boolean}, or null. */
  private final @Nullable Object value;

  /** Whether it was said that this is not what is needed; once is enough. */
  private boolean refused;

  private Node(
      Problems problems,
      SourceText source,
      SourceText.Place place,
      @Nullable Node parent,
      String name,
      @Nullable Object value) {
    this.problems = problems;
    this.source = source;
    this.place = place;
    this.parent = parent;
    this.name = name;
    this.value = value;
  }

  static Node root(
      Problems problems, SourceText source, SourceText.Place place, @Nullable Object value) {
    return new Node(problems, source, place, null, "", value);
  }

  /** Hangs a node under this one; the value of this one is a map or a list. */
  Node add(String name, SourceText.Place place, @Nullable Object value) {
    Node child = new Node(problems, source, place, this, name, value);
    if (isObject()) {
      fields().put(name, child);
    } else {
      list().add(child);
    }
    return child;
  }

  public void problem(String message) {
    problem(place, message);
  }

  /** At a letter of the text that it is, from 0. */
  public void problem(int offset, String message) {
    problem(value instanceof String text ? source.place(place, text, offset) : place, message);
  }

  private void problem(SourceText.Place at, String message) {
    problems.add(new Problem(source.file(), at.line(), at.column(), pointer(), message));
  }

  Problems problems() {
    return problems;
  }

  /** Where it begins in its file, from 1. */
  public int line() {
    return place.line();
  }

  /** The node that a pointer (RFC 6901) leads to; the last on the way where that ends before. */
  public Node nearest(String pointer) {
    Node at = this;
    for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      Optional<Node> next = at.child(step);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }

  private Optional<Node> child(String step) {
    if (!isList()) {
      return find(step);
    }
    return list().stream().filter(node -> node.name.equals(step)).findFirst();
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  public boolean isList() {
    return value instanceof List;
  }

  public boolean isNumber() {
    return value instanceof Double;
  }

  /** The field of that name, where there is one; nothing is said where there is none. */
  public Optional<Node> find(String field) {
    return isObject() ? Optional.ofNullable(fields().get(field)) : Optional.empty();
  }

  /** The field of that name; an empty one where there is none, which is a problem. */
  public Node get(String field) {
    Optional<Node> found = find(field);
    if (found.isEmpty() && isObject()) {
      problem("'" + field + "' is missing");
    } else if (found.isEmpty()) {
      expected("an object");
    }
    return found.orElseGet(() -> new Node(problems, source, place, this, field, new Missing()));
  }

  /** The members of a list; none where it is no list, which is a problem. */
  public List<Node> items() {
    if (!isList()) {
      expected("a list");
    }
    return isList() ? list() : List.of();
  }

  /** A text that is not blank; {@code ""} where it is none, which is a problem. */
  public String text() {
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    expected("a text");
    return "";
  }

  /** A number in a closed range; its lower end where it is none, which is a problem. */
  public double number(double min, double max) {
    if (value instanceof Double number && number >= min && number <= max) {
      return number;
    }
    expected("a number from " + min + " to " + max);
    return min;
  }

  /** The number; NaN where it is none, which is a problem. */
  public double number() {
    if (value instanceof Double number) {
      return number;
    }
    expected("a number");
    return Double.NaN;
  }

  /** Numbers, strings, booleans and lists of them by name, in the order of the file. */
  public Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    if (isObject()) {
      fields().forEach((field, node) -> node.plainValue().ifPresent(v -> plain.put(field, v)));
    }
    return plain;
  }

  /** A number, string, boolean, a list of them or more by name; empty for null. */
  public Optional<Object> plainValue() {
    if (isList()) {
      return Optional.of(list().stream().flatMap(node -> node.plainValue().stream()).toList());
    }
    return isObject() ? Optional.of(plain()) : Optional.ofNullable(value);
  }

  private void expected(String what) {
    if (!(value instanceof Missing) && !refused) {
      refused = true;
      problem(what + " is needed, not " + shown());
    }
  }

  private String shown() {
    if (isObject()) {
      return "an object";
    }
    if (isList()) {
      return "a list";
    }
    return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
  }

  /** RFC 6901. */
  private String pointer() {
    List<String> names = new ArrayList<>();
    for (Node node = this; node != null && node.parent != null; node = node.parent) {
      names.add(0, "/" + node.name.replace("~", "~0").replace("/", "~1"));
    }
    return String.join("", names);
  }

  @SuppressWarnings("unchecked") // the reader puts nothing else in
  private Map<String, Node> fields() {
    return (Map<String, Node>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked") // the reader puts nothing else in
  private List<Node> list() {
    return (List<Node>) Objects.requireNonNull(value);
  }

  /** Stands for a field that is not there, which was said already. */
  private record Missing() {}
}
