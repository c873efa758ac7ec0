package offing.area;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * The line whose crossing matters. It has an inside, home waters, and an outside. An area in whose
 * waters no such line was drawn has none: then all of it lies outside.
 *
 * @param lines its sections in the chart plane, metres, in the order of the file
 * @param home the waters and land inside it, a polygon in the chart plane, metres
 * @param marks what is drawn beside it and decides nothing: numbered points, a land frontier, a
 *     neighbour's boundary
 */
public record Boundary(List<Section> lines, Geometry home, List<Zone> marks) {

  public Boundary {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** A boundary without marks. */
  public Boundary(List<Section> lines, Geometry home) {
    this(lines, home, List.of());
  }

  /** Whether there is no line. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * One unbroken section: the line on WGS 84 (degrees) and in the chart plane (metres), vertex by
   * vertex.
   */
  public record Section(String name, LineString lonLat, LineString chart) {}
}
