package offing.radar;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Bounds;
import offing.area.Land;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;

/**
 * Draws what the radars see of a small boat, 2.5 square metres and a metre high: the chance that
 * one turn of the best of them gives a plot, hatched where there is hardly any. From the folder of
 * the module, on its test class path; the second argument is the sea state, 1 to 6:
 *
 * <pre>java -cp ... offing.radar.CoverageMap pictures/coverage-ss2.png 2</pre>
 */
final class CoverageMap {
  private static final int WIDTH = 1600;
  private static final double CELL_DEG = 0.0006;
  private static final double TARGET_M2 = 2.5;
  private static final double TARGET_M = 1;

  /** By sea state, metres: the middle heights of the WMO's states. */
  private static final double[] WAVES_M = {0, 0.05, 0.3, 0.875, 1.875, 3.25, 5};

  /** Under this chance a cell is hatched: hardly one turn in ten. */
  private static final double BLIND = 0.1;

  /** What is drawn, beyond the radars themselves, degrees. */
  private static final double MARGIN_LON = 0.22;

  private static final double MARGIN_LAT = 0.25;

  private static final Color GROUND = new Color(0x0a0d14);
  private static final Color HATCH = new Color(0x4d5666);
  private static final Color LAND = new Color(0x2b3038);
  private static final Color COAST = new Color(0x6b7480);
  private static final Color BOUNDARY = new Color(0xffffff);
  private static final Color PAPER = new Color(10, 13, 20, 225);
  private static final Color INK = new Color(0xf2f4f8);
  private static final Color FAINT = new Color(0xb8c0cc);

  /** The perceptual ramp "viridis" (matplotlib, CC0) at even steps. */
  private static final int[] RAMP = {
    0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6ece58, 0xb5de2b,
    0xfde725
  };

  private final Area area;
  private final int seaState;
  private final List<RadarSite> radars;
  private final Coverage coverage;
  private final double westM;
  private final double northM;
  private final double pixelM;
  private final int height;

  private CoverageMap(Area area, int seaState) {
    this.area = area;
    this.seaState = seaState;
    Bounds part = part(area);
    CoverageSurvey survey = CoverageSurvey.of(area, part, CELL_DEG);
    radars = survey.radars();
    coverage =
        survey.coverage(
            radars.stream().map(RadarSite::id).toList(),
            TARGET_M2,
            TARGET_M,
            (east, north) -> WAVES_M[seaState],
            0);
    double middleLat = (part.south() + part.north()) / 2;
    double middleLon = (part.west() + part.east()) / 2;
    westM = area.chart().eastM(part.west(), middleLat);
    northM = area.chart().northM(middleLon, part.north());
    pixelM = (area.chart().eastM(part.east(), middleLat) - westM) / WIDTH;
    height = (int) ((northM - area.chart().northM(middleLon, part.south())) / pixelM);
  }

  /** {@code arguments}: the file, the sea state. */
  public static void main(String[] arguments) throws IOException {
    Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    var map = new CoverageMap(area, Integer.parseInt(arguments[1]));
    ImageIO.write(map.picture(), "png", Path.of(arguments[0]).toFile());
  }

  private static Bounds part(Area area) {
    var sites = area.sites().stream().filter(site -> site.id().startsWith("radar")).toList();
    double west = sites.stream().mapToDouble(site -> site.lon()).min().orElseThrow();
    double east = sites.stream().mapToDouble(site -> site.lon()).max().orElseThrow();
    double south = sites.stream().mapToDouble(site -> site.lat()).min().orElseThrow();
    double north = sites.stream().mapToDouble(site -> site.lat()).max().orElseThrow();
    return new Bounds(
        west - MARGIN_LON, south - MARGIN_LAT, east + MARGIN_LON, north + MARGIN_LAT / 3);
  }

  private BufferedImage picture() {
    var picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = picture.createGraphics();
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    ink.setColor(GROUND);
    ink.fillRect(0, 0, WIDTH, height);
    hatch(ink, 0, 0, WIDTH, height);
    sea(picture);
    land(ink);
    boundary(ink);
    radars.forEach(radar -> mark(ink, radar));
    title(ink);
    legend(ink);
    ink.dispose();
    return picture;
  }

  private static void hatch(Graphics2D ink, int left, int top, int width, int height) {
    var clip = ink.getClip();
    ink.clipRect(left, top, width, height);
    ink.setColor(HATCH);
    ink.setStroke(new BasicStroke(1.2f));
    for (int at = left - height; at < left + width; at += 9) {
      ink.draw(new Line2D.Double(at, top + height, at + height, top));
    }
    ink.setClip(clip);
  }

