package offing.area;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * The line whose crossing matters. It has an inside, home waters, and an outside.
 *
 * @param lines its sections in the chart plane, metres, in the order of the file
 * @param home the waters and land inside it, a polygon in the chart plane, metres
 */
public record Boundary(List<Section> lines, Geometry home) {

  public Boundary {
    lines = List.copyOf(lines);
  }

  /**
   * One unbroken section: the line on WGS 84 (degrees) and in the chart plane (metres), vertex by
   * vertex.
   */
  public record Section(String name, LineString lonLat, LineString chart) {}
}
