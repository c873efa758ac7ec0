package offing.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import offing.area.Chart;
import offing.area.ChartFile;
import offing.area.ChartFit;
import offing.stream.WireJson;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "chart",
    description = {
      "Makes the chart of an area, once:",
      "fits it to the projected CRS that area.yaml names and writes " + ChartFile.NAME + "."
    },
    mixinStandardHelpOptions = true)
final class ChartCommand implements Callable<Integer> {
  /** What a chart is asked for, metres. */
  private static final double GOOD_M = 0.05;

  @Option(
      names = "--area",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the area; it needs no more than its area.yaml yet.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new BadInput("there is no folder " + folder + " to make a chart in");
    }
    ChartFile.Wanted wanted = ChartFile.wanted(folder);
    System.err.println("fitting a chart to " + wanted.crs() + " ...");
    Chart chart = ChartFit.fit(wanted.crs(), wanted.bounds(), new GeoTools(wanted.crs()));
    if (!Double.isFinite(chart.fitErrorM())) {
      throw new BadInput(wanted.crs() + " does not reach all over the area and half a degree more");
    }
    ChartFile.write(chart, folder);
    say(chart);
    return Main.DONE;
  }

  private void say(Chart chart) {
    Path file = folder.resolve(ChartFile.NAME);
    if (json) {
      System.out.println(
          WireJson.object()
              .put("file", file.toString())
              .put("crs", chart.crs())
              .put("fitErrorM", chart.fitErrorM()));
    } else {
      System.out.printf(Locale.ROOT, "%s: %s, to %.4f m%n", file, chart.crs(), chart.fitErrorM());
    }
    if (chart.fitErrorM() > GOOD_M) {
      System.err.printf(
          Locale.ROOT, "%s: off by over %.2f m; the area is too wide for it%n", file, GOOD_M);
    }
  }

  /** A projected CRS by GeoTools. */
  private static final class GeoTools implements ChartFit.Projection {
    private final MathTransform toGrid;
    private final MathTransform toLonLat;

    GeoTools(String code) {
      try {
        // true: longitude and easting first, whatever the authority says
        toGrid = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.decode(code, true), true);
        toLonLat = toGrid.inverse();
      } catch (FactoryException | TransformException e) {
        throw new BadInput("crs: no projected CRS '" + code + "' is known: " + e.getMessage());
      }
    }

    @Override
    public void toGrid(double lon, double lat, double[] eastingNorthing) {
      transform(toGrid, lon, lat, eastingNorthing);
    }

    @Override
    public void toLonLat(double easting, double northing, double[] lonLat) {
      transform(toLonLat, easting, northing, lonLat);
    }

    private static void transform(MathTransform transform, double x, double y, double[] out) {
      out[0] = x;
      out[1] = y;
      try {
        transform.transform(out, 0, out, 0, 1);
      } catch (TransformException e) {
        throw new BadInput("crs: it does not reach " + x + ", " + y + ": " + e.getMessage());
      }
    }
  }
}
