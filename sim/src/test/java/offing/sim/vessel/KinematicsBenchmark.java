package offing.sim.vessel;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.Dice;
import offing.sim.water.Seaway;
import offing.sim.weather.Forecast;
import offing.sim.weather.SeasonalWeather;
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
 * One step of vessels of every class under way on winding passages, in stream and wind, beside a
 * {@link BareKinematics bare loop} of as many that turn as often. Which leg comes next, or which
 * course, is told between the steps and is not measured. The median of {@code -bm sample} does not
 * mind a busy machine.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KinematicsBenchmark {
  private static final long START_MS = 1_764_000_000_000L;
  private static final double MPS = 6;
  private static final double LEG_M = 2_000;
  private static final int LEGS = 400;

  /** One in so many of the bare loop's vessels is told another course at each step. */
  private static final int STEPS_A_LEG = (int) (LEG_M / MPS);

  @Param({"400", "12000"})
  public int count;

  private final RandomGenerator dice = Dice.named(1, "benchmark");
  private Vessels vessels;
  private BareKinematics bare;
  private SeasonalWeather weather;
  private long timeMs = START_MS;

  /** The same vessels twice. */
  @Setup
  public void fill() {
    Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    weather = new SeasonalWeather(area, Seaway.OPEN, Forecast.NONE, timeMs, 1, timeMs);
    vessels = new Vessels(area.chart(), Seaway.OPEN, count, 1_000);
    bare = new BareKinematics(count, 1);
    List<VesselClass> kinds = List.of(VesselClass.values());
    for (int i = 0; i < count; i++) {
      VesselClass kind = kinds.get(dice.nextInt(kinds.size()));
      Order.Sail order = winding(kind);
      var who =
          new Particulars("v-" + i, kind, AisClass.NONE, AisIdentity.NONE, 20, 5, 1, 10, 3, 1, "");
      int slot = vessels.add(who, (time, east, north) -> order, 0, 0, 0, 1);
      vessels.startUnderWay(slot, order, dice.nextDouble() * LEG_M);
      bare.place(i, vessels, slot, Handling.of(kind), MPS);
    }
  }

  private Order.Sail winding(VesselClass kind) {
    var x = new double[LEGS + 1];
    var y = new double[LEGS + 1];
    x[0] = 800_000 + 40_000 * dice.nextDouble();
    y[0] = 2_460_000 + 40_000 * dice.nextDouble();
    double courseRad = 2 * StrictMath.PI * dice.nextDouble();
    for (int i = 1; i <= LEGS; i++) {
      double rad = courseRad + (i % 2 == 0 ? 0.5 : -0.5);
      x[i] = x[i - 1] + LEG_M * StrictMath.sin(rad);
      y[i] = y[i - 1] + LEG_M * StrictMath.cos(rad);
    }
    var passage = Passage.of(x, y, (east, north) -> 600, Handling.of(kind), MPS, false);
    return new Order.Sail(passage, MPS, 0);
  }

  /** Those who are at a corner turn for the next leg. */
  @Setup(Level.Invocation)
  public void turn() {
    timeMs += 1_000;
    weather.refresh(timeMs);
    vessels.command(timeMs);
    for (int i = 0; i < count; i++) {
      if (dice.nextInt(STEPS_A_LEG) == 0) {
        double rad = 2 * StrictMath.PI * dice.nextDouble();
        bare.wantedX[i] = StrictMath.sin(rad);
        bare.wantedY[i] = StrictMath.cos(rad);
      }
    }
  }

  /** Turning, gaining speed, moving: all that a bare loop knows. */
  @Benchmark
  public double bare() {
    bare.step();
    return bare.x[0];
  }

  /**
   * What answers to it in the sea: towards the aim that she has, as fast as corner and what comes
   * allow, and set by stream and wind.
   */
  @Benchmark
  public double towardsHerAim() {
    for (int slot = 0; slot < count; slot++) {
      vessels.motion.steer(slot);
    }
    vessels.motion.go(0, count, 1);
    return vessels.eastM(0);
  }

  /** All that the sea does: line kept against the set too, and the set looked up. */
  @Benchmark
  public double move() {
    vessels.move(timeMs, weather);
    return vessels.eastM(0);
  }
}
