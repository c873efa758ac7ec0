package offing.app.simulation;

import java.io.IOException;
import java.nio.file.Path;
import offing.app.terminal.Progress;
import offing.area.Area;
import offing.observation.ObservationCounts;
import offing.observation.ObservationHash;
import offing.observation.ObservationSink;
import offing.sim.TruthSink;
import offing.sim.World;
import offing.sim.scenario.Scenario;

/**
 * Runs a scenario headless: the warm-up unseen, then the shown part into files, counts and a hash.
 *
 * @param scenario what is run; its length is how long
 */
public record Simulation(Area area, Scenario scenario, long seed, double density) {
  private static final ObservationSink UNSEEN = observation -> {};
  private static final TruthSink NOBODY = (timeMs, truth) -> {};

  /**
   * Runs to the end.
   *
   * @param startedNanos {@link System#nanoTime} from which the wall time counts
   * @param allObservations whether more than what is of AIS is written
   */
  public Result into(Path folder, boolean allObservations, long startedNanos) throws IOException {
    ObservationCounts counts = new ObservationCounts();
    ObservationHash hash = new ObservationHash();
    try (var hands = new TwoHands()) {
      World world = World.of(area, scenario, seed, density, hands);
      try (ResultFiles files = new ResultFiles(folder, allObservations)) {
        run(world, files.andThen(counts).andThen(hash));
        files.labels(world);
      }
      Result result = result(world, counts, hash, startedNanos);
      ResultFiles.summary(folder, result);
      return result;
    }
  }

  private void run(World world, ObservationSink shown) {
    try (Progress progress = Progress.ofTime(scenario.id(), world.timeMs(), world.endMs());
        Handover written = new Handover(shown)) {
      while (world.timeMs() < world.endMs()) {
        world.step(world.timeMs() < world.startMs() ? UNSEEN : written, NOBODY);
        written.endTick();
        progress.at(world.timeMs());
      }
      world.finish();
    }
  }

  private Result result(
      World world, ObservationCounts counts, ObservationHash hash, long startedNanos) {
    return new Result(
        scenario.id(),
        seed,
        (world.timeMs() - world.startMs()) / 1000.0,
        (System.nanoTime() - startedNanos) / 1e9,
        world.summary(),
        world.refusedOrders(),
        counts.byKind(),
        hash.finish());
  }
}
