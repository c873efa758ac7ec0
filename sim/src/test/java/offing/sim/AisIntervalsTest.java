package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import offing.sim.sensor.ais.IntervalMeter;
import org.junit.jupiter.api.Test;

/** The intervals of an hour of traffic beside ITU-R M.1371-5, annex 1 tables 1 and 2. */
class AisIntervalsTest {

  @Test
  void anHourOfTrafficKeepsTheIntervalsOfTheTables() {
    List<IntervalMeter.Row> rows = measured(Duration.ofHours(1)).rows();

    assertThat(rows).hasSizeGreaterThan(14);
    for (IntervalMeter.Row row : rows) {
      if (row.count() >= 30) {
        assertThat(row.medianS()).as(row.toString()).isCloseTo(row.dueS(), within(dueWithin(row)));
        assertThat(row.meanS()).as(row.toString()).isCloseTo(row.dueS(), within(dueWithin(row)));
        assertThat(row.single()).as(row.toString()).isGreaterThan(least(row));
      }
    }
  }

  private static double dueWithin(IntervalMeter.Row row) {
    return 0.05 * row.dueS();
  }

  /** The satellite gets seven of ten, the shore nearly all, and of small boats in bays less. */
  private static double least(IntervalMeter.Row row) {
    return row.state() == IntervalMeter.State.LONG_RANGE ? 0.5 : 0.65;
  }

  static IntervalMeter measured(Duration length) {
    var meter = new IntervalMeter(Seas.AREA, 1);
    World world = Seas.night(1, 1, meter);
    Seas.run(world, length, (timeMs, truth) -> {});
    return meter;
  }

  /** Prints the table. */
  public static void main(String[] args) {
    IntervalMeter meter = measured(Duration.ofHours(args.length > 0 ? Long.parseLong(args[0]) : 1));
    System.out.printf(
        "%-42s %7s %8s %9s %9s %8s%n", "state", "due s", "count", "median s", "mean s", "whole");
    meter.rows().forEach(System.out::println);
    System.out.printf("channel load %.3f%n", meter.load());
  }
}
