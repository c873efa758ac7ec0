package offing.area;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;

/**
 * A named place of a kind.
 *
 * @param id unique in the area
 * @param kind ours: {@code anchorage}, {@code fairway}, {@code restricted}, {@code hotspot} ...
 * @param s57 the IHO S-57 object class, where one exists
 * @param name as shown
 * @param lonLat the feature as it stands in its file: point, line or polygon, WGS 84 degrees
 * @param fence what a leg is tested against, chart metres: a polygon, a circle of {@code radiusM}
 *     (else {@code errM}) about a point, a corridor of {@code widthM} about a line; empty for a
 *     mark that is no fence
 * @param accuracy {@code published}, {@code approximate} or {@code assumed}
 * @param source who says so
 * @param properties all that the file says of it, numbers, texts and lists by name, in its order
 */
public record Zone(
    String id,
    String kind,
    Optional<String> s57,
    String name,
    Geometry lonLat,
    Optional<Geometry> fence,
    String accuracy,
    String source,
    Map<String, Object> properties) {

  public Zone {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** A property that is a number, such as {@code speedLimitKn}; empty where it has none. */
  public OptionalDouble number(String property) {
    return properties.get(property) instanceof Double number
        ? OptionalDouble.of(number)
        : OptionalDouble.empty();
  }

  /** A property that is a text, such as {@code role}; empty where it has none. */
  public Optional<String> text(String property) {
    return properties.get(property) instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
