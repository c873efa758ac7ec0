package offing.sim.sensor;

import static offing.sim.sensor.HongKong.AREA;
import static offing.sim.sensor.HongKong.START_MS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offing.sim.Hands;
import offing.sim.sensor.report.Detector;
import offing.sim.sensor.report.Faults;
import offing.sim.water.Water;
import offing.sim.weather.Settled;
import org.junit.jupiter.api.Test;

class SensorsTest {
  private static final String RADAR = "radar-lamma-s";
  private static final long MENDED_MS = START_MS + 60_000;

  private final RowFleet fleet = new RowFleet(AREA);

  @Test
  void aRadarCouldSeeNothingWhileItIsDown() {
    fleet.add("ship", 114.15, 22.12, row -> {});

    assertThat(chance(downAt(RADAR), START_MS)).isZero();
    assertThat(chance(downAt(RADAR), MENDED_MS)).isGreaterThan(0.9);
    assertThat(chance(downAt("radar-waglan"), START_MS)).isGreaterThan(0.9);
  }

  private double chance(Faults faults, long timeMs) {
    List<Detector> detectors =
        Sensors.of(AREA, Water.of(AREA), List.of(RADAR), faults, 1, (slot, at) -> {}, Hands.OWN)
            .detectors();

    assertThat(detectors).hasSize(1);
    return detectors.get(0).chance(timeMs, fleet, 0, Settled.night(timeMs));
  }

  private static Faults downAt(String sensor) {
    return new Faults(List.of(new Faults.Fault(sensor, START_MS, MENDED_MS, 0)));
  }
}
