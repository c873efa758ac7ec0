package offing.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestPairsTest {
  private static final double APART = 10;

  private final BestPairs pairs = new BestPairs();
  private final RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(7);

  @Test
  void greedWouldTakeTheNearestAndPayForIt() {
    // Greedily 1 + 9 = 10; crosswise 2 + 3 = 5.
    double[][] costs = {{1, 2}, {3, 9}};

    assertThat(solved(costs, 2, APART)).containsExactly(1, 0);
  }

  @Test
  void whatCostsAsMuchAsStayingAloneIsNoPair() {
    assertThat(solved(new double[][] {{10}}, 1, APART)).containsExactly(-1);
    assertThat(solved(new double[][] {{9.99}}, 1, APART)).containsExactly(0);
    assertThat(solved(new double[][] {{}, {}}, 0, APART)).containsExactly(-1, -1);
    assertThat(solved(new double[0][0], 0, APART)).isEmpty();
  }

  @Test
  void noAssignmentOfThousandsCostsLess() {
    for (int round = 0; round < 3_000; round++) {
      int columns = dice.nextInt(7);
      double[][] costs = costs(dice.nextInt(7), columns, dice.nextBoolean() ? 12 : 25);

      int[] found = solved(costs, columns, APART);

      assertThat(Arrays.stream(found).filter(column -> column >= 0)).doesNotHaveDuplicates();
      assertThat(cost(costs, columns, found))
          .as("%s", Arrays.deepToString(costs))
          .isCloseTo(least(costs, columns, 0, new boolean[columns]), within(1e-9));
    }
  }

  @Test
  void manyAtOnceAreSolvedWhereEveryoneReachesEveryone() {
    double[][] costs = costs(60, 80, APART);

    int[] found = solved(costs, 80, APART);

    assertThat(found).doesNotHaveDuplicates().doesNotContain(-1);
    // Twenty columns stay alone; the best of eighty even chances is about an eightieth.
    double alone = 20 * APART / 2;
    assertThat(cost(costs, 80, found) - alone).isBetween(60 * APART / 81, 60 * APART / 40);
  }

  @Test
  void theSameObjectSolvesOneAfterTheOther() {
    double[][] few = {{3}};
    double[][] many = costs(5, 6, 20);
    int[] found = solved(many, 6, APART);

    assertThat(solved(few, 1, APART)).containsExactly(0);
    assertThat(solved(many, 6, APART)).isEqualTo(found);
  }

  /** More than are solved as well as can be: each is alone still only with none to be had. */
  @Test
  void aCrowdBeyondMeasureIsPairedAllTheSame() {
    double[][] costs = costs(400, 400, APART);

    int[] found = solved(costs, 400, APART);

    assertThat(found).doesNotHaveDuplicates().doesNotContain(-1);
  }

  private int[] solved(double[][] costs, int columns, double apart) {
    pairs.begin(costs.length, columns);
    for (int row = 0; row < costs.length; row++) {
      for (int column = 0; column < columns; column++) {
        if (costs[row][column] < apart) {
          pairs.offer(row, column, apart - costs[row][column]);
        }
      }
    }
    pairs.solve();
    return IntStream.range(0, costs.length).map(pairs::columnOf).toArray();
  }

  private double[][] costs(int rows, int columns, double most) {
    var costs = new double[rows][columns];
    for (double[] row : costs) {
      Arrays.setAll(row, column -> most * dice.nextDouble());
    }
    return costs;
  }

  /** Half of {@link #APART} for each who is alone. */
  private static double cost(double[][] costs, int columns, int[] columnOfRow) {
    double cost = 0;
    int pairs = 0;
    for (int row = 0; row < costs.length; row++) {
      if (columnOfRow[row] >= 0) {
        cost += costs[row][columnOfRow[row]];
        pairs++;
      }
    }
    return cost + APART / 2 * (costs.length + columns - 2 * pairs);
  }

  /** Tries everything. */
  private static double least(double[][] costs, int columns, int row, boolean[] isTaken) {
    if (row == costs.length) {
      int free = 0;
      for (boolean taken : isTaken) {
        free += taken ? 0 : 1;
      }
      return APART / 2 * free;
    }
    double least = APART / 2 + least(costs, columns, row + 1, isTaken);
    for (int column = 0; column < columns; column++) {
      if (!isTaken[column]) {
        isTaken[column] = true;
        least = Math.min(least, costs[row][column] + least(costs, columns, row + 1, isTaken));
        isTaken[column] = false;
      }
    }
    return least;
  }
}
