package offing.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** Makes the boundary of features and holds its line and its home waters against each other. */
final class BoundaryReader {
  /** The line may lie so far off the edge of the home waters, metres: rounding, no more. */
  private static final double ON_EDGE_M = 1;

  private final Bounds area;
  private final Chart chart;

  BoundaryReader(Bounds area, Chart chart) {
    this.area = area;
    this.chart = chart;
  }

  /** Without lines or without home waters where the features have none. */
  Boundary boundary(List<Feature> features) {
    List<Boundary.Section> lines = new ArrayList<>();
    List<Zone> marks = new ArrayList<>();
    Geometry home = home(features);
    for (Feature feature : features) {
      if (feature.kind().equals("boundary")) {
        section(feature, home).ifPresent(lines::add);
      } else if (!feature.kind().equals("waters-and-land")) {
        marks.add(ZoneReader.mark(feature));
      }
    }
    return new Boundary(lines, home, marks);
  }

  private Geometry home(List<Feature> features) {
    List<Feature> found =
        features.stream().filter(feature -> feature.kind().equals("waters-and-land")).toList();
    found.stream()
        .skip(1)
        .forEach(more -> more.node().problem("one feature is 'waters-and-land', and no more"));
    return found.isEmpty() ? GeometryReader.none() : chart.toChart(found.get(0).lonLat());
  }

  private Optional<Boundary.Section> section(Feature feature, Geometry home) {
    if (!(feature.lonLat() instanceof LineString line) || line.isEmpty()) {
      return Optional.empty();
    }
    LineString inChart = (LineString) chart.toChart(line);
    for (int i = 0; i < line.getNumPoints(); i++) {
      checkVertex(feature, line.getCoordinateN(i), inChart.getPointN(i), home);
    }
    String name = feature.properties().get("name").text();
    return Optional.of(new Boundary.Section(name, line, inChart));
  }

  private void checkVertex(Feature feature, Coordinate lonLat, Point inChart, Geometry home) {
    if (!area.contains(lonLat.x, lonLat.y)) {
      feature
          .node()
          .problem(
              "the boundary is off the area at "
                  + GeometryReader.shown(lonLat)
                  + "; allowed: "
                  + area.shown());
      return;
    }
    double offM = home.isEmpty() ? 0 : home.getBoundary().distance(inChart);
    if (offM > ON_EDGE_M) {
      feature
          .node()
          .problem(
              String.format(
                  Locale.ROOT,
                  "%s lies %.0f m off the edge of the home waters; allowed: %.0f m",
                  GeometryReader.shown(lonLat),
                  offM,
                  ON_EDGE_M));
    }
  }
}
