package offing.sim.traffic.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.Dice;
import offing.sim.traffic.profile.PlaceKind;
import offing.sim.traffic.profile.ProfileReader;
import offing.sim.water.Water;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Where vessels lie. */
class HavenTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Water WATER = Water.of(AREA);
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** Fairways and ferry routes lead through the middle of these. */
  @ParameterizedTest
  @CsvSource({"an-western-dg, 6", "an-kau-yi-chau, 3", "an-kellett, 8"})
  void nobodyAnchorsInAThoroughfare(String id, int ships) {
    for (int seed = 0; seed < 20; seed++) {
      for (double[] spot : taken(id, ships, 450, Dice.named(seed, id))) {
        assertThat(offThoroughfaresM(spot)).as("seed %d", seed).isGreaterThanOrEqualTo(299);
      }
    }
  }

  @Test
  void thoseWhoLieAtAnchorSwingClearOfEachOther() {
    for (int seed = 0; seed < 20; seed++) {
      List<double[]> spots = taken("an-western-dg", 8, 450, Dice.named(seed, "swing"));

      assertThat(leastApartM(spots)).as("seed %d", seed).isGreaterThan(300);
    }
  }

  /** Not even the first, nor where the quays are full: ships pass in the middle of a harbour. */
  @ParameterizedTest
  @CsvSource({"kwai-tsing-quays, 40", "river-trade-quays, 30", "shekou-quays, 20", "pt-central, 8"})
  void nobodyIsMadeFastInMidstream(String id, int ships) {
    for (int seed = 0; seed < 5; seed++) {
      for (double[] spot : taken(id, ships, 200, Dice.named(seed, id))) {
        assertThat(WATER.roomM(spot[0], spot[1])).as("seed %d", seed).isLessThan(300);
      }
    }
  }

  /** The port's circle lies in that of the harbour's quays. */
  @Test
  void whoIsMadeFastAtOnePlaceIsNotRammedAtTheNext() {
    var places = new Places(AREA, WATER, ProfileReader.read(AREA));
    for (int seed = 0; seed < 20; seed++) {
      RandomGenerator dice = Dice.named(seed, "shekou");
      List<double[]> spots = new ArrayList<>();
      for (String id : List.of("pt-shekou", "shekou-quays", "pt-shekou", "shekou-quays")) {
        spots.add(places.haven(id).take(WATER, dice, 160));
      }

      assertThat(leastApartM(spots)).as("seed %d", seed).isGreaterThanOrEqualTo(160);
      spots.forEach(spot -> places.haven("pt-shekou").leave(spot));
      spots.forEach(spot -> places.haven("shekou-quays").leave(spot));
    }
  }

  /** Whoever comes later would like the same spot. */
  @Test
  void neighboursGiveNoSpotThatTheOtherHasGiven() {
    for (int seed = 0; seed < 20; seed++) {
      Haven one = quay();
      Haven other = quay();
      one.meet(other);
      List<double[]> spots = new ArrayList<>();
      for (Haven haven : List.of(one, other, one)) {
        spots.add(haven.take(WATER, Dice.named(seed, "same"), 160));
      }

      assertThat(leastApartM(spots)).as("seed %d", seed).isGreaterThanOrEqualTo(160);
    }
  }

  private static Haven quay() {
    Haven at = new Places(AREA, WATER, ProfileReader.read(AREA)).haven("shekou-quays");
    double radius = at.radiusM();
    return new Haven("quay", "", PlaceKind.QUAY, at.eastM(), at.northM(), radius, radius);
  }

  private static List<double[]> taken(String id, int ships, double spacingM, RandomGenerator dice) {
    Haven haven = new Places(AREA, WATER, ProfileReader.read(AREA)).haven(id);
    List<double[]> spots = new ArrayList<>();
    for (int i = 0; i < ships; i++) {
      spots.add(haven.take(WATER, dice, spacingM));
    }
    return spots;
  }

  private static double offThoroughfaresM(double[] spot) {
    Geometry point = SHAPES.createPoint(new Coordinate(spot[0], spot[1]));
    return AREA.zones().stream()
        .filter(zone -> List.of("fairway", "ferry-route", "tss").contains(zone.kind()))
        .filter(zone -> zone.lonLat() instanceof LineString)
        .mapToDouble(zone -> AREA.chart().toChart(zone.lonLat()).distance(point))
        .min()
        .orElseThrow();
  }

  private static double leastApartM(List<double[]> spots) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < spots.size(); i++) {
      for (double[] other : spots.subList(0, i)) {
        double dx = spots.get(i)[0] - other[0];
        double dy = spots.get(i)[1] - other[1];
        least = Math.min(least, Math.sqrt(dx * dx + dy * dy));
      }
    }
    return least;
  }
}
