package offing.recording.viewing;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.moment.Moment;
import offing.recording.MemoryRecording;
import offing.recording.block.MomentDecoder.Tick;
import offing.recording.block.MovingSea;
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
 * Ninety seconds of a sea in which all tracks move each second, read from memory: every moment from
 * first to last, and moments at random. The counters give seconds of event time a second, which is
 * times real time, and tracks a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ViewingBenchmark {
  private static final int SECONDS = 90;

  @Param({"1000", "10000"})
  public int tracks;

  private final Chart chart = AreaReader.read(AreaFolder.embedded("hong-kong")).chart();
  private final MemoryRecording recording = new MemoryRecording();
  private final SplittableRandom dice = new SplittableRandom(1);

  /** What was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Throughput {
    public long seconds;
    public long rows;

    void count(Moment moment) {
      seconds++;
      rows += moment.picture().slotCount();
    }
  }

  @Setup(Level.Trial)
  public void record() {
    var sea = new MovingSea(tracks);
    for (int i = 0; i < SECONDS; i++) {
      Tick tick = sea.next();
      recording.ticked(tick.timeMs(), tick.picture(), tick.sensors());
      recording.commit();
    }
    recording.end();
  }

  @Benchmark
  public void stepThrough(Throughput throughput) {
    try (var viewing = new Viewing(recording, chart)) {
      for (var at = viewing.tickAfter(0); at.isPresent(); at = viewing.tickAfter(at.getAsLong())) {
        throughput.count(viewing.at(at.getAsLong()));
      }
    }
  }

  @Benchmark
  public Moment seek() {
    try (var viewing = new Viewing(recording, chart)) {
      return viewing.at(dice.nextLong(viewing.fromMs(), viewing.toMs()));
    }
  }
}
