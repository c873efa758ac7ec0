package offing.sim.sensor;

import static offing.sim.sensor.HongKong.AREA;
import static offing.sim.sensor.HongKong.START_MS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offing.observation.UnitReport;
import offing.sim.sensor.RowFleet.Row;
import offing.sim.sensor.report.Faults;
import offing.sim.sensor.report.Jam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatrolRadioTest {
  private final RowFleet fleet = new RowFleet(AREA);

  @ParameterizedTest
  @CsvSource({"45, 6", "15, 60", "2, 360"})
  void launchesReportAtTheIntervalOfTheirSpeed(double sogKn, int intervalS) {
    fleet.add("launch", 114.15, 22.14, row -> row.sail(sogKn, 90).unit = "PL 82");
    fleet.add("ship", 114.15, 22.14, row -> {});

    List<UnitReport> reports = reports(7_200);

    assertThat(reports).allMatch(report -> report.unit().equals("PL 82"));
    assertThat(reports.size() * intervalS).isBetween(6_400, 7_900);
    for (int i = 1; i < reports.size(); i++) {
      assertThat((double) (reports.get(i).timeMs() - reports.get(i - 1).timeMs()))
          .isBetween(899.0 * intervalS, 1_101.0 * intervalS);
    }
  }

  @Test
  void aLaunchThatStartsItsChaseReportsAtOnce() {
    Row launch = fleet.add("launch", 114.15, 22.14, row -> row.unit = "PL 82");
    PatrolRadio radio = new PatrolRadio(AREA.chart(), Faults.NONE, 1);
    HongKong.watch(radio, fleet, 400);
    launch.sail(45, 0);

    List<UnitReport> reports =
        HongKong.only(UnitReport.class, HongKong.watch(radio, fleet, 400, 60));

    assertThat(reports.get(0).timeMs() - START_MS).isBetween(400_000L, 406_600L);
    assertThat(reports.size()).isBetween(9, 11);
  }

  @Test
  void aUnitThatIsJammedSaysNothing() {
    Row launch = fleet.add("launch", 114.15, 22.14, row -> row.sail(45, 90).unit = "PL 82");
    Jam jam = new Jam(launch.eastM, launch.northM, 2_000, START_MS, START_MS + 3_600_000);
    PatrolRadio radio = new PatrolRadio(AREA.chart(), new Faults(List.of(), List.of(jam)), 1);

    List<UnitReport> reports = HongKong.only(UnitReport.class, HongKong.watch(radio, fleet, 200));

    assertThat(reports).isNotEmpty();
    assertThat(reports.get(0).timeMs() - START_MS).isBetween(86_000L, 95_000L);
  }

  private List<UnitReport> reports(int seconds) {
    return HongKong.only(
        UnitReport.class,
        HongKong.watch(new PatrolRadio(AREA.chart(), Faults.NONE, 1), fleet, seconds));
  }
}
