package offing.sim.traffic.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.traffic.profile.ProfileReader;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Common ways over lines. */
class WaysTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Water WATER = Water.of(AREA);
  private static final Ways WAYS =
      new Ways(
          new Places(AREA, WATER, ProfileReader.read(AREA)), WATER, new WayFinder(WATER), false);

  /** The fairways overlap: the end of each lies beyond where a vessel leaves it for the other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "shekou-quays fw-urmston-road fw-castle-peak fw-ma-wan kwai-tsing-quays",
        "kwai-tsing-quays fw-ma-wan fw-castle-peak fw-urmston-road shekou-quays",
        "shekou-quays fw-urmston-road river-trade-quays",
        "sea-south tss-lantau fw-tonggu shekou-quays",
        "shekou-quays fw-tonggu tss-lantau sea-south"
      })
  void aWayOverLinesThatOverlapDoesNotTurnBack(String ids) {
    Way way = WAYS.over(List.of(ids.split(" ")), 500);

    assertThat(sharpestTurn(way)).isGreaterThan(-0.75);
  }

  /** The least cosine of a turn. */
  private static double sharpestTurn(Way way) {
    double least = 1;
    for (int i = 1; i < way.size() - 1; i++) {
      double ax = way.x()[i] - way.x()[i - 1];
      double ay = way.y()[i] - way.y()[i - 1];
      double bx = way.x()[i + 1] - way.x()[i];
      double by = way.y()[i + 1] - way.y()[i];
      double lengths = Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
      least = Math.min(least, (ax * bx + ay * by) / lengths);
    }
    return least;
  }
}
