package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.Sensors;
import offing.sim.sensor.report.Detector;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.Fleet;
import offing.sim.water.Water;
import offing.sim.weather.Conditions;
import offing.sim.weather.Settled;
import org.junit.jupiter.api.Test;

class DetectabilityTest {
  private static final long LOOK_MS = Detectability.LOOK_MS;

  private final Detectability detectability = new Detectability();
  private final RowFleet fleet = new RowFleet(HongKong.AREA);
  private long timeMs = HongKong.START_MS - HongKong.START_MS % LOOK_MS;

  @Test
  void theMeanOfHalfAMinuteDecides() {
    fleet.add("boat", 114.3, 22.1, row -> {});
    List<Boolean> told = new ArrayList<>();
    for (int look = 1; look <= 15; look++) {
      look(steady(look <= 5 ? 1 : 0));
      told.add(detectability.isDetectable(fleet, 0));
    }

    // After n looks the mean is 5/n; 5/10 is a half, and from the eleventh on the ones fall out.
    assertThat(told.subList(0, 10)).containsOnly(true);
    assertThat(told.subList(10, 15)).containsOnly(false);
  }

  @Test
  void whatIsOlderIsForgotten() {
    fleet.add("boat", 114.3, 22.1, row -> {});
    List<Boolean> told = new ArrayList<>();
    for (int look = 1; look <= 12; look++) {
      look(steady(look <= 6 ? 0 : 1));
      told.add(detectability.isDetectable(fleet, 0));
    }

    // Four of ten after the tenth, five of the last ten after the eleventh.
    assertThat(told.subList(0, 10)).containsOnly(false);
    assertThat(told.subList(10, 12)).containsOnly(true);
  }

  @Test
  void oneSensorMustReachAHalfByItself() {
    fleet.add("boat", 114.3, 22.1, row -> {});

    look(steady(0.4), steady(0.4));
    assertThat(detectability.isDetectable(fleet, 0)).isFalse();
    look(steady(0.4), steady(0.7));
    assertThat(detectability.isDetectable(fleet, 0)).isTrue();
  }

  @Test
  void whoIsNewHasHerOwnTimeAlone() {
    RowFleet.Row row = fleet.add("boat", 114.3, 22.1, it -> {});
    for (int look = 0; look < 10; look++) {
      look(steady(1));
    }
    row.id = 2;

    assertThat(detectability.isDetectable(fleet, 0)).as("not looked at yet").isFalse();
    look(steady(0));
    assertThat(detectability.isDetectable(fleet, 0)).isFalse();
    look(steady(1));
    assertThat(detectability.isDetectable(fleet, 0)).as("one of her two looks").isTrue();
  }

  @Test
  void betweenTwoLooksNothingChanges() {
    fleet.add("boat", 114.3, 22.1, row -> {});
    look(steady(1));
    for (int i = 0; i < LOOK_MS - 1; i++) {
      timeMs++;
      detectability.look(timeMs, List.of(steady(0)), fleet, Settled.night(timeMs));
    }

    assertThat(detectability.isDetectable(fleet, 0)).isTrue();
  }

  @Test
  void itIsWhatTheAreasRadarsSayOfTheirChances() {
    List<Detector> radars =
        Sensors.of(
                HongKong.AREA,
                Water.of(HongKong.AREA),
                List.of("radar-waglan", "radar-lamma-s"),
                Faults.NONE,
                1,
                (slot, atMs) -> {},
                Hands.OWN)
            .detectors();
    for (int i = 0; i < 30; i++) {
      double lon = 114.0 + 0.02 * i;
      fleet.add("boat-" + i, lon, 22.05, row -> small(row).sail(40, 90));
    }
    var chances = new double[fleet.slotCount()][radars.size()][10];
    for (int look = 0; look < 10; look++) {
      fleet.advance(LOOK_MS);
      look(radars.toArray(Detector[]::new));
      for (int slot = 0; slot < fleet.slotCount(); slot++) {
        for (int radar = 0; radar < radars.size(); radar++) {
          chances[slot][radar][look] =
              radars.get(radar).chance(timeMs, fleet, slot, Settled.night(timeMs));
        }
      }
    }

    var outcomes = new TreeSet<Boolean>();
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      boolean expected = mean(chances[slot][0]) >= 0.5 || mean(chances[slot][1]) >= 0.5;
      assertThat(detectability.isDetectable(fleet, slot)).as("boat %s", slot).isEqualTo(expected);
      outcomes.add(expected);
    }
    assertThat(outcomes).containsExactly(false, true);
  }

  @Test
  void aWorldTellsItWhereItIsAskedTo() {
    World asked = World.of(Seas.AREA, Seas.scenario(Seas.NIGHT, List.of()), 3, 0.1);
    asked.keepDetectability();
    World other = World.of(Seas.AREA, Seas.scenario(Seas.NIGHT, List.of()), 3, 0.1);

    assertThat(told(asked)).containsExactly(false, true);
    assertThat(told(other)).containsExactly(false);
  }

  private static Set<Boolean> told(World world) {
    var told = new TreeSet<Boolean>();
    Seas.run(
        world,
        Duration.ofSeconds(12),
        (atMs, truth) -> {
          for (int row = 0; row < truth.size(); row++) {
            told.add(truth.isDetectable(row));
          }
        });
    return told;
  }

  private static RowFleet.Row small(RowFleet.Row row) {
    row.crossSectionM2 = 2.5;
    row.heightM = 1;
    return row;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private void look(Detector... detectors) {
    timeMs += LOOK_MS;
    detectability.look(timeMs, List.of(detectors), fleet, Settled.night(timeMs));
  }

  private static Detector steady(double chance) {
    return new Detector() {
      @Override
      public long scanMs() {
        return 3_000;
      }

      @Override
      public double chance(long atMs, Fleet seen, int slot, Conditions conditions) {
        return chance;
      }
    };
  }
}
