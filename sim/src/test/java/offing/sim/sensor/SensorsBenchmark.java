package offing.sim.sensor;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import offing.observation.ObservationCounts;
import offing.sim.Dice;
import offing.sim.Hands;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.AisClass;
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

/** What the sensors cost in a step of one second, half of the vessels with AIS. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SensorsBenchmark {

  @Param({"400", "4000"})
  public int vessels;

  /** Three named radars, or all thirteen of the area. */
  @Param({"3", "13"})
  public int radars;

  private RowFleet fleet;
  private Sensors sensors;
  private final ObservationCounts counts = new ObservationCounts();
  private long timeMs = HongKong.START_MS;

  @Setup
  public void fill() {
    RandomGenerator dice = Dice.named(1, "benchmark");
    fleet = new RowFleet(HongKong.AREA);
    for (int i = 0; i < vessels; i++) {
      double lon = 113.7 + dice.nextDouble();
      double lat = 22.0 + 0.5 * dice.nextDouble();
      RowFleet.Row row = fleet.add("vessel-" + i, lon, lat, ship -> {});
      row.sail(20 * dice.nextDouble(), 360 * dice.nextDouble());
      row.aisClass = i % 2 == 0 ? AisClass.A : AisClass.NONE;
    }
    List<String> named = List.of("radar-fan-lau", "radar-lamma-s", "radar-waglan");
    sensors =
        Sensors.of(
            HongKong.AREA,
            Water.of(HongKong.AREA),
            radars == 3 ? named : List.of(),
            Faults.NONE,
            1,
            (slot, seenMs) -> {},
            Hands.OWN);
  }

  /** Nobody moves: what is measured is the looking. */
  @Benchmark
  public long step() {
    timeMs += HongKong.STEP_MS;
    sensors.begin(timeMs, HongKong.STEP_MS, fleet, Settled.night(timeMs));
    sensors.tell(counts);
    return counts.total();
  }
}
