package offing.watch.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The way to the known place goes through corners, where counting edges goes wrong first. */
class CellTest {
  private static final double[] SQUARE = {-1, -1, 1, -1, 1, -1, 1, 1, 1, 1, -1, 1, -1, 1, -1, -1};
  private static final double[] TENT = {-3, 0, 3, 0, 3, 0, 0, 1, 0, 1, -3, 0};

  @Test
  void throughOneCornerTheWayChangesSidesOnce() {
    Cell square = cell(0, 0, true, SQUARE);

    for (double sign : new double[] {-1, 1}) {
      assertThat(square.covers(0, 2 * sign, 2 * sign)).isFalse();
      assertThat(square.covers(0, 2 * sign, -2 * sign)).isFalse();
      assertThat(square.covers(0, sign / 2, sign / 2)).isTrue();
      assertThat(square.covers(0, sign, -sign)).as("the corner itself").isTrue();
    }
  }

  @Test
  void throughTwoCornersTheWayIsBackWhereItWas() {
    Cell square = cell(2, 2, false, SQUARE);

    assertThat(square.covers(0, -2, -2)).isFalse();
    assertThat(square.covers(0, 0, 0)).isTrue();
  }

  @Test
  void pastACornerTheWayChangesNoSide() {
    for (double side : new double[] {-2, 2}) {
      Cell tent = cell(side, 1, false, TENT);

      assertThat(tent.covers(0, -side, 1)).isFalse();
      assertThat(tent.covers(0, 0, 1)).as("the corner itself").isTrue();
      assertThat(tent.covers(0, 0, 0.5)).isTrue();
    }
  }

  @Test
  void fromTheLineOfAnEdgeTheWayDoesNotCrossThatEdge() {
    Cell square = cell(3, 0.5, false, SQUARE);

    assertThat(square.covers(0, -3, 1)).isFalse();
    assertThat(square.covers(0, 2, 1)).isFalse();
    assertThat(square.covers(0, 0, 1)).as("the edge itself").isTrue();
    assertThat(square.covers(0, 0, 0)).isTrue();
  }

  /** A cell in which one zone has these edges; of the place it is known whether it covers it. */
  private static Cell cell(double knownX, double knownY, boolean covered, double[] ends) {
    return new Cell(
        new int[0], knownX, knownY, new Cell.Edges[] {new Cell.Edges(0, covered, ends)});
  }
}
