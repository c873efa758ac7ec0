package offing.sim;

import java.util.stream.Stream;
import offing.area.Chart;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.SensorFault;
import offing.sim.sensor.report.Faults;
import offing.sim.sensor.report.Jam;

/** The faults of a scenario as its sensors take them: in event time, on the chart plane. */
final class SensorFaults {
  private final Chart chart;
  private final long startMs;

  private SensorFaults(Chart chart, long startMs) {
    this.chart = chart;
    this.startMs = startMs;
  }

  static Faults of(Scenario scenario, Chart chart) {
    var faults = new SensorFaults(chart, scenario.start().toEpochMilli());
    return new Faults(
        scenario.faults().stream()
            .filter(fault -> fault.reach() == null)
            .map(faults::ofSensor)
            .toList(),
        scenario.faults().stream().flatMap(faults::jams).toList());
  }

  private Faults.Fault ofSensor(SensorFault fault) {
    return new Faults.Fault(
        fault.sensor(),
        startMs + fault.from().toMillis(),
        startMs + fault.to().toMillis(),
        fault.lag().toMillis(),
        fault.clock().toMillis());
  }

  private Stream<Jam> jams(SensorFault fault) {
    SensorFault.Reach reach = fault.reach();
    if (reach == null) {
      return Stream.empty();
    }
    return Stream.of(
        new Jam(
            chart.eastM(reach.lon(), reach.lat()),
            chart.northM(reach.lon(), reach.lat()),
            reach.radiusM(),
            startMs + fault.from().toMillis(),
            startMs + fault.to().toMillis()));
  }
}
