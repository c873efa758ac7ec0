package offing.sim;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One tick of the world: about 400 vessels at density 1, about 4 000 at 10. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorldTickBenchmark {

  /** 1 is about 400 vessels. */
  @Param({"1", "10"})
  public double density;

  private World unwatched;
  private World watched;

  /** Two worlds alike, one without sensors. */
  @Setup
  public void fill() {
    unwatched = Seas.night(7, density);
    watched = World.of(Seas.AREA, Seas.scenario(Seas.NIGHT, List.of()), 7, density);
  }

  /** Moving, spawning, and the test of every leg against the land. */
  @Benchmark
  public void vessels() {
    unwatched.step(observation -> {}, (time, truth) -> {});
  }

  /** The same, with AIS, every radar of the area and the patrol's reports looking. */
  @Benchmark
  public void vesselsAndSensors() {
    watched.step(observation -> {}, (time, truth) -> {});
  }
}
