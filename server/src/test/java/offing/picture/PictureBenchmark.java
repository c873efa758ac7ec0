package offing.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Site;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.sim.Dice;
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
 * One scan of one radar over 60 by 50 km in which everything moves and nothing reports itself, half
 * as many plots of nothing as there are targets; targets give a plot in nine scans of ten. Ten
 * thousand are all around; fewer in three sectors, as crowded and as far off.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PictureBenchmark {
  private static final int SCANS = 60;
  private static final int WARM_SCANS = 20;
  private static final int TICKS_A_SCAN = 3;
  private static final double HALF_WIDTH_M = 30_000;
  private static final double HALF_HEIGHT_M = 25_000;
  private static final int ALL_AROUND = 10_000;
  private static final double SECTORS = 3;
  private static final double FASTEST_MPS = 15;
  private static final double DETECTION = 0.9;

  @Param({"1000", "10000"})
  public int targets;

  private final List<List<Observation>> ticks = new ArrayList<>();
  private final RandomGenerator dice = Dice.named(1, "bench");
  private final Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private byte[] warm = {};
  private Picture picture = new Picture(area);
  private int tick;

  /** Makes the sea and lets the picture settle on it. */
  @Setup(Level.Trial)
  public void makeTheSea() throws IOException {
    Site radar =
        area.sites().stream().filter(s -> s.id().equals("radar-waglan")).findFirst().orElseThrow();
    double[] x = new double[targets];
    double[] y = new double[targets];
    double[] u = new double[targets];
    double[] w = new double[targets];
    for (int i = 0; i < targets; i++) {
      do {
        x[i] = spread(HALF_WIDTH_M);
        y[i] = spread(HALF_HEIGHT_M);
      } while (!isInSector(x[i], y[i]));
      u[i] = spread(FASTEST_MPS);
      w[i] = spread(FASTEST_MPS);
    }
    for (int scan = 0; scan < SCANS; scan++) {
      List<RadarPlot> plots = new ArrayList<>();
      double at = scan * TICKS_A_SCAN;
      for (int i = 0; i < targets; i++) {
        if (dice.nextDouble() < DETECTION) {
          plots.add(plot(radar, scan, x[i] + u[i] * at, y[i] + w[i] * at, u[i], w[i]));
        }
      }
      for (int i = 0; i < targets / 2; i++) {
        double east;
        double north;
        do {
          east = spread(HALF_WIDTH_M);
          north = spread(HALF_HEIGHT_M);
        } while (!isInSector(east, north));
        plots.add(plot(radar, scan, east, north, 0, 0));
      }
      deal(plots);
    }
    while (tick < WARM_SCANS * TICKS_A_SCAN) {
      step();
    }
    var out = new ByteArrayOutputStream();
    picture.write(new DataOutputStream(out));
    warm = out.toByteArray();
  }

  private double spread(double half) {
    return (2 * dice.nextDouble() - 1) * half;
  }

  private boolean isInSector(double east, double north) {
    double turn = positive(StrictMath.toDegrees(StrictMath.atan2(east, north))) / 360 * SECTORS;
    return turn - Math.floor(turn) < (double) targets / ALL_AROUND;
  }

  /** When the beam, north at the scan's begin, passes there. */
  private RadarPlot plot(Site radar, int scan, double x, double y, double u, double w) {
    double late = positive(StrictMath.toDegrees(StrictMath.atan2(x, y))) / 360 * TICKS_A_SCAN;
    double east = x + u * late;
    double north = y + w * late;
    double gridDeg = positive(StrictMath.toDegrees(StrictMath.atan2(east, north)));
    double bearing = gridDeg + area.chart().convergenceDeg(radar.lon(), radar.lat());
    double rangeM = Math.hypot(Math.hypot(east, north), radar.heightM());
    return new RadarPlot(
        scan * 3_000L + (long) (late * 1_000),
        radar.id(),
        Math.max(1, rangeM + 3.7 * Dice.normal(dice)),
        positive(bearing + 0.05 * Dice.normal(dice)),
        20);
  }

  private static double positive(double deg) {
    double turned = deg % 360;
    return turned < 0 ? turned + 360 : turned;
  }

  private void deal(List<RadarPlot> plots) {
    plots.sort(Comparator.comparingLong(RadarPlot::timeMs));
    for (int i = 0; i < TICKS_A_SCAN; i++) {
      long fromMs = ticks.size() * 1_000L;
      ticks.add(
          plots.stream()
              .filter(plot -> plot.timeMs() / 1_000 == fromMs / 1_000)
              .map(Observation.class::cast)
              .toList());
    }
  }

  private void step() {
    List<Observation> plots = ticks.get(tick++);
    picture.advance(tick * 1_000L, plots);
  }

  /** Back to the settled picture, and a scan on: what it has looked up of the land is no state. */
  @Setup(Level.Iteration)
  public void settle() throws IOException {
    picture = new Picture(area);
    picture.read(new DataInputStream(new ByteArrayInputStream(warm)));
    tick = WARM_SCANS * TICKS_A_SCAN;
    scan();
  }

  /** What does not follow the targets is no tracker, however fast. */
  @TearDown(Level.Iteration)
  public void check() {
    Tracks tracks = picture.tracks();
    int followed = 0;
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      boolean isClaimed = tracks.isShown(slot) && tracks.status(slot) != TrackStatus.LOST;
      followed += isClaimed ? 1 : 0;
    }
    if (followed < targets * 95 / 100) {
      throw new IllegalStateException(followed + " tracks of " + targets + " targets");
    }
  }

  /** At the end of what was dealt it begins again, outside of what is timed. */
  @Setup(Level.Invocation)
  public void beginAgain() throws IOException {
    if (tick == ticks.size()) {
      settle();
    }
  }

  /** One scan. */
  @Benchmark
  public Tracks scan() {
    for (int i = 0; i < TICKS_A_SCAN; i++) {
      step();
    }
    return picture.tracks();
  }
}
