package offing.sim.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole week of default traffic beside what is published: minutes, so in {@code deep} alone. */
@Tag("deep")
class WeekTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final double MOST_PERCENT = 10;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aWeekComesWithinTenPerCentOfEveryPublishedFigureAndNobodyRunsAground(long seed) {
    Week week = Week.sail(AREA, Week.MONDAY, 7, seed, 1);

    assertThat(week.comparisons())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            figure ->
                assertThat(figure.deviationPercent())
                    .as(figure.published().name())
                    .isCloseTo(0, within(MOST_PERCENT)));
    assertThat(week.world().groundings()).isZero();
    assertThat(week.world().collisions()).as("a knot shows here").isLessThanOrEqualTo(2);
  }
}
