package offing.app.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import offing.app.simulation.TwoHands;
import offing.app.terminal.Progress;
import offing.area.Area;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Runs a scenario headless through a pipeline: the warm-up unjudged, then the shown part.
 *
 * @param scenario what is run; its length is how long
 */
record EvaluationRun(Area area, Scenario scenario, long seed, double density) {

  /** Runs to the end; {@code export} is the folder for what another tracker needs, or null. */
  EvaluationResult into(@Nullable Path export) throws IOException {
    try (var hands = new TwoHands();
        ExportSink files = export == null ? ExportSink.NONE : new ExportFiles(export, area)) {
      World world = World.of(area, scenario, seed, density, hands);
      world.keepDetectability();
      var judged = new JudgedPipeline(area, world.startMs(), files);
      run(world, judged);
      return new EvaluationResult(
          scenario.id(),
          seed,
          density,
          (world.timeMs() - world.startMs()) / 1000.0,
          judged.evaluation(),
          judged.scanTimes());
    }
  }

  /**
   * What the sensors say of a step is heard within the next, when truth is a step further: so each
   * step's truth waits for its observations.
   */
  private void run(World world, JudgedPipeline judged) {
    try (Progress progress = Progress.ofTime(scenario.id(), world.timeMs(), world.endMs())) {
      long heardMs = world.timeMs();
      while (world.timeMs() < world.endMs()) {
        world.step(judged::observed, judged::truth);
        judged.advanceTo(heardMs);
        heardMs = world.timeMs();
        progress.at(heardMs);
      }
      world.finish();
      judged.advanceTo(heardMs);
    }
  }
}
