package offing.sim.traffic.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Draught;
import offing.sim.Dice;
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

  /** Points move apart: where two are close, a way may turn back that did not before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sea-southeast tss-dangan tss-east-lamma fw-southern kwai-tsing-quays",
        "kwai-tsing-quays fw-southern tss-east-lamma tss-dangan sea-southeast",
        "an-western-dg tss-east-lamma tss-dangan sea-southeast",
        "sea-south tss-lantau fw-tonggu fw-urmston-road an-tuen-mun-imm",
        "an-tuen-mun-imm fw-urmston-road fw-tonggu tss-lantau sea-south",
        "pt-lamma-power fw-west-lamma sea-south"
      })
  void noShipTurnsShortAtTheEndOfALane(String ids) {
    Water deep = WATER.forDraught(AREA, Draught.DEEP);
    var places = new Places(AREA, deep, ProfileReader.read(AREA));
    var ways = new Ways(places, deep, new WayFinder(WATER).heedingLanes(deep), true);
    Way common = ways.over(List.of(ids.split(" ")), 1_000);
    int last = common.size() - 1;
    double[] start = {common.x()[0], common.y()[0]};
    double[] end = {common.x()[last], common.y()[last]};
    Way narrower = ways.over(List.of(ids.split(" ")), 300);

    assertThat(sharpestTurn(past(narrower, 4_000))).isGreaterThan(-0.2);

    for (int seed = 0; seed < 40; seed++) {
      Way own = ways.own(start, common, 300, end, Dice.named(seed, "own"));

      assertThat(sharpestTurn(past(own, 4_000))).as("seed %d", seed).isGreaterThan(-0.2);
    }
  }

  /** Without what lies so near to either end. */
  private static Way past(Way way, double metres) {
    int first = 0;
    while (apart(way, 0, first) < metres) {
      first++;
    }
    int last = way.size() - 1;
    while (apart(way, way.size() - 1, last) < metres) {
      last--;
    }
    return new Way(
        Arrays.copyOfRange(way.x(), first, last + 1), Arrays.copyOfRange(way.y(), first, last + 1));
  }

  private static double apart(Way way, int i, int j) {
    double dx = way.x()[j] - way.x()[i];
    double dy = way.y()[j] - way.y()[i];
    return Math.sqrt(dx * dx + dy * dy);
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
