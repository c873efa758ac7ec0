package offing.score;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * Draws tracks over the truth of a run, from what {@code offing evaluate --export} keeps: vessels
 * that could be detected in grey, the track that is nearest to one in green, a second one of the
 * same vessel in orange, one that is about nobody in red; a dot each ten seconds of the last hour.
 * On the module's test class path:
 *
 * <pre>java -cp ... offing.score.TrackMap DIR tracks.png</pre>
 */
final class TrackMap {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final long HOUR_MS = 3_600_000;
  private static final Color GROUND = new Color(0x05070d);
  private static final Color TRUE = new Color(0x5b6675);
  private static final Color OWN = new Color(0x39c07f);
  private static final Color SECOND = new Color(0xf39a19);
  private static final Color NOBODY = new Color(0xff3b3b);

  private final Graphics2D graphics;
  private final double westM;
  private final double northM;
  private final double pixelM;

  private TrackMap(Graphics2D graphics, List<Row> truths) {
    this.graphics = graphics;
    westM = truths.stream().mapToDouble(Row::eastM).min().orElseThrow();
    northM = truths.stream().mapToDouble(Row::northM).max().orElseThrow();
    double eastM = truths.stream().mapToDouble(Row::eastM).max().orElseThrow();
    double southM = truths.stream().mapToDouble(Row::northM).min().orElseThrow();
    pixelM = Math.max((eastM - westM) / WIDTH, (northM - southM) / HEIGHT);
  }

  /** {@code reachM}: a track so near is about the vessel, as SIAP has it. */
  private record Row(long timeMs, double eastM, double northM, double reachM, boolean counts) {
    double squaredM(Row other) {
      double dx = eastM - other.eastM;
      double dy = northM - other.northM;
      return dx * dx + dy * dy;
    }
  }

  /** {@code arguments}: the folder of the export, the file. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Row> truths = new ArrayList<>();
    for (Map<String, String> line : lines(folder.resolve("truth.csv"))) {
      double reachM = 200 + Double.parseDouble(line.get("lengthM")) / 2;
      truths.add(row(line, reachM, line.get("detectable").equals("true")));
    }
    List<Row> tracks = new ArrayList<>();
    for (Map<String, String> line : lines(folder.resolve("tracks.csv"))) {
      boolean isVessel = !line.get("kind").matches("(?i).*(aid|base|sar|distress).*");
      tracks.add(row(line, 0, isVessel && !line.get("status").equalsIgnoreCase("lost")));
    }
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    new TrackMap(image.createGraphics(), truths).draw(truths, tracks);
    ImageIO.write(image, "png", Path.of(arguments[1]).toFile());
  }

  private static Row row(Map<String, String> line, double reachM, boolean counts) {
    return new Row(
        Long.parseLong(line.get("timeMs")),
        Double.parseDouble(line.get("eastM")),
        Double.parseDouble(line.get("northM")),
        reachM,
        counts);
  }

  private static List<Map<String, String>> lines(Path file) throws IOException {
    List<String> all = Files.readAllLines(file);
    String[] head = all.get(0).split(",", -1);
    List<Map<String, String>> lines = new ArrayList<>();
    for (String text : all.subList(1, all.size())) {
      String[] fields = text.split(",", -1);
      Map<String, String> line = new TreeMap<>();
      for (int i = 0; i < head.length; i++) {
        line.put(head[i], fields[i]);
      }
      lines.add(line);
    }
    return lines;
  }

  private void draw(List<Row> truths, List<Row> tracks) {
    graphics.setColor(GROUND);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    long fromMs = truths.stream().mapToLong(Row::timeMs).max().orElseThrow() - HOUR_MS;
    Map<Long, List<Row>> truthsAt = byTime(truths, fromMs);
    truthsAt.values().forEach(rows -> rows.forEach(row -> dot(row, row.counts ? TRUE : GROUND, 3)));
    byTime(tracks, fromMs)
        .forEach((timeMs, rows) -> drawTracks(truthsAt.getOrDefault(timeMs, List.of()), rows));
  }

  private static Map<Long, List<Row>> byTime(List<Row> rows, long fromMs) {
    Map<Long, List<Row>> byTime = new TreeMap<>();
    rows.stream()
        .filter(row -> row.timeMs > fromMs)
        .forEach(row -> byTime.computeIfAbsent(row.timeMs, at -> new ArrayList<>()).add(row));
    return byTime;
  }

  private void drawTracks(List<Row> truths, List<Row> tracks) {
    Set<Row> taken = new HashSet<>();
    tracks.stream()
        .filter(Row::counts)
        .sorted(Comparator.comparingDouble(track -> nearestM2(truths, track)))
        .forEach(
            track -> {
              Row truth = nearest(truths, track);
              boolean isNobody =
                  truth == null || truth.squaredM(track) > truth.reachM * truth.reachM;
              Color color = isNobody ? NOBODY : taken.add(truth) ? OWN : SECOND;
              dot(track, color, isNobody ? 3 : color.equals(OWN) ? 1 : 2);
            });
  }

  private static double nearestM2(List<Row> truths, Row track) {
    return truths.stream().mapToDouble(track::squaredM).min().orElse(Double.POSITIVE_INFINITY);
  }

  private static Row nearest(List<Row> truths, Row track) {
    return truths.stream().min(Comparator.comparingDouble(track::squaredM)).orElse(null);
  }

  private void dot(Row row, Color color, int size) {
    graphics.setColor(color);
    int x = (int) ((row.eastM - westM) / pixelM);
    int y = (int) ((northM - row.northM) / pixelM);
    graphics.fillRect(x - size / 2, y - size / 2, size, size);
  }
}