  private void sea(BufferedImage picture) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double chance = chanceAt(x + 0.5, y + 0.5);
        if (chance >= BLIND) {
          picture.setRGB(x, y, colour(chance));
        }
      }
    }
  }

  /** NaN on land. */
  private double chanceAt(double x, double y) {
    double eastM = westM + x * pixelM;
    double chartM = northM - y * pixelM;
    return coverage.chanceAt(area.chart().lon(eastM, chartM), area.chart().lat(eastM, chartM));
  }

  private void land(Graphics2D ink) {
    ink.setStroke(new BasicStroke(1));
    for (Land land : area.land()) {
      Path2D outline = outline(land.chart().getExteriorRing());
      ink.setColor(LAND);
      ink.fill(outline);
      ink.setColor(COAST);
      ink.draw(outline);
    }
  }

  private void boundary(Graphics2D ink) {
    for (var section : area.boundary().lines()) {
      Path2D line = outline(section.chart());
      ink.setColor(GROUND);
      ink.setStroke(new BasicStroke(3.5f));
      ink.draw(line);
      ink.setColor(BOUNDARY);
      float[] dashes = {9, 6};
      ink.setStroke(
          new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
      ink.draw(line);
    }
  }

  private Path2D outline(LineString line) {
    var path = new Path2D.Double();
    CoordinateSequence at = line.getCoordinateSequence();
    for (int i = 0; i < at.size(); i++) {
      double x = (at.getX(i) - westM) / pixelM;
      double y = (northM - at.getY(i)) / pixelM;
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }

  private void mark(Graphics2D ink, RadarSite radar) {
    double x = (radar.eastM() - westM) / pixelM;
    double y = (northM - radar.northM()) / pixelM;
    ink.setColor(GROUND);
    ink.fill(new Ellipse2D.Double(x - 8, y - 8, 16, 16));
    ink.setColor(INK);
    ink.fill(new Ellipse2D.Double(x - 5.5, y - 5.5, 11, 11));
    ink.setFont(font(17, true));
    halo(ink, name(radar), (float) x + 12, (float) y + 6, INK);
  }

  private String name(RadarSite radar) {
    String name = area.site(radar.id()).name();
    int more = name.indexOf(" (");
    return more < 0 ? name : name.substring(0, more);
  }

  private void title(Graphics2D ink) {
    box(ink, 24, 24, 730, 106);
    ink.setColor(new Color(0xfca50a));
    ink.setFont(font(20, true));
    ink.drawString("SIMULATED", 44, 58);
    ink.setColor(INK);
    ink.setFont(font(26, true));
    ink.drawString("What " + radars.size() + " radars see of a small boat", 188, 59);
    ink.setFont(font(19, false));
    ink.setColor(FAINT);
    String waves = String.format(Locale.ROOT, "waves of %.1f m", WAVES_M[seaState]);
    ink.drawString(
        "2.5 m\u00b2, 1 m high, sea state " + seaState + " (" + waves + "), no rain", 44, 90);
    ink.drawString(share(), 44, 115);
  }

  private String share() {
    var home = new IndexedPointInAreaLocator(area.boundary().home());
    int waters = 0;
    int seen = 0;
    for (int y = 0; y < height; y += 2) {
      for (int x = 0; x < WIDTH; x += 2) {
        double chance = chanceAt(x, y);
        var place = new Coordinate(westM + x * pixelM, northM - y * pixelM);
        if (!Double.isNaN(chance) && home.locate(place) == Location.INTERIOR) {
          waters++;
          seen += chance >= 0.5 ? 1 : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "even chance or better a turn over %.0f %% of the waters inside the line",
        100.0 * seen / waters);
  }

  private void legend(Graphics2D ink) {
    int top = height - 128;
    box(ink, 24, top, 730, 104);
    ink.setFont(font(18, false));
    ink.setColor(FAINT);
    ink.drawString("chance that one turn of the best radar gives a plot", 44, top + 28);
    ink.setColor(GROUND);
    ink.fillRect(44, top + 40, 58, 22);
    hatch(ink, 44, top + 40, 58, 22);
    for (int x = 0; x < 360; x++) {
      ink.setColor(new Color(colour(BLIND + (1 - BLIND) * x / 359)));
      ink.fillRect(114 + x, top + 40, 1, 22);
    }
    ink.setColor(INK);
    ink.drawString("less", 54, top + 86);
    for (String tick : List.of("0.1", "0.5", "0.9")) {
      double x = 114 + 360 * (Double.parseDouble(tick) - BLIND) / (1 - BLIND);
      ink.fill(new Rectangle2D.Double(x - 0.75, top + 62, 1.5, 5));
      ink.drawString(tick, (float) x - 13, top + 86);
    }
    scale(ink, 540, top + 52);
  }

  private void scale(Graphics2D ink, int left, int base) {
    double tenKm = 10_000 / pixelM;
    ink.setStroke(new BasicStroke(2));
    ink.draw(new Line2D.Double(left, base, left + tenKm, base));
    ink.draw(new Line2D.Double(left, base - 6, left, base + 6));
    ink.draw(new Line2D.Double(left + tenKm, base - 6, left + tenKm, base + 6));
    ink.drawString("10 km", left, base + 34);
  }

  private static void box(Graphics2D ink, int left, int top, int width, int height) {
    ink.setColor(PAPER);
    ink.fillRoundRect(left, top, width, height, 14, 14);
  }

  private static void halo(Graphics2D ink, String text, float x, float y, Color colour) {
    var shape = ink.getFont().createGlyphVector(ink.getFontRenderContext(), text).getOutline(x, y);
    ink.setColor(new Color(10, 13, 20, 210));
    ink.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    ink.draw(shape);
    ink.setColor(colour);
    ink.fill(shape);
  }

  private static Font font(float size, boolean isBold) {
    return new Font("DejaVu Sans", isBold ? Font.BOLD : Font.PLAIN, 1)
        .deriveFont(Map.of(TextAttribute.SIZE, size));
  }

  private static int colour(double chance) {
    double at = Math.min(1, chance) * (RAMP.length - 1);
    int step = Math.min(RAMP.length - 2, (int) at);
    return mixed(RAMP[step], RAMP[step + 1], at - step);
  }

  private static int mixed(int from, int to, double share) {
    int colour = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = from >> shift & 0xff;
      int b = to >> shift & 0xff;
      colour |= (int) Math.rint(a + share * (b - a)) << shift;
    }
    return colour;
  }
}
