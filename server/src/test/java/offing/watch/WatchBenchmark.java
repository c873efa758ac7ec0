package offing.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.watch.rule.RulePack;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One look of the watch at a sea in which every track was observed anew: zones and boundary, memory
 * and company, the shipped rules, the life of alerts. What moves the tracks is not timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 9, time = 2)
@Fork(1)
public class WatchBenchmark {
  /** So far the sea is run before anything is timed: wakes of ten minutes are full. */
  private static final int WARM_STEPS = 70;

  private static final long WARM_STEP_MS = 10_000;
  private static final long STEP_MS = 1_000;

  @Param({"10000", "100000"})
  public int tracks;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private CrowdedSea sea;
  private Watch watch;
  private long changes;
  private long looks;
  private long cpuNs;

  /** How many updates of tracks a second went through. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Throughput {
    public long updates;
  }

  @Setup(Level.Trial)
  public void fill() {
    Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    RulePack rules = RulePack.read(AreaFolder.embedded("hong-kong").resolve("rules.yaml"));
    sea = new CrowdedSea(area, tracks);
    watch = new Watch(area, sea.fences(), rules, sea.witness(), alert -> changes++);
    for (int i = 0; i < WARM_STEPS; i++) {
      sea.step(WARM_STEP_MS);
      watch.advance(sea.nowMs());
    }
    if (changes < tracks / 1_000) {
      throw new IllegalStateException("only " + changes + " changes of alerts: nothing is watched");
    }
    System.out.println("# " + changes + " changes of alerts");
  }

  @Setup(Level.Invocation)
  public void move() {
    sea.step(STEP_MS);
  }

  @Setup(Level.Iteration)
  public void begin() {
    looks = 0;
    cpuNs = 0;
  }

  @Benchmark
  public long advance(Throughput throughput) {
    long fromNs = threads.getCurrentThreadCpuTime();
    watch.advance(sea.nowMs());
    cpuNs += threads.getCurrentThreadCpuTime() - fromNs;
    looks += tracks;
    throughput.updates += tracks;
    return changes;
  }

  /** Where others share the core the clock on the wall says nothing. */
  @TearDown(Level.Iteration)
  public void tell() {
    System.out.printf(Locale.ROOT, "# %.0f ns of this thread an update%n", (double) cpuNs / looks);
  }
}
