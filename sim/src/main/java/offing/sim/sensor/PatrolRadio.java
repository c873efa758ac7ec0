package offing.sim.sensor;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import offing.area.Chart;
import offing.observation.ObservationSink;
import offing.observation.UnitReport;
import offing.sim.Dice;
import offing.sim.sensor.report.Faults;
import offing.sim.sensor.report.Fix;
import offing.sim.sensor.report.Jam;
import offing.sim.sensor.report.Schedule;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * The patrol's own reports of where they are, over the force's radio: every 6 s at very high, every
 * minute at medium and every 6 minutes at low speed. Always heard, but a unit that is jammed has
 * nothing to say. Owned by the world's thread.
 */
final class PatrolRadio implements Sensor {
  /** The intervals are a force's published ones; the speeds between them are assumed. */
  private static final double VERY_FAST_MPS = 25 * 1852 / 3600.0;

  private static final double MEDIUM_MPS = 5 * 1852 / 3600.0;

  private final Chart chart;
  private final long seed;
  private final Faults faults;
  private @Nullable Unit[] units = new Unit[0];

  PatrolRadio(Chart chart, Faults faults, long seed) {
    this.chart = chart;
    this.faults = faults;
    this.seed = seed;
  }

  @Override
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    if (units.length < fleet.slotCount()) {
      units = Arrays.copyOf(units, fleet.slotCount());
    }
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot) && !fleet.unit(slot).isEmpty()) {
        listen(fleet, slot, timeMs, timeMs - stepMs, observations);
      }
    }
  }

  /** Milliseconds between two reports at a speed. */
  static long intervalMs(double sogMps) {
    if (sogMps >= VERY_FAST_MPS) {
      return 6_000;
    }
    return sogMps >= MEDIUM_MPS ? 60_000 : 360_000;
  }

  private void listen(
      Fleet fleet, int slot, long endMs, long startMs, ObservationSink observations) {
    Unit unit = unit(fleet, slot, startMs);
    unit.schedule.adapt(startMs, intervalMs(fleet.sogMps(slot)));
    for (long dueMs = unit.schedule.dueMs(); dueMs <= endMs; dueMs = unit.schedule.dueMs()) {
      Jam.Reception reception = faults.reception(dueMs, fleet.eastM(slot), fleet.northM(slot));
      if (reception != Jam.Reception.LOST) {
        Fix sound = Fix.of(chart, fleet, slot, endMs - dueMs, unit.dice);
        Fix fix = reception == Jam.Reception.POOR ? sound.poor(chart, unit.dice) : sound;
        observations.accept(report(dueMs, fleet.unit(slot), fix));
      }
      unit.schedule.made();
    }
  }

  private static UnitReport report(long timeMs, String unit, Fix fix) {
    return new UnitReport(timeMs, unit, fix.lon(), fix.lat(), fix.sogKn(), fix.cogDeg());
  }

  private Unit unit(Fleet fleet, int slot, long nowMs) {
    Unit known = units[slot];
    if (known != null && known.vesselId == fleet.id(slot)) {
      return known;
    }
    RandomGenerator dice = Dice.named(seed, "unit/" + fleet.key(slot));
    Schedule schedule = new Schedule(dice, nowMs, intervalMs(fleet.sogMps(slot)));
    Unit made = new Unit(fleet.id(slot), dice, schedule);
    units[slot] = made;
    return made;
  }

  private record Unit(int vesselId, RandomGenerator dice, Schedule schedule) {}
}
