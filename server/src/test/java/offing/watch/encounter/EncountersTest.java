package offing.watch.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncountersTest {
  private static final int SEAS = 2_000;
  private static final double RANGE_M = 1852;

  private final RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(1);

  @Test
  void pairsAreThoseOfAllThatAreWithinRange() {
    Encounters encounters = new Encounters(RANGE_M);
    int pairs = 0;
    for (int i = 0; i < SEAS; i++) {
      Sea sea = Sea.any(dice);
      List<Pair> told = sea.pairs(encounters);

      assertThat(told.stream().map(Pair::numbers).toList())
          .as("sea %d", i)
          .isEqualTo(sea.withinRange(RANGE_M));
      pairs += told.size();
    }
    assertThat(pairs).isGreaterThan(100 * SEAS);
  }

  @Test
  void noOtherMomentIsCloser() {
    Encounters encounters = new Encounters(RANGE_M);
    for (int i = 0; i < SEAS / 4; i++) {
      Sea sea = Sea.moving(dice);
      for (Pair pair : sea.pairs(encounters)) {
        double anyS = pair.tcpaS + dice.nextDouble(-1, 1) * 600;
        assertThat(pair.rangeM).isCloseTo(sea.apartM(pair, 0), within(1e-6));
        assertThat(pair.cpaM)
            .isCloseTo(sea.apartM(pair, pair.tcpaS), within(1e-5))
            .isLessThanOrEqualTo(pair.rangeM + 1e-5)
            .isLessThanOrEqualTo(sea.apartM(pair, anyS) + 1e-5);
      }
    }
  }

  @Test
  void whoIsNearWhomIsMutualAndTheSameAsInPairs() {
    Encounters encounters = new Encounters(RANGE_M);
    for (int i = 0; i < SEAS / 4; i++) {
      Sea sea = Sea.any(dice);
      List<Pair> pairs = sea.pairs(encounters);
      List<Pair> byNeighbour = new ArrayList<>();
      for (int vessel = 0; vessel < sea.size(); vessel++) {
        int from = vessel;
        encounters.near(
            vessel, (other, rangeM) -> byNeighbour.add(new Pair(from, other, rangeM, 0, 0)));
      }
      assertThat(byNeighbour).hasSize(2 * pairs.size());
      List<List<Double>> up = byNeighbour.stream().filter(p -> p.a < p.b).map(Pair::range).toList();
      assertThat(up).isEqualTo(pairs.stream().map(Pair::range).toList());
      assertThat(
              byNeighbour.stream()
                  .filter(pair -> pair.a > pair.b)
                  .map(pair -> new Pair(pair.b, pair.a, pair.rangeM, 0, 0).range()))
          .containsExactlyInAnyOrderElementsOf(up);
    }
  }

  /** Every third is not wanted. */
  @Test
  void aSweepTellsOfEachThatIsWantedWhoIsNear() {
    Encounters encounters = new Encounters(RANGE_M);
    for (int i = 0; i < SEAS / 4; i++) {
      Sea sea = Sea.any(dice);
      encounters.place(sea.eastM, sea.northM, sea.size());
      var gathered = new Gathered();
      encounters.sweep(gathered);
      for (int vessel = 0; vessel < sea.size(); vessel++) {
        Map<Integer, Double> near = new TreeMap<>();
        if (vessel % 3 != 0) {
          encounters.near(vessel, near::put);
        }

        assertThat(gathered.of(vessel)).isEqualTo(near);
      }
    }
  }

  /** Who a sweep told of whom, and how far off. */
  private static final class Gathered implements Sweep {
    private final Map<Integer, Map<Integer, Double>> byVessel = new TreeMap<>();
    private Map<Integer, Double> last = new TreeMap<>();

    Map<Integer, Double> of(int vessel) {
      return byVessel.getOrDefault(vessel, Map.of());
    }

    @Override
    public boolean wants(int vessel) {
      if (vessel % 3 == 0) {
        return false;
      }
      last = new TreeMap<>();
      assertThat(byVessel.put(vessel, last)).as("told twice").isNull();
      return true;
    }

    @Override
    public void neighbour(int number, double eastM, double northM) {
      assertThat(last.put(number, Math.sqrt(eastM * eastM + northM * northM)))
          .as("told twice")
          .isNull();
    }
  }

  @Test
  void aroundAVesselsPlaceItIsFoundWithItsNeighbours() {
    Encounters encounters = new Encounters(RANGE_M);
    Sea sea = Sea.moving(dice);
    sea.pairs(encounters);
    for (int vessel = 0; vessel < sea.size(); vessel++) {
      List<Integer> near = new ArrayList<>(List.of(vessel));
      List<Integer> around = new ArrayList<>();
      encounters.near(vessel, (other, rangeM) -> near.add(other));
      encounters.around(
          sea.eastM[vessel], sea.northM[vessel], (other, rangeM) -> around.add(other));

      assertThat(around).isSorted().containsExactlyInAnyOrderElementsOf(near);
    }
  }

  /** Places and way are whole numbers, so that nothing is rounded. */
  @Test
  void aSeaThatIsMovedHasTheSamePairs() {
    Encounters encounters = new Encounters(RANGE_M);
    for (int i = 0; i < SEAS / 4; i++) {
      Sea sea = Sea.moving(dice).rounded();
      double east = dice.nextInt(-1_000_000, 1_000_000);
      double north = dice.nextInt(-1_000_000, 1_000_000);

      assertThat(sea.moved(east, north).pairs(encounters)).isEqualTo(sea.pairs(encounters));
    }
  }

  @Test
  void whoComesInAnotherOrderMeetsTheSame() {
    Encounters encounters = new Encounters(RANGE_M);
    for (int i = 0; i < SEAS / 4; i++) {
      Sea sea = Sea.moving(dice);
      int last = sea.size() - 1;
      List<Pair> turned =
          sea.reversed().pairs(encounters).stream()
              .map(
                  pair ->
                      new Pair(last - pair.b, last - pair.a, pair.rangeM, pair.cpaM, pair.tcpaS))
              .toList();

      assertThat(turned).containsExactlyInAnyOrderElementsOf(sea.pairs(encounters));
    }
  }

  @Test
  void nobodyAndOneMeetNobody() {
    Encounters encounters = new Encounters(RANGE_M);

    assertThat(Sea.of().pairs(encounters)).isEmpty();
    assertThat(Sea.of(0, 0).pairs(encounters)).isEmpty();
    encounters.near(0, (other, rangeM) -> assertThat(other).as("a neighbour").isNull());
  }

  @Test
  void allAtOnePlaceMeetAll() {
    int all = 300;
    List<Pair> pairs = Sea.of(new double[2 * all]).pairs(new Encounters(RANGE_M));

    assertThat(pairs).hasSize(all * (all - 1) / 2).allMatch(p -> p.rangeM == 0 && p.cpaM == 0);
  }

  @Test
  void whoHasNoPlaceMeetsNobody() {
    double inf = Double.POSITIVE_INFINITY;
    double nan = Double.NaN;
    Sea sea = Sea.of(0, 0, nan, 0, 0, nan, inf, 0, 0, -inf, 1e300, 0, 1e300, 0, 9, 0);

    assertThat(sea.pairs(new Encounters(RANGE_M)).stream().map(Pair::numbers))
        .containsExactly(List.of(0, 7));
  }

  @Test
  void farOffIsFarOffHoweverFar() {
    double far = 1e10;
    Sea sea = Sea.of(0, 0, far, far, far + 1000, far, -far, far, -far, far - 1852, far, -far);

    assertThat(sea.pairs(new Encounters(RANGE_M)).stream().map(Pair::numbers))
        .containsExactly(List.of(1, 2), List.of(3, 4));
  }

  @Test
  void theRangeItselfIsWithinRange() {
    for (double x : new double[] {0, 1852, -1852, 18_520, 1e-9, -1e-9}) {
      Sea sea = Sea.of(x, 0, x + 1852, 0, x, -1852);
      List<List<Integer>> within = sea.withinRange(RANGE_M);

      assertThat(sea.pairs(new Encounters(RANGE_M)).stream().map(Pair::numbers).toList())
          .isEqualTo(within);
    }
  }

  @Test
  void roundingPutsNoPairTwoCellsApart() {
    Sea sea = Sea.of(-1e-20, 0, 1852, 0, -1e-20, -1852);

    assertThat(sea.withinRange(RANGE_M)).containsExactly(List.of(0, 1), List.of(0, 2));
    assertThat(sea.pairs(new Encounters(RANGE_M)).stream().map(Pair::numbers).toList())
        .isEqualTo(sea.withinRange(RANGE_M));
  }

  @Test
  void whoKeepsBesideAnotherStaysAsFarOff() {
    Sea sea = new Sea(new double[] {0, 300}, new double[2], new double[] {5, 5}, new double[2]);

    assertThat(sea.pairs(new Encounters(RANGE_M))).containsExactly(new Pair(0, 1, 300, 300, 0));
  }

  @Test
  void headOnTheyMeetHalfWay() {
    Sea sea = new Sea(new double[] {0, 1000}, new double[2], new double[] {5, -5}, new double[2]);

    assertThat(sea.pairs(new Encounters(RANGE_M))).containsExactly(new Pair(0, 1, 1000, 0, 100));
  }

  @Test
  void aRangeOfNothingIsRefused() {
    for (double rangeM : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new Encounters(rangeM)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** What was told of a pair. */
  private record Pair(int a, int b, double rangeM, double cpaM, double tcpaS) {
    List<Integer> numbers() {
      return List.of(a, b);
    }

    List<Double> range() {
      return List.of((double) a, (double) b, rangeM);
    }
  }

  /** Where vessels are and how they move. */
  private static final class Sea {
    private final double[] eastM;
    private final double[] northM;
    private final double[] eastMps;
    private final double[] northMps;

    Sea(double[] eastM, double[] northM, double[] eastMps, double[] northMps) {
      this.eastM = eastM;
      this.northM = northM;
      this.eastMps = eastMps;
      this.northMps = northMps;
    }

    /** East, north of each vessel, at rest. */
    static Sea of(double... places) {
      int size = places.length / 2;
      return new Sea(
          IntStream.range(0, size).mapToDouble(i -> places[2 * i]).toArray(),
          IntStream.range(0, size).mapToDouble(i -> places[2 * i + 1]).toArray(),
          new double[size],
          new double[size]);
    }

    /** Wide or narrow, crowded or not, now and then one far off or without a place. */
    static Sea any(RandomGenerator dice) {
      Sea sea = moving(dice);
      for (int i = 0; i < sea.size(); i++) {
        switch (dice.nextInt(40)) {
          case 0 -> sea.eastM[i] = Double.NaN;
          case 1 -> sea.northM[i] *= 1e6;
          case 2 -> sea.eastM[i] = Math.rint(sea.eastM[i] / 1852) * 1852;
          default -> {}
        }
      }
      return sea;
    }

    static Sea moving(RandomGenerator dice) {
      int size = dice.nextInt(2, 200);
      double wideM = dice.nextDouble(1_000, 40_000);
      double highM = dice.nextDouble(1_000, 40_000);
      return new Sea(
          dice.doubles(size, -wideM, wideM).toArray(),
          dice.doubles(size, -highM, highM).toArray(),
          dice.doubles(size, -20, 20).toArray(),
          dice.doubles(size, -20, 20).toArray());
    }

    int size() {
      return eastM.length;
    }

    Sea rounded() {
      return new Sea(
          Arrays.stream(eastM).map(Math::rint).toArray(),
          Arrays.stream(northM).map(Math::rint).toArray(),
          eastMps,
          northMps);
    }

    Sea moved(double east, double north) {
      return new Sea(
          Arrays.stream(eastM).map(x -> x + east).toArray(),
          Arrays.stream(northM).map(y -> y + north).toArray(),
          eastMps,
          northMps);
    }

    Sea reversed() {
      return new Sea(turned(eastM), turned(northM), turned(eastMps), turned(northMps));
    }

    private static double[] turned(double[] values) {
      return IntStream.range(0, values.length)
          .mapToDouble(i -> values[values.length - 1 - i])
          .toArray();
    }

    List<Pair> pairs(Encounters encounters) {
      List<Pair> told = new ArrayList<>();
      encounters.place(eastM, northM, size());
      encounters.pairs(
          eastMps, northMps, (a, b, m, cpa, tcpa) -> told.add(new Pair(a, b, m, cpa, tcpa)));
      return told;
    }

    /** Every two are asked. */
    List<List<Integer>> withinRange(double rangeM) {
      List<List<Integer>> within = new ArrayList<>();
      for (int a = 0; a < size(); a++) {
        for (int b = a + 1; b < size(); b++) {
          double east = eastM[b] - eastM[a];
          double north = northM[b] - northM[a];
          if (east * east + north * north <= rangeM * rangeM) {
            within.add(List.of(a, b));
          }
        }
      }
      return within;
    }

    double apartM(Pair pair, double afterS) {
      double east = eastM[pair.b] - eastM[pair.a] + (eastMps[pair.b] - eastMps[pair.a]) * afterS;
      double north =
          northM[pair.b] - northM[pair.a] + (northMps[pair.b] - northMps[pair.a]) * afterS;
      return Math.sqrt(east * east + north * north);
    }
  }
}
