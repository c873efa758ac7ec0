package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A boat runs east at 10 m/s, and nothing is measured of her for a while. */
class GateTest {
  private static final double MPS = 10;

  private final TrackTable table = new TrackTable(1);
  private final Belief belief = new Belief();

  @Test
  void whoReportsHerselfIsTakenToHoldHerCourseForAMinute() {
    int slot = slot(TrackKind.PATROL);

    assertThat(holds(slot, 60, 100)).isTrue();
    assertThat(holds(slot, 60, 1_500)).isFalse();
  }

  @Test
  void whoMayBeAnywhereIsNotWhatIsMeasuredThere() {
    int slot = slot(TrackKind.PATROL);

    assertThat(holds(slot, 360, 0)).isFalse();
  }

  /** She may have turned, and nothing but her place tells who she is. */
  @Test
  void whoHasNoNameIsLookedForFarAway() {
    int slot = slot(TrackKind.RADAR_ONLY);

    assertThat(holds(slot, 60, 1_500)).isTrue();
    assertThat(holds(slot, 60, 8_000)).isFalse();
  }

  private int slot(TrackKind kind) {
    int slot = table.start(kind, 0);
    belief.start(0, 0, 100, 0, 100, 1);
    belief.velocity(MPS, 0, 0.5);
    table.motion.store(slot, 0, belief);
    return slot;
  }

  private boolean holds(int slot, int seconds, double asideM) {
    table.motion.load(
        slot, seconds * 1_000L, Noise.straight(table, slot), Noise.turning(table, slot), belief);
    return Gate.holds(table, slot, belief, MPS * seconds, asideM, 100, 0, 100);
  }
}
