package offing.area;

import java.util.Optional;
import java.util.Set;

/** Reads the cameras of a site. */
final class LookoutReader {
  private LookoutReader() {}

  /**
   * Empty where the site has none, or no camera's site has any.
   *
   * @param ids that were seen in the area; the cameras' are added
   */
  static Optional<Lookout> lookout(Feature feature, Set<String> ids) {
    Optional<Node> cameras = feature.properties().find("cameras");
    if (cameras.isPresent() && !feature.kind().equals("camera")) {
      cameras.get().problem("a site of kind '" + feature.kind() + "' has no cameras");
      return Optional.empty();
    }
    return cameras.map(node -> lookout(node, ids));
  }

  private static Lookout lookout(Node cameras, Set<String> ids) {
    return new Lookout(
        id(cameras.get("day"), ids),
        id(cameras.get("thermal"), ids),
        cameras.get("fromDeg").number(0, 359.99),
        cameras.get("toDeg").number(0, 359.99));
  }

  private static String id(Node id, Set<String> ids) {
    String text = id.text();
    if (!text.isEmpty() && !ids.add(text)) {
      id.problem("'" + text + "' is the id of another feature");
    }
    return text;
  }
}
