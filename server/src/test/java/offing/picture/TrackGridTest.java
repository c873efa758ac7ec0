package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import offing.observation.RadarPlot;
import offing.sim.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackGridTest {
  private final TrackTable table = new TrackTable(1);
  private final TrackGrid grid = new TrackGrid(new Extent(-3_000, -3_000, 3_000, 3_000));

  /** Most places lie outside of it. */
  private final TrackGrid small = new TrackGrid(new Extent(-900, -800, 1_200, 1_400));

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

  /** Whatever they have been through: none in the gate of which a place lies is left out. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noTrackIsPassedOverInWhoseGateAPlaceLies(long seed) {
    RandomGenerator dice = Dice.named(seed, "gates");
    var belief = new Belief();
    for (int i = 0; i < 400; i++) {
      move(dice, belief);
    }
    long nowMs = 30_000;
    small.rebuild(table, nowMs);
    int gated = 0;
    int told = 0;
    for (int i = 0; i < 2_000; i++) {
      double x = place(dice);
      double y = place(dice);
      double r = 10 + 400 * dice.nextDouble();
      long atMs = nowMs - dice.nextInt((int) TrackGrid.SPAN_MS + 1);
      Set<Integer> found = new TreeSet<>();
      small.within(x, y, r, found::add);
      told += found.size();
      for (int slot : within(x, y, TrackGrid.CELL_M)) {
        table.motion.load(slot, atMs, Noise.STRAIGHT, Noise.TURN, belief);
        if (Gate.holds(table, slot, belief, x, y, r, 0, r)) {
          assertThat(found).contains(slot);
          gated++;
        }
      }
    }
    assertThat(gated).isGreaterThan(1_000);
    assertThat(told).isLessThan(8 * gated);
  }

  /** Who is filled in for the plots alone is all that they can mean. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aroundPlotsTheSameTracksAreToldAsIfAllWereThere(long seed) {
    RandomGenerator dice = Dice.named(seed, "plots");
    var radars = new Radars(Waters.AREA);
    var plots = new PlotBatch(radars, new Biases(radars));
    var belief = new Belief();
    for (int i = 0; i < 40; i++) {
      double rangeM = 1_000 + 15_000 * dice.nextDouble();
      String radar = radars.id(i % radars.count());
      plots.add(new RadarPlot(0, radar, rangeM, 360 * dice.nextDouble(), 20), i % radars.count());
      for (int j = 0; j < 10; j++) {
        int slot = table.start(TrackKind.RADAR_ONLY, 0);
        double x = plots.eastM[i] + place(dice) / 6;
        belief.start(x, plots.northM[i] + place(dice) / 6, 5_000, 0, 5_000, 10);
        table.motion.store(slot, 0, belief);
      }
    }
    var all = new TrackGrid(Extent.of(Waters.AREA));
    var around = new TrackGrid(Extent.of(Waters.AREA));
    all.rebuild(table, 0);
    around.rebuild(table, 0, plots);

    int told = 0;
    for (int i = 0; i < plots.size(); i++) {
      Set<Integer> expected = new TreeSet<>();
      Set<Integer> found = new TreeSet<>();
      all.within(plots.eastM[i], plots.northM[i], plots.largest[i], expected::add);
      around.within(plots.eastM[i], plots.northM[i], plots.largest[i], found::add);
      assertThat(found).isEqualTo(expected);
      told += expected.size();
    }
    assertThat(told).isGreaterThan(50);
  }

  /** A boat that is seen some times on a way with turns in it, last some seconds ago. */
  private void move(RandomGenerator dice, Belief belief) {
    int slot = table.start(TrackKind.RADAR_ONLY, 0);
    double x = place(dice);
    double y = place(dice);
    long atMs = 30_500L - dice.nextInt(9_000);
    belief.start(x, y, 100, 20, 200, 15);
    table.motion.store(slot, atMs - 30_000, belief);
    for (int scan = 9 - dice.nextInt(10); scan >= 0; scan--) {
      x += 60 * (dice.nextDouble() - 0.5);
      y += 60 * (dice.nextDouble() - 0.5);
      table.motion.load(slot, atMs - scan * 3_000L, Noise.STRAIGHT, Noise.TURN, belief);
      belief.update(x, y, 100, 20, 200);
      table.motion.store(slot, atMs - scan * 3_000L, belief);
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
