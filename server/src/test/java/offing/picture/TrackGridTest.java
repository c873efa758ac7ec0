package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import offing.sim.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackGridTest {
  private final TrackTable table = new TrackTable(1);
  private final TrackGrid grid = new TrackGrid();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyTrackWithinACellIsFoundOnceAndNoneFurtherThanTwo(long seed) {
    RandomGenerator dice = Dice.named(seed, "grid");
    for (int i = 0; i < 400; i++) {
      int slot = table.start(TrackKind.RADAR_ONLY, 0);
      var belief = new Belief();
      belief.start(place(dice), place(dice), 1, 0, 1, 1);
      table.motion.store(slot, 0, belief);
    }
    grid.rebuild(table, 0);

    for (int i = 0; i < 200; i++) {
      double x = place(dice);
      double y = place(dice);
      Set<Integer> found = new TreeSet<>();
      grid.near(x, y, slot -> assertThat(found.add(slot)).isTrue());

      assertThat(found).containsAll(within(x, y, TrackGrid.CELL_M));
      assertThat(within(x, y, 2 * TrackGrid.CELL_M)).containsAll(found);
    }
  }

  private Set<Integer> within(double x, double y, double metres) {
    Set<Integer> within = new TreeSet<>();
    for (int slot = 0; slot < table.slotCount(); slot++) {
      if (Math.abs(table.motion.eastM(slot) - x) <= metres
          && Math.abs(table.motion.northM(slot) - y) <= metres) {
        within.add(slot);
      }
    }
    return within;
  }

  private static double place(RandomGenerator dice) {
    return (dice.nextDouble() - 0.5) * 6_000;
  }
}
