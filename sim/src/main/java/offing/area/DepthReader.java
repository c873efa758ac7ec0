package offing.area;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** Makes bands of depth of features. */
final class DepthReader {
  private static final List<String> DRAUGHTS =
      Stream.of(Draught.values()).map(draught -> draught.name().toLowerCase(Locale.ROOT)).toList();

  private DepthReader() {}

  static DepthBand band(Feature feature, Chart chart) {
    return new DepthBand(
        feature.id(),
        feature.properties().get("name").text(),
        draught(feature.properties().get("deepEnoughFor")),
        fence(feature, chart),
        ZoneReader.accuracy(feature),
        feature.properties().get("source").text());
  }

  /** The shallowest where there is a problem. */
  private static Draught draught(Node node) {
    String text = node.text();
    if (DRAUGHTS.contains(text)) {
      return Draught.valueOf(text.toUpperCase(Locale.ROOT));
    }
    if (!text.isEmpty()) {
      node.problem("no draught '" + text + "'; " + Spelling.offer(text, DRAUGHTS));
    }
    return Draught.SHALLOW;
  }

  private static Geometry fence(Feature feature, Chart chart) {
    boolean isLine = feature.lonLat().getDimension() == 1;
    if (isLine && feature.properties().find("widthM").isEmpty()) {
      feature.node().problem("a channel that is a line needs its 'widthM'");
    }
    return Fences.of(feature, chart).orElseGet(feature.lonLat()::copy);
  }
}
