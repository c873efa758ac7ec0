package offing.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.pipeline.Pipeline;
import offing.pipeline.SeededSea;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertState;
import offing.watch.alert.Evidence;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.io.TempDir;

/** Boats in open water under one rule, and what it raises. */
public abstract class WatchedSea {
  protected static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  protected static final Fences FENCES = Fences.of(AREA);
  protected static final double KN = 1852.0 / 3600;

  /** Open water south of the line. */
  protected static final double EAST_M = 0;

  protected static final double NORTH_M = -18_000;

  @TempDir protected Path folder;

  protected final SeededSea sea = new SeededSea(AREA, 1, 0);
  protected final List<Alert> alerts = new ArrayList<>();

  /** A pack of one rule over all that is asked for here. */
  protected Pipeline watch(String when) throws IOException {
    return watchBy("when: \"" + when + "\"");
  }

  /** The same, with other lines of the rule. */
  protected Pipeline watchBy(String lines) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rules.yaml"),
            """
            rules:
              - id: asked
                title: Asked
                severity: caution
                category: integrity
            """
                + lines.strip().indent(4)
                + "    clear: 600 s\n");
    return new Pipeline(AREA, FENCES, RulePack.read(file), alerts::add);
  }

  /** Heads east; beside the first one by so many metres to the north. */
  protected SeededSea.Boat boat(double besideM, double sogMps) {
    SeededSea.Boat boat = sea.add(EAST_M, NORTH_M + besideM, sogMps, 90);
    boat.mmsi = 477_000_001 + sea.boats().size();
    boat.reportEveryMs = 2_000;
    return boat;
  }

  protected void run(Pipeline pipeline, int seconds) {
    run(sea, pipeline, seconds);
  }

  protected static void run(SeededSea waters, Pipeline pipeline, int seconds) {
    for (int i = 0; i < seconds; i++) {
      waters.step().forEach(pipeline::accept);
      pipeline.advanceTo(waters.timeMs());
    }
  }

  protected List<Alert> raised() {
    return alerts.stream().filter(alert -> alert.state() == AlertState.RAISED).toList();
  }

  /** What the first alert says of it. */
  protected double value(String indicator) {
    return ((Number) told(indicator)).doubleValue();
  }

  /** The same of any kind of value. */
  protected Object told(String indicator) {
    assertThat(raised()).isNotEmpty();
    return raised().get(0).evidence().stream()
        .filter(evidence -> evidence.indicator().equals(indicator))
        .map(Evidence::value)
        .findFirst()
        .orElseThrow();
  }
}
