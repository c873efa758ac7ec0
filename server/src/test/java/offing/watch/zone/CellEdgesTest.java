package offing.watch.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The way to the known place goes through corners, where counting edges goes wrong first. */
class CellEdgesTest {
  private static final double[] SQUARE = {-1, -1, 1, -1, 1, -1, 1, 1, 1, 1, -1, 1, -1, 1, -1, -1};
  private static final double[] TENT = {-3, 0, 3, 0, 3, 0, 0, 1, 0, 1, -3, 0};

  @Test
  void throughOneCornerTheWayChangesSidesOnce() {
    CellEdges square = new CellEdges(0, 0, 0, true, SQUARE);

    for (double sign : new double[] {-1, 1}) {
      assertThat(square.covers(2 * sign, 2 * sign)).isFalse();
      assertThat(square.covers(2 * sign, -2 * sign)).isFalse();
      assertThat(square.covers(sign / 2, sign / 2)).isTrue();
      assertThat(square.covers(sign, -sign)).as("the corner itself").isTrue();
    }
  }

  @Test
  void throughTwoCornersTheWayIsBackWhereItWas() {
    CellEdges square = new CellEdges(0, 2, 2, false, SQUARE);

    assertThat(square.covers(-2, -2)).isFalse();
    assertThat(square.covers(0, 0)).isTrue();
  }

  @Test
  void pastACornerTheWayChangesNoSide() {
    for (double side : new double[] {-2, 2}) {
      CellEdges tent = new CellEdges(0, side, 1, false, TENT);

      assertThat(tent.covers(-side, 1)).isFalse();
      assertThat(tent.covers(0, 1)).as("the corner itself").isTrue();
      assertThat(tent.covers(0, 0.5)).isTrue();
    }
  }

  @Test
  void fromTheLineOfAnEdgeTheWayDoesNotCrossThatEdge() {
    CellEdges square = new CellEdges(0, 3, 0.5, false, SQUARE);

    assertThat(square.covers(-3, 1)).isFalse();
    assertThat(square.covers(2, 1)).isFalse();
    assertThat(square.covers(0, 1)).as("the edge itself").isTrue();
    assertThat(square.covers(0, 0)).isTrue();
  }
}
