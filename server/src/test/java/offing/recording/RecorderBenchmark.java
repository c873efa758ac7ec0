package offing.recording;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import offing.moment.FrozenTracks;
import offing.moment.TrackColumns;
import offing.observation.RadarPlot;
import offing.recording.Recordings.Limits;

/**
 * What it costs to record a sea of 10 000 tracks that all change once a second, with 5 000 radar
 * plots a second, at the pace of real time: processor time of the writer's thread and of the run's
 * in the recorder, the longest that a tick waited there, and bytes a track update, keyframes
 * included. A {@code main} that takes seconds and tracks: pace is what it measures.
 */
public final class RecorderBenchmark {
  private static final int PLOTS = 5_000;
  private static final double MOORED = 0.3;
  private static final double STEPS_A_DEG = 1e7;
  private static final double M_A_DEG = 111_195;
  private static final long TICK_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final SplittableRandom dice = new SplittableRandom(1);
  private final int tracks;
  private final TrackColumns columns;
  private final double[] lon;
  private final double[] lat;
  private final double[] sogMps;
  private final double[] cogRad;

  private RecorderBenchmark(int tracks) {
    this.tracks = tracks;
    columns = new TrackColumns(tracks);
    lon = new double[tracks];
    lat = new double[tracks];
    sogMps = new double[tracks];
    cogRad = new double[tracks];
    for (int i = 0; i < tracks; i++) {
      lon[i] = dice.nextDouble(113.5, 114.6);
      lat[i] = dice.nextDouble(21.9, 22.6);
      sogMps[i] = dice.nextDouble() < MOORED ? 0 : dice.nextDouble(1, 15);
      cogRad[i] = dice.nextDouble(2 * Math.PI);
      columns.setNumber(TrackColumns.NUMBER, i, i + 1);
      columns.setNumber(TrackColumns.MMSI, i, 477_000_000 + i);
      columns.setText(TrackColumns.NAME, i, "VESSEL " + i);
    }
  }

  public static void main(String[] arguments) throws Exception {
    int seconds = Integer.parseInt(arguments[0]);
    int tracks = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("offing-benchmark");
    Recorder recorder = Recordings.in(folder, Limits.DEFAULT).start(Night.head());
    new RecorderBenchmark(tracks).run(recorder, seconds);
  }

  private void run(Recorder recorder, int seconds) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long writer = writer(threads);
    long runCpuNanos = 0;
    long longestNanos = 0;
    long beganNanos = System.nanoTime();
    for (int i = 0; i < seconds; i++) {
      long tickMs = Night.START_MS + i * 1_000L;
      List<RadarPlot> plots = step(tickMs);
      long cpuNanos = threads.getCurrentThreadCpuTime();
      long wallNanos = System.nanoTime();
      plots.forEach(recorder::observed);
      recorder.arrived(tickMs);
      recorder.ticked(tickMs, FrozenTracks.copyOf(columns), List.of());
      longestNanos = Math.max(longestNanos, System.nanoTime() - wallNanos);
      runCpuNanos += threads.getCurrentThreadCpuTime() - cpuNanos;
      while (System.nanoTime() - beganNanos < (i + 1) * TICK_NANOS) {
        LockSupport.parkNanos(TICK_NANOS / 100);
      }
    }
    long writerNanos = threads.getThreadCpuTime(writer);
    recorder.close();
    say(seconds, runCpuNanos, writerNanos, longestNanos, recorder);
  }

  private void say(int seconds, long run, long writer, long longest, Recorder recorder) {
    double updates = (double) seconds * tracks;
    RecorderState state = recorder.state();
    System.out.printf(
        Locale.ROOT,
        "%d tracks, %d s: writer %.1f %% of a core, run's thread %.1f %%, longest tick %.1f ms,"
            + " dropped %d, whole file %.2f bytes a track update%n",
        tracks,
        seconds,
        writer / (seconds * 1e7),
        run / (seconds * 1e7),
        longest / 1e6,
        state.droppedTicks(),
        state.bytes() / updates);
    System.out.println(state);
  }

  private static long writer(ThreadMXBean threads) {
    for (long id : threads.getAllThreadIds()) {
      if (threads.getThreadInfo(id).getThreadName().equals("recorder")) {
        return id;
      }
    }
    throw new IllegalStateException("no recorder runs");
  }

  /** Everything moves, a little unsteadily, and is seen at the tick. */
  private List<RadarPlot> step(long tickMs) {
    for (int i = 0; i < tracks; i++) {
      move(i, tickMs);
    }
    List<RadarPlot> plots = new ArrayList<>();
    for (int i = 0; i < PLOTS; i++) {
      plots.add(
          new RadarPlot(
              tickMs - dice.nextInt(1_000),
              "radar-1",
              dice.nextInt(200, 40_000),
              dice.nextDouble(360),
              dice.nextDouble(10, 40)));
    }
    return plots;
  }

  private void move(int i, long tickMs) {
    if (sogMps[i] > 0) {
      cogRad[i] += dice.nextDouble(-0.01, 0.01);
      sogMps[i] = Math.max(0.5, sogMps[i] + dice.nextDouble(-0.05, 0.05));
    }
    lat[i] += (sogMps[i] * Math.cos(cogRad[i]) + dice.nextDouble(-0.5, 0.5)) / M_A_DEG;
    lon[i] += (sogMps[i] * Math.sin(cogRad[i]) + dice.nextDouble(-0.5, 0.5)) / M_A_DEG;
    columns.setNumber(TrackColumns.LON, i, (int) (lon[i] * STEPS_A_DEG));
    columns.setNumber(TrackColumns.LAT, i, (int) (lat[i] * STEPS_A_DEG));
    columns.setNumber(TrackColumns.SOG, i, (int) (sogMps[i] * 19.44));
    columns.setNumber(
        TrackColumns.COG, i, Math.floorMod((int) (Math.toDegrees(cogRad[i]) * 10), 3_600));
    columns.setTime(TrackColumns.OBSERVED_AT, i, tickMs);
    columns.setTime(TrackColumns.RADAR_AT, i, tickMs);
  }
}
