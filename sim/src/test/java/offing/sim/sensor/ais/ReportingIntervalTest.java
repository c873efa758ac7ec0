package offing.sim.sensor.ais;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ITU-R M.1371-5 annex 1 tables 1 and 2, line by line. */
class ReportingIntervalTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0, false, 180000",
    "1, 3, true, 180000",
    "5, 0.1, false, 180000",
    "1, 3.1, false, 10000",
    "0, 0, false, 10000",
    "0, 14, false, 10000",
    "0, 14, true, 3333",
    "7, 4, true, 3333",
    "0, 14.1, false, 6000",
    "0, 23, true, 2000",
    "0, 23.1, false, 2000",
    "0, 40, true, 2000"
  })
  void classAKeepsTheTable(int navStatus, double sogKn, boolean isTurning, long intervalMs) {
    assertThat(ReportingInterval.classAMs(navStatus, sogKn, isTurning)).isEqualTo(intervalMs);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 180000, 180000, 180000",
    "2, 180000, 180000, 180000",
    "2.1, 30000, 30000, 30000",
    "14, 30000, 30000, 30000",
    "14.1, 15000, 30000, 30000",
    "23, 15000, 30000, 30000",
    "23.1, 5000, 15000, 30000"
  })
  void classBKeepsTheTable(double sogKn, long freeMs, long crowdedMs, long carrierSenseMs) {
    assertThat(ReportingInterval.classBSoMs(sogKn, false)).isEqualTo(freeMs);
    assertThat(ReportingInterval.classBSoMs(sogKn, true)).isEqualTo(crowdedMs);
    assertThat(ReportingInterval.classBCsMs(sogKn)).isEqualTo(carrierSenseMs);
  }
}
