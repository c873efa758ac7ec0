package offing.watch.encounter;

import java.util.Objects;

/**
 * Every pair of vessels within a range, and how close they will come. Places are put in anew at
 * each step: to sort all of them takes less than to keep a tree in order.
 *
 * <p>Chart metres and seconds; vessels by the number that the caller's columns have them under, and
 * always told in its order, so that the same step is told the same way on any machine. Owned by one
 * thread; once it has grown, nothing is allocated. It does not ask what a vessel is: who is not to
 * be met is put nowhere, by NaN.
 */
public final class Encounters {
  /** Below this relative speed, m/s, the range is taken to stay as it is. */
  static final double STATIONARY_MPS = 1e-3;

  /** Cells are so much wider than the range that rounding never puts a pair two cells apart. */
  private static final double WIDER = 1 + 1.0 / (1 << 20);

  private final FoldedGrid grid;
  private final Neighbours neighbours;
  private final Pairs pairs;
  private final Rounds rounds;

  /** East, north, velocity east and north of each vessel: what a pair asks for lies together. */
  private double[] motion = {};

  private int count;

  /** {@code rangeM}: how far apart a pair may be, metres, over 0. */
  public Encounters(double rangeM) {
    if (!(rangeM > 0 && rangeM < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a range of " + rangeM + " m; it must be over 0");
    }
    grid = new FoldedGrid(rangeM * WIDER);
    neighbours = new Neighbours(grid, rangeM);
    pairs = new Pairs(grid, rangeM);
    rounds = new Rounds(grid, rangeM);
  }

  /**
   * Puts the first {@code count} vessels where they are; who was there before is gone. Whose place
   * is NaN, infinite or farther off than 1e12 m is left out.
   */
  public void place(double[] eastM, double[] northM, int count) {
    if (motion.length < 4 * count) {
      motion = new double[Math.max(4 * count, 2 * motion.length)];
    }
    for (int i = 0; i < count; i++) {
      motion[4 * i] = eastM[i];
      motion[4 * i + 1] = northM[i];
    }
    this.count = count;
    grid.place(eastM, northM, count);
  }

  /**
   * Tells each pair within range once, by the lower number, then by the higher.
   *
   * @param eastMps velocity of each vessel that was placed, m/s over ground
   * @param northMps the same to the north
   */
  public void pairs(double[] eastMps, double[] northMps, PairSink sink) {
    for (int i = 0; i < count; i++) {
      motion[4 * i + 2] = eastMps[i];
      motion[4 * i + 3] = northMps[i];
    }
    pairs.look(count);
    for (int a = 0; a < count; a++) {
      for (int i = pairs.begin(a); i < pairs.end(a); i++) {
        tell(a, pairs.other(i), sink);
      }
    }
  }

  /* Two points that hold their velocities are |p + v t| apart. That is least at t = -p.v / v.v, where
   * it is |p x v| / |v|. */
  private void tell(int a, int b, PairSink sink) {
    double east = motion[4 * b] - motion[4 * a];
    double north = motion[4 * b + 1] - motion[4 * a + 1];
    double eastMps = motion[4 * b + 2] - motion[4 * a + 2];
    double northMps = motion[4 * b + 3] - motion[4 * a + 3];
    double rangeM = Math.sqrt(east * east + north * north);
    double speedSquared = eastMps * eastMps + northMps * northMps;
    if (speedSquared < STATIONARY_MPS * STATIONARY_MPS) {
      sink.pair(a, b, rangeM, rangeM, 0);
      return;
    }
    double tcpaS = -(east * eastMps + north * northMps) / speedSquared;
    double cpaM = Math.abs(east * northMps - north * eastMps) / Math.sqrt(speedSquared);
    sink.pair(a, b, rangeM, cpaM, tcpaS);
  }

  /**
   * Goes from vessel to vessel as they lie, and tells of each that is wanted who is within range,
   * but not itself. For many vessels that is faster than to ask for each: what is near lies
   * together in memory.
   */
  public void sweep(Sweep sweep) {
    rounds.go(sweep);
  }

  /** Tells by number who is within range of a vessel, but not itself. */
  public void near(int vessel, NeighbourSink sink) {
    if (!grid.isPlaced(Objects.checkIndex(vessel, count))) {
      return;
    }
    neighbours.look(motion[4 * vessel], motion[4 * vessel + 1]);
    for (int i = 0; i < neighbours.size(); i++) {
      if (neighbours.number(i) != vessel) {
        sink.neighbour(neighbours.number(i), neighbours.rangeM(i));
      }
    }
  }

  /** Tells by number who is within range of a place. */
  public void around(double eastM, double northM, NeighbourSink sink) {
    neighbours.look(eastM, northM);
    for (int i = 0; i < neighbours.size(); i++) {
      sink.neighbour(neighbours.number(i), neighbours.rangeM(i));
    }
  }
}
