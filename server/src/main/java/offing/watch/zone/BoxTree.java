package offing.watch.zone;

/**
 * The boxes of runs of pieces, the boxes of two of these, of two of those and so on. Chart metres.
 * Immutable. Pieces that follow each other lie near each other, so that boxes are small.
 *
 * <p>Node 1 is the root; node n has the children 2n and 2n + 1; the runs are the last of them.
 */
final class BoxTree {
  static final int ROOT = 1;

  /** Pieces in a run. */
  private static final int RUN = 4;

  /** A course may miss a box by this, metres, and still meet a piece on its edge by rounding. */
  private static final double MARGIN_M = 1;

  private final int pieces;
  private final int leaves;

  /** West, south, east, north of each node; of one without pieces the wrong way round. */
  private final double[] boxes;

  /** From the ends of the pieces. */
  BoxTree(double[] x0, double[] y0, double[] x1, double[] y1) {
    pieces = x0.length;
    int runs = Math.max(1, (pieces + RUN - 1) / RUN);
    leaves = Integer.highestOneBit(2 * runs - 1);
    boxes = new double[8 * leaves];
    for (int node = 2 * leaves - 1; node >= ROOT; node--) {
      empty(node);
      if (isRun(node)) {
        for (int i = begin(node); i < end(node); i++) {
          stretch(node, Math.min(x0[i], x1[i]), Math.min(y0[i], y1[i]));
          stretch(node, Math.max(x0[i], x1[i]), Math.max(y0[i], y1[i]));
        }
      } else {
        stretch(node, 2 * node);
        stretch(node, 2 * node + 1);
      }
    }
  }

  private void empty(int node) {
    boxes[4 * node] = Double.POSITIVE_INFINITY;
    boxes[4 * node + 1] = Double.POSITIVE_INFINITY;
    boxes[4 * node + 2] = Double.NEGATIVE_INFINITY;
    boxes[4 * node + 3] = Double.NEGATIVE_INFINITY;
  }

  private void stretch(int node, int child) {
    if (boxes[4 * child] <= boxes[4 * child + 2]) {
      stretch(node, boxes[4 * child], boxes[4 * child + 1]);
      stretch(node, boxes[4 * child + 2], boxes[4 * child + 3]);
    }
  }

  private void stretch(int node, double x, double y) {
    boxes[4 * node] = Math.min(boxes[4 * node], x);
    boxes[4 * node + 1] = Math.min(boxes[4 * node + 1], y);
    boxes[4 * node + 2] = Math.max(boxes[4 * node + 2], x);
    boxes[4 * node + 3] = Math.max(boxes[4 * node + 3], y);
  }

  boolean isRun(int node) {
    return node >= leaves;
  }

  /** The first piece of a run. */
  int begin(int node) {
    return Math.min(pieces, (node - leaves) * RUN);
  }

  /** Before which piece a run ends. */
  int end(int node) {
    return Math.min(pieces, (node - leaves + 1) * RUN);
  }

  /** To the nearest point of the box; infinite where it has no pieces. */
  double distanceSquared(int node, double x, double y) {
    double dx = beyond(x, boxes[4 * node], boxes[4 * node + 2]);
    double dy = beyond(y, boxes[4 * node + 1], boxes[4 * node + 3]);
    return dx * dx + dy * dy;
  }

  private static double beyond(double value, double least, double most) {
    return value < least ? least - value : value > most ? value - most : 0;
  }

  /** Whether the box has a point in common with another. */
  boolean meets(int node, double west, double south, double east, double north) {
    return west <= boxes[4 * node + 2]
        && east >= boxes[4 * node]
        && south <= boxes[4 * node + 3]
        && north >= boxes[4 * node + 1];
  }

  /**
   * How far along a course it enters the box (Kay and Kajiya 1986), metres; infinite where it does
   * not. A course along an axis gives infinities, and NaN on the side of a box, which comparisons
   * take for a meeting.
   */
  double entersM(int node, Course course) {
    double a = (boxes[4 * node] - MARGIN_M - course.x) * course.perX;
    double b = (boxes[4 * node + 2] + MARGIN_M - course.x) * course.perX;
    double c = (boxes[4 * node + 1] - MARGIN_M - course.y) * course.perY;
    double d = (boxes[4 * node + 3] + MARGIN_M - course.y) * course.perY;
    double enters = Math.max(Math.min(a, b), Math.min(c, d));
    double leaves = Math.min(Math.max(a, b), Math.max(c, d));
    boolean misses = boxes[4 * node] > boxes[4 * node + 2] || enters > leaves || leaves < 0;
    return misses ? Double.POSITIVE_INFINITY : enters;
  }
}
