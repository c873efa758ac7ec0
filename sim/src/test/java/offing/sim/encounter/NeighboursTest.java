package offing.sim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offing.sim.Dice;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Seaway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grid against looking at everyone. */
class NeighboursTest {

  @ParameterizedTest
  @ValueSource(doubles = {300, 3_000, 12_000, 60_000})
  void theEightNearestAreThoseOfABruteSearch(double spreadM) {
    RandomGenerator dice = Dice.named(1, "near" + spreadM);
    var sea = new Meeting(Seaway.OPEN);
    for (int i = 0; i < 64; i++) {
      sea.lie(VesselClass.TUG, 30, spreadM * dice.nextDouble(), spreadM * dice.nextDouble(), 1);
    }
    sea.step();
    var neighbours = new Neighbours(64);
    neighbours.sort(sea.vessels);

    for (int slot = 0; slot < 64; slot++) {
      List<Integer> found = new ArrayList<>();
      int count = neighbours.look(sea.vessels, slot);
      for (int i = 0; i < count; i++) {
        found.add(neighbours.slot(i));
      }

      assertThat(found).isEqualTo(brute(sea, slot));
    }
  }

  private static List<Integer> brute(Meeting sea, int own) {
    return IntStream.range(0, 64)
        .filter(other -> other != own && sea.apartM(own, other) < Neighbours.REACH_M)
        .boxed()
        .sorted(Comparator.comparingDouble(other -> sea.apartM(own, other)))
        .limit(Neighbours.MOST)
        .toList();
  }

  @Test
  void whoIsMadeFastOrDoesNotStandClearIsNobodysNeighbour() {
    var sea = new Meeting(Seaway.OPEN);
    int own = sea.lie(VesselClass.TUG, 30, 0, 0, 1);
    sea.lie(VesselClass.TUG, 30, 100, 0, 5);
    sea.vessels.standsClear(sea.lie(VesselClass.TUG, 30, 200, 0, 1), false);
    sea.step();
    var neighbours = new Neighbours(64);
    neighbours.sort(sea.vessels);

    assertThat(neighbours.look(sea.vessels, own)).isZero();
  }

  @Test
  void everyoneWithinADistanceIsFoundMadeFastOrNot() {
    RandomGenerator dice = Dice.named(1, "around");
    var sea = new Meeting(Seaway.OPEN);
    for (int i = 0; i < 60; i++) {
      int status = i % 2 == 0 ? 1 : 5;
      double east = 9_000 * dice.nextDouble();
      sea.lie(VesselClass.TUG, 30, east, 9_000 * dice.nextDouble(), status);
    }
    sea.step();
    var neighbours = new Neighbours(64, true);
    neighbours.sort(sea.vessels);

    for (int slot = 0; slot < 60; slot++) {
      int own = slot;
      List<Integer> found = new ArrayList<>();
      neighbours.around(sea.vessels, slot, 2_000, found::add);

      assertThat(found)
          .doesNotHaveDuplicates()
          .doesNotContain(own)
          .containsAll(
              IntStream.range(0, 60)
                  .filter(other -> other != own && sea.apartM(own, other) < 2_000)
                  .boxed()
                  .toList());
    }
  }
}
