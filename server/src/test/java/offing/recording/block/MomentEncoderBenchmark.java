package offing.recording.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import offing.recording.block.MomentDecoder.Tick;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Ten seconds of a sea in which all tracks move each second: a keyframe, and a block of changes a
 * second. The time is that of one group, so the share of a core at real time is it over ten
 * seconds; the end tells the bytes of a track update.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MomentEncoderBenchmark {
  private static final int SECONDS = 10;

  @Param({"1000", "10000"})
  public int tracks;

  private final MomentEncoder encoder = new MomentEncoder();
  private final List<Tick> ticks = new ArrayList<>();
  private long bytes;

  @Setup(Level.Trial)
  public void makeTheSea() {
    var sea = new MovingSea(tracks);
    for (int i = 0; i < SECONDS; i++) {
      ticks.add(sea.next());
    }
  }

  @Benchmark
  public long tenSeconds() {
    bytes = keyframe(ticks.get(0));
    for (Tick tick : ticks.subList(1, ticks.size())) {
      encoder.add(tick.timeMs(), tick.picture(), tick.sensors());
      bytes += encoder.takeChanges().orElseThrow().bytes().length;
    }
    return bytes;
  }

  private int keyframe(Tick tick) {
    return encoder.keyframe(tick.timeMs(), tick.picture(), tick.sensors()).bytes().length;
  }

  @TearDown(Level.Trial)
  public void tellBytes() {
    System.out.printf(
        Locale.ROOT,
        "%n%d tracks: %.2f bytes a track update, keyframes included%n",
        tracks,
        (double) bytes / tracks / SECONDS);
  }
}
