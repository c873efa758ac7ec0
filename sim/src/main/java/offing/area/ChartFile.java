package offing.area;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offing.area.Polynomial.Box;

/** Keeps a {@link Chart} in its area's folder: {@value #NAME}. */
public final class ChartFile {
  /** The file's name in the area's folder. */
  public static final String NAME = "chart.json";

  private static final String MISSING =
      "missing; it is made by the command: chart --area <this folder>";

  /**
   * So much wider than its area is a chart, degrees on each side: more than a shore radar sees past
   * the edge (24 NM).
   */
  private static final double MARGIN_DEG = 0.5;

  private ChartFile() {}

  /**
   * What a chart is to be fitted to.
   *
   * @param crs code of the projected CRS, such as {@code EPSG:2326}
   * @param bounds where it shall hold: the area and a margin
   */
  public record Wanted(String crs, Bounds bounds) {}

  /**
   * What the chart of a folder is to be fitted to, by its {@value AreaReader#NAME}; the other files
   * need not be there. Throws {@link InvalidFile} with every problem.
   */
  public static Wanted wanted(Path folder) {
    Problems problems = new Problems();
    Optional<Node> root = AreaReader.header(folder, problems);
    problems.refuseIfAny();
    String crs = root.orElseThrow().get("crs").text();
    Bounds area = AreaReader.bounds(root.orElseThrow().get("bounds"));
    problems.refuseIfAny();
    return new Wanted(crs, widened(area));
  }

  private static Bounds widened(Bounds area) {
    return new Bounds(
        Math.max(-180, area.west() - MARGIN_DEG),
        Math.max(-90, area.south() - MARGIN_DEG),
        Math.min(180, area.east() + MARGIN_DEG),
        Math.min(90, area.north() + MARGIN_DEG));
  }

  /** Writes the chart into an area's folder, over one that is there. */
  public static void write(Chart chart, Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("crs", chart.crs());
    root.put("originEastingM", chart.originEastingM());
    root.put("originNorthingM", chart.originNorthingM());
    root.put("fitErrorM", chart.fitErrorM());
    pair(root.putObject("toChart"), chart.toChart(), "eastM", "northM");
    pair(root.putObject("toLonLat"), chart.toLonLat(), "lon", "lat");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    Files.writeString(folder.resolve(NAME), mapper.writer(printer).writeValueAsString(root) + "\n");
  }

  private static void pair(ObjectNode node, Polynomial[] pair, String first, String second) {
    Box box = pair[0].box();
    node.putArray("box").add(box.minX()).add(box.minY()).add(box.maxX()).add(box.maxY());
    pair[0].coefficients().forEach(node.putArray(first)::add);
    pair[1].coefficients().forEach(node.putArray(second)::add);
  }

  /** The chart of an area's folder; empty where it cannot be read, which is a problem. */
  static Optional<Chart> read(Path folder, Problems problems) {
    return NodeReader.read(folder.resolve(NAME), problems, MISSING).flatMap(ChartFile::chart);
  }

  private static Optional<Chart> chart(Node root) {
    Optional<Polynomial[]> toChart = pair(root.get("toChart"), "eastM", "northM");
    Optional<Polynomial[]> toLonLat = pair(root.get("toLonLat"), "lon", "lat");
    String crs = root.get("crs").text();
    double originEastingM = root.get("originEastingM").number();
    double originNorthingM = root.get("originNorthingM").number();
    double fitErrorM = root.get("fitErrorM").number();
    if (toChart.isEmpty() || toLonLat.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(crs, originEastingM, originNorthingM, toChart.get(), toLonLat.get(), fitErrorM));
  }

  private static Optional<Polynomial[]> pair(Node node, String first, String second) {
    double[] box = numbers(node.get("box"), 4);
    double[] a = numbers(node.get(first), Polynomial.TERMS);
    double[] b = numbers(node.get(second), Polynomial.TERMS);
    if (box.length == 0 || a.length == 0 || b.length == 0) {
      return Optional.empty();
    }
    if (!(box[0] < box[2] && box[1] < box[3])) {
      node.get("box").problem("a box is [least x, least y, greatest x, greatest y]");
      return Optional.empty();
    }
    Box over = new Box(box[0], box[1], box[2], box[3]);
    return Optional.of(new Polynomial[] {new Polynomial(over, a), new Polynomial(over, b)});
  }

  /** So many numbers; none where they are not that many or not numbers, which is a problem. */
  static double[] numbers(Node list, int count) {
    List<Node> items = list.items();
    if (items.size() != count || !items.stream().allMatch(Node::isNumber)) {
      if (list.isList()) {
        list.problem(count + " numbers are needed");
      }
      return new double[0];
    }
    return items.stream().mapToDouble(Node::number).toArray();
  }
}
