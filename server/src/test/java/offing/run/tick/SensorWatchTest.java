package offing.run.tick;

import static org.assertj.core.api.Assertions.assertThat;

import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import org.junit.jupiter.api.Test;

class SensorWatchTest {
  private static final long AT_MS = 1_795_528_800_000L;
  private static final long MINUTE_MS = 60_000;

  private static boolean isSilent(Observation heard, long laterMs) {
    var watch = new SensorWatch(AreaReader.read(AreaFolder.embedded("hong-kong")));
    watch.hear(heard);
    return watch.states(AT_MS + laterMs).get(0).silent();
  }

  @Test
  void aLaunchAtRestReportsEverySixMinutesAndIsNotSilent() {
    var report = new UnitReport(AT_MS, "PL 06", 114.2, 22.3, 0, 0);

    assertThat(isSilent(report, 7 * MINUTE_MS)).isFalse();
    assertThat(isSilent(report, 19 * MINUTE_MS)).isTrue();
  }

  @Test
  void aRadarThatMissesThreeTurnsIsSilent() {
    var plot = new RadarPlot(AT_MS, "radar-waglan", 5_000, 90, 12);

    assertThat(isSilent(plot, 8_000)).isFalse();
    assertThat(isSilent(plot, 10_000)).isTrue();
  }
}
