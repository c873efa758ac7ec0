package offing.watch.zone;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * The straight pieces of lines, and a tree of boxes, so that most pieces need no look: a nearer one
 * was found, or the course misses the box. Chart metres. Immutable.
 */
final class Segments {
  /** A course may miss the end of a piece by this part of its length and still meet it there. */
  private static final double END = 1e-12;

  private final double[] x0;
  private final double[] y0;
  private final double[] x1;
  private final double[] y1;

  /** 1 over the squared length of each. */
  private final double[] perSquare;

  private final BoxTree tree;
  private final NearestGrid grid;

  Segments(List<LineString> lines) {
    List<Coordinate[]> pieces = new ArrayList<>();
    for (LineString line : lines) {
      for (int i = 1; i < line.getNumPoints(); i++) {
        Coordinate[] ends = {line.getCoordinateN(i - 1), line.getCoordinateN(i)};
        if (!ends[0].equals2D(ends[1])) {
          pieces.add(ends);
        }
      }
    }
    x0 = pieces.stream().mapToDouble(ends -> ends[0].x).toArray();
    y0 = pieces.stream().mapToDouble(ends -> ends[0].y).toArray();
    x1 = pieces.stream().mapToDouble(ends -> ends[1].x).toArray();
    y1 = pieces.stream().mapToDouble(ends -> ends[1].y).toArray();
    perSquare = pieces.stream().mapToDouble(Segments::perSquare).toArray();
    tree = new BoxTree(x0, y0, x1, y1);
    grid = new NearestGrid(pieces, this);
  }

  private static double perSquare(Coordinate[] ends) {
    double dx = ends[1].x - ends[0].x;
    double dy = ends[1].y - ends[0].y;
    return 1 / (dx * dx + dy * dy);
  }

