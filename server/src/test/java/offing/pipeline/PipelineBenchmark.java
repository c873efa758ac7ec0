package offing.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.Observation;
import offing.picture.Tracks;
import offing.watch.Fences;
import offing.watch.rule.RulePack;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Two minutes of a strewn sea through the whole pipeline, shipped rules and all; the counter gives
 * observations a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PipelineBenchmark {
  private static final int SECONDS = 120;

  @Param({"400", "4000"})
  public int vessels;

  private final List<List<Observation>> ticks = new ArrayList<>();
  private Area area;
  private Fences fences;
  private RulePack rules;

  /** How many observations a second went through. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Throughput {
    public long observations;
  }

  @Setup(Level.Trial)
  public void makeTheSea() {
    area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    fences = Fences.of(area);
    rules = RulePack.read(AreaFolder.embedded("hong-kong").resolve("rules.yaml"));
    var sea = new SeededSea(area, 1, 3).withFalsePlots(1).strew(vessels, 30_000);
    for (int second = 0; second < SECONDS; second++) {
      ticks.add(sea.step());
    }
  }

  @Benchmark
  public Tracks twoMinutes(Throughput throughput) {
    var pipeline = new Pipeline(area, fences, rules, alert -> {});
    long timeMs = SeededSea.START_MS;
    for (List<Observation> tick : ticks) {
      tick.forEach(pipeline::accept);
      timeMs += 1_000;
      pipeline.advanceTo(timeMs);
      throughput.observations += tick.size();
    }
    return pipeline.tracks();
  }
}
