package offing.sim.sensor.camera;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import offing.observation.ObservationCounts;
import offing.sim.Dice;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Water;
import offing.sim.weather.Settled;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A second of 42 cameras, 18 on shore and 24 on launches, that scan a sea full of vessels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CamerasBenchmark {
  private static final VesselClass[] KINDS = VesselClass.values();

  @Param({"500", "5000"})
  public int vessels;

  private final RowFleet fleet = new RowFleet(HongKong.AREA);
  private final ObservationCounts counts = new ObservationCounts();
  private final Cameras cameras =
      new Cameras(HongKong.AREA, Water.of(HongKong.AREA), Faults.NONE, 1);
  private long timeMs = HongKong.START_MS;

  /** Anywhere in the area, also on land: none stands behind more land than a true one. */
  @Setup
  public void fill() {
    RandomGenerator dice = Dice.named(1, "benchmark");
    for (int i = 0; i < vessels; i++) {
      double lon = 113.8 + 0.65 * dice.nextDouble();
      double lat = 22.12 + 0.4 * dice.nextDouble();
      RowFleet.Row row = fleet.add("vessel-" + i, lon, lat, ship -> {});
      row.kind = KINDS[i % KINDS.length];
      row.lengthM = 10 + 2 * (i % 50);
      row.sail(20 * dice.nextDouble(), 360 * dice.nextDouble());
      row.unit = i < 12 ? "PL " + i : "";
    }
  }

  @Benchmark
  public long step() {
    timeMs += HongKong.STEP_MS;
    cameras.observe(timeMs, HongKong.STEP_MS, fleet, Settled.day(timeMs), counts);
    return counts.total();
  }
}
