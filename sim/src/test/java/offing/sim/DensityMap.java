package offing.sim;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import offing.area.Area;
import offing.area.Bounds;
import offing.area.Land;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;

/**
 * Draws where vessels are over a day of default traffic: vessel-seconds per pixel, on a logarithmic
 * ramp that is dark where nobody sails. From the folder of the module, on its test class path:
 *
 * <pre>java -cp ... offing.sim.DensityMap pictures/density.png</pre>
 */
final class DensityMap implements TruthSink {
  private static final int WIDTH = 1600;
  private static final Color GROUND = new Color(0x05070d);
  private static final Color LAND = new Color(0x2b3038);
  private static final Color COAST = new Color(0x4a525e);
  private static final Color BOUNDARY = new Color(0x7d8fa6);

  /** The perceptual ramp "inferno" (matplotlib, CC0) at even steps. */
  private static final int[] RAMP = {
    0x05070d, 0x160b39, 0x420a68, 0x6a176e, 0x932667, 0xbc3754, 0xdd513a, 0xf37819, 0xfca50a,
    0xf6d746, 0xfcffa4
  };

  /** Vessel-seconds at which a pixel is as bright as it gets. */
  private static final double BRIGHTEST_S = 6_000;

  private final double westM;
  private final double northM;
  private final double pixelM;
  private final int height;
  private final int[] seconds;

  private DensityMap(Area area) {
    Bounds bounds = area.bounds();
    double middleLat = (bounds.south() + bounds.north()) / 2;
    westM = area.chart().eastM(bounds.west(), middleLat);
    pixelM = (area.chart().eastM(bounds.east(), middleLat) - westM) / WIDTH;
    double middleLon = (bounds.west() + bounds.east()) / 2;
    northM = area.chart().northM(middleLon, bounds.north());
    height = (int) ((northM - area.chart().northM(middleLon, bounds.south())) / pixelM);
    seconds = new int[WIDTH * height];
  }

  /** {@code arguments}: the file. */
  public static void main(String[] arguments) throws IOException {
    World world = Seas.at(Seas.NOON, 1, 1);
    var map = new DensityMap(Seas.AREA);
    Seas.run(world, Duration.ofDays(1), map);
    ImageIO.write(map.picture(Seas.AREA), "png", Path.of(arguments[0]).toFile());
  }

  @Override
  public void accept(long timeMs, Truth truth) {
    for (int row = 0; row < truth.size(); row++) {
      int x = (int) Math.floor((truth.eastM(row) - westM) / pixelM);
      int y = (int) Math.floor((northM - truth.northM(row)) / pixelM);
      if (x >= 0 && x < WIDTH && y >= 0 && y < height) {
        seconds[y * WIDTH + x]++;
      }
    }
  }

  private BufferedImage picture(Area area) {
    var picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = picture.createGraphics();
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setColor(GROUND);
    ink.fillRect(0, 0, WIDTH, height);
    land(ink, area.land());
    for (int i = 0; i < seconds.length; i++) {
      if (seconds[i] > 0) {
        picture.setRGB(i % WIDTH, i / WIDTH, colour(seconds[i]));
      }
    }
    ink.setColor(BOUNDARY);
    area.boundary().lines().forEach(section -> ink.draw(outline(section.chart())));
    ink.dispose();
    return picture;
  }

  private void land(Graphics2D ink, List<Land> lands) {
    for (Land land : lands) {
      Path2D outline = outline(land.chart().getExteriorRing());
      ink.setColor(LAND);
      ink.fill(outline);
      ink.setColor(COAST);
      ink.draw(outline);
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

  private static int colour(int seconds) {
    double share = Math.min(1, Math.log1p(seconds) / Math.log1p(BRIGHTEST_S));
    double at = 1 + share * (RAMP.length - 2);
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