  /** The distance to the nearest point of any piece, metres; infinite where there is none. */
  double distanceM(double x, double y) {
    int[] near = grid.near(x, y);
    if (near.length == 0) {
      return distanceByTreeM(x, y);
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (int i : near) {
      double squared = distanceSquared(i, x, y);
      nearest = squared < nearest ? squared : nearest;
    }
    return Math.sqrt(nearest);
  }

  /** The same anywhere, a little slower. */
  double distanceByTreeM(double x, double y) {
    return Math.sqrt(nearest(BoxTree.ROOT, x, y, Double.POSITIVE_INFINITY));
  }

  /** Notes which pieces are so near to a place, and tells how many. */
  int within(double distanceM, double x, double y, int[] found) {
    return within(BoxTree.ROOT, distanceM * distanceM, x, y, found, 0);
  }

  private int within(int node, double squared, double x, double y, int[] found, int before) {
    int size = before;
    if (tree.distanceSquared(node, x, y) > squared) {
      return size;
    }
    if (!tree.isRun(node)) {
      size = within(2 * node, squared, x, y, found, size);
      return within(2 * node + 1, squared, x, y, found, size);
    }
    for (int i = tree.begin(node); i < tree.end(node); i++) {
      if (distanceSquared(i, x, y) <= squared) {
        found[size++] = i;
      }
    }
    return size;
  }

  /** The least squared distance to a piece below a node, or what was found already. */
  private double nearest(int node, double x, double y, double found) {
    double nearest = found;
    if (tree.isRun(node)) {
      for (int i = tree.begin(node); i < tree.end(node); i++) {
        double squared = distanceSquared(i, x, y);
        nearest = squared < nearest ? squared : nearest;
      }
      return nearest;
    }
    double left = tree.distanceSquared(2 * node, x, y);
    double right = tree.distanceSquared(2 * node + 1, x, y);
    boolean leftFirst = left <= right;
    if ((leftFirst ? left : right) < nearest) {
      nearest = nearest(leftFirst ? 2 * node : 2 * node + 1, x, y, nearest);
    }
    if ((leftFirst ? right : left) < nearest) {
      nearest = nearest(leftFirst ? 2 * node + 1 : 2 * node, x, y, nearest);
    }
    return nearest;
  }

  private double distanceSquared(int i, double x, double y) {
    double dx = x1[i] - x0[i];
    double dy = y1[i] - y0[i];
    double along = ((x - x0[i]) * dx + (y - y0[i]) * dy) * perSquare[i];
    double part = along < 0 ? 0 : along > 1 ? 1 : along;
    double offX = x0[i] + part * dx - x;
    double offY = y0[i] + part * dy - y;
    return offX * offX + offY * offY;
  }

  /** The piece that a course first meets; -1 where it meets none within the limit. */
  int firstMet(double x, double y, double courseX, double courseY, double limitM) {
    Course course = new Course(x, y, courseX, courseY, limitM);
    meet(BoxTree.ROOT, course);
    return course.first;
  }

  private void meet(int node, Course course) {
    if (tree.isRun(node)) {
      for (int i = tree.begin(node); i < tree.end(node); i++) {
        course.meet(i, metresTo(i, course.x, course.y, course.courseX, course.courseY));
      }
      return;
    }
    double left = tree.entersM(2 * node, course);
    double right = tree.entersM(2 * node + 1, course);
    boolean leftFirst = left <= right;
    meetUnlessTooFar(leftFirst ? 2 * node : 2 * node + 1, leftFirst ? left : right, course);
    meetUnlessTooFar(leftFirst ? 2 * node + 1 : 2 * node, leftFirst ? right : left, course);
  }

  private void meetUnlessTooFar(int node, double entersM, Course course) {
    if (!(entersM > course.nearestM)) {
      meet(node, course);
    }
  }

  /** Metres along a course to where it meets a piece, at least 0; NaN where it does not. */
  double metresTo(int i, double x, double y, double courseX, double courseY) {
    double dx = x1[i] - x0[i];
    double dy = y1[i] - y0[i];
    double toX = x0[i] - x;
    double toY = y0[i] - y;
    double turn = courseX * dy - courseY * dx;
    double aside = toX * courseY - toY * courseX;
    if (turn == 0) {
      return aside == 0 ? metresAlong(i, x, y, courseX, courseY) : Double.NaN;
    }
    double beyond = END * Math.abs(turn);
    boolean passes = Math.min(0, turn) - beyond <= aside && aside <= Math.max(0, turn) + beyond;
    double ahead = toX * dy - toY * dx;
    if (!passes || (turn > 0 ? ahead < 0 : ahead > 0)) {
      return Double.NaN;
    }
    double part = aside / turn;
    // to the place on the piece: on a course almost along it that quotient would be anywhere
    return Math.max(0.0, (toX + part * dx) * courseX + (toY + part * dy) * courseY);
  }

  /** The same where the piece lies on the line of the course. */
  private double metresAlong(int i, double x, double y, double courseX, double courseY) {
    double a = (x0[i] - x) * courseX + (y0[i] - y) * courseY;
    double b = (x1[i] - x) * courseX + (y1[i] - y) * courseY;
    double leaves = Math.max(a, b);
    return leaves < 0 ? Double.NaN : Math.max(0, Math.min(a, b));
  }

  /** The angle between a course and the normal of a piece, degrees, [0, 90]. */
  double angleToNormalDeg(int i, double courseX, double courseY) {
    double dx = x1[i] - x0[i];
    double dy = y1[i] - y0[i];
    double along = courseX * dx + courseY * dy;
    double across = courseX * dy - courseY * dx;
    return StrictMath.toDegrees(StrictMath.atan2(Math.abs(along), Math.abs(across)));
  }

  /** Whether a leg meets a piece or comes as near as that to one. */
  boolean isWithin(double distanceM, double ax, double ay, double bx, double by) {
    return meets(BoxTree.ROOT, ax, ay, bx, by)
        || distanceM(ax, ay) <= distanceM
        || distanceM(bx, by) <= distanceM;
  }

  private boolean meets(int node, double ax, double ay, double bx, double by) {
    if (!tree.meets(node, Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))) {
      return false;
    }
    if (!tree.isRun(node)) {
      return meets(2 * node, ax, ay, bx, by) || meets(2 * node + 1, ax, ay, bx, by);
    }
    for (int i = tree.begin(node); i < tree.end(node); i++) {
      if (Leg.meet(ax, ay, bx, by, x0[i], y0[i], x1[i], y1[i])) {
        return true;
      }
    }
    return false;
  }
}
