package offing.watch.zone;

import java.util.List;
import java.util.concurrent.TimeUnit;
import offing.area.Zone;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Indexes fifty zones of 75 000 corners from nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ZoneRebuildBenchmark {
  private final List<Zone> zones = Shapes.fifty();

  @Benchmark
  public ZoneIndex rebuild() {
    return ZoneIndex.of(zones);
  }
}
