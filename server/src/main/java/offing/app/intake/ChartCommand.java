package offing.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import offing.app.option.BadInput;
import offing.app.option.Outcome;
import offing.area.Chart;
import offing.area.ChartFile;
import offing.stream.message.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "chart",
    description = {
      "Makes the chart of an area, once:",
      "fits it to the projected CRS that area.yaml names and writes " + ChartFile.NAME + "."
    },
    mixinStandardHelpOptions = true)
public final class ChartCommand implements Callable<Integer> {
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
    Chart chart = fitted(wanted);
    ChartFile.write(chart, folder);
    say(chart);
    return Outcome.DONE;
  }

  private static Chart fitted(ChartFile.Wanted wanted) {
    try {
      return ProjectedCrs.chart(wanted);
    } catch (IllegalArgumentException e) {
      throw new BadInput("crs: " + e.getMessage());
    }
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
}
