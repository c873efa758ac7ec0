package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A boat of which nobody has measured a velocity is measured again after three seconds. */
class FollowTest {
  private static final long AGAIN_MS = 3_000;

  private final TrackTable table = new TrackTable(1);
  private final Follow follow = new Follow(Waters.AREA, table);

  @Test
  void aPlaceThatSheCanHaveReachedMovesHer() {
    int slot = slot(TrackStatus.CONFIRMED);

    assertThat(take(slot, 100)).isPositive();
    assertThat(table.motion.eastM(slot)).isCloseTo(100, within(5.0));
  }

  @Test
  void aPlaceThatNobodyCanHaveReachedLeavesHerWhereSheWas() {
    int slot = slot(TrackStatus.CONFIRMED);

    assertThat(take(slot, 180)).isEqualTo(Follow.NOT_TAKEN);
    assertThat(table.motion.eastM(slot)).isZero();
    assertThat(table.motion.timeMs(slot)).isZero();
  }

  /** What is taken for one vessel may be two plots of nothing: it is for the next ones to tell. */
  @Test
  void ofATentativeTrackTheVelocityIsNotKnownYet() {
    int slot = slot(TrackStatus.TENTATIVE);

    assertThat(take(slot, 180)).isPositive();
  }

  private int slot(TrackStatus status) {
    int slot = table.start(TrackKind.RADAR_ONLY, 0);
    var belief = new Belief();
    belief.start(0, 0, 100, 0, 100, 40);
    table.motion.store(slot, 0, belief);
    table.status(slot, status);
    return slot;
  }

  private double take(int slot, double eastM) {
    return follow.take(slot, AGAIN_MS, eastM, 0, 100, 0, 100);
  }
}
