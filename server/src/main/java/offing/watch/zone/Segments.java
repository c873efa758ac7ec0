package offing.watch.zone;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/**
 * The straight pieces of lines, and the boxes of runs of them, so that most pieces need no look.
 * Chart metres. Immutable; nothing is allocated by a question.
 *
 * <p>Pieces of a line that follow each other lie near each other, so that a run has a small box: a
 * nearer piece was found, or the course misses the box, and the run is passed over.
 */
final class Segments {
  /** Pieces in a run. */
  private static final int RUN = 8;

  /** A course may miss the end of a piece by this part of its length and still meet it there. */
  private static final double END = 1e-12;

  private final double[] x0;
  private final double[] y0;
  private final double[] x1;
  private final double[] y1;

  /** West, south, east, north of each run. */
  private final double[] boxes;

  private final int runs;
  private final int size;

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
    size = pieces.size();
    runs = (size + RUN - 1) / RUN;
    x0 = pieces.stream().mapToDouble(ends -> ends[0].x).toArray();
    y0 = pieces.stream().mapToDouble(ends -> ends[0].y).toArray();
    x1 = pieces.stream().mapToDouble(ends -> ends[1].x).toArray();
    y1 = pieces.stream().mapToDouble(ends -> ends[1].y).toArray();
    boxes = new double[4 * runs];
    for (int run = 0; run < runs; run++) {
      setBox(run, pieces.subList(run * RUN, end(run)));
    }
  }

  private void setBox(int run, List<Coordinate[]> pieces) {
    Envelope box = new Envelope();
    for (Coordinate[] ends : pieces) {
      box.expandToInclude(ends[0]);
      box.expandToInclude(ends[1]);
    }
    boxes[4 * run] = box.getMinX();
    boxes[4 * run + 1] = box.getMinY();
    boxes[4 * run + 2] = box.getMaxX();
    boxes[4 * run + 3] = box.getMaxY();
  }

  private int end(int run) {
    return Math.min(size, (run + 1) * RUN);
  }

  /** The distance to the nearest point of any piece, metres; infinite where there is none. */
  double distanceM(double x, double y) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int run = 0; run < runs; run++) {
      if (boxDistanceSquared(run, x, y) < nearest) {
        for (int i = run * RUN; i < end(run); i++) {
          nearest = Math.min(nearest, distanceSquared(i, x, y));
        }
      }
    }
    return Math.sqrt(nearest);
  }

  private double boxDistanceSquared(int run, double x, double y) {
    double dx = Math.max(0, Math.max(boxes[4 * run] - x, x - boxes[4 * run + 2]));
    double dy = Math.max(0, Math.max(boxes[4 * run + 1] - y, y - boxes[4 * run + 3]));
    return dx * dx + dy * dy;
  }

  private double distanceSquared(int i, double x, double y) {
    double dx = x1[i] - x0[i];
    double dy = y1[i] - y0[i];
    double along = ((x - x0[i]) * dx + (y - y0[i]) * dy) / (dx * dx + dy * dy);
    double part = Math.max(0, Math.min(1, along));
    double offX = x0[i] + part * dx - x;
    double offY = y0[i] + part * dy - y;
    return offX * offX + offY * offY;
  }

  /** The piece that a course first meets; -1 where it meets none within the limit. */
  int firstMet(double x, double y, double courseX, double courseY, double limitM) {
    int first = -1;
    double nearest = limitM;
    double perX = 1 / courseX;
    double perY = 1 / courseY;
    for (int run = 0; run < runs; run++) {
      if (mayMeet(run, x, y, perX, perY, nearest)) {
        for (int i = run * RUN; i < end(run); i++) {
          double there = metresTo(i, x, y, courseX, courseY);
          if (there < nearest || (there == nearest && first < 0)) {
            nearest = there;
            first = i;
          }
        }
      }
    }
    return first;
  }

  /**
   * Whether a course may meet the box of a run (Kay and Kajiya 1986). A course along an axis gives
   * infinities, and NaN on the side of a box, which the comparisons take for a meeting.
   */
  private boolean mayMeet(int run, double x, double y, double perX, double perY, double limitM) {
    double marginM = 1;
    double a = (boxes[4 * run] - marginM - x) * perX;
    double b = (boxes[4 * run + 2] + marginM - x) * perX;
    double c = (boxes[4 * run + 1] - marginM - y) * perY;
    double d = (boxes[4 * run + 3] + marginM - y) * perY;
    double enters = Math.max(Math.min(a, b), Math.min(c, d));
    double leaves = Math.min(Math.max(a, b), Math.max(c, d));
    return !(enters > leaves || leaves < 0 || enters > limitM);
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
    double part = aside / turn;
    boolean isAhead = (toX * dy - toY * dx) / turn >= 0;
    if (!isAhead || !(part >= -END && part <= 1 + END)) {
      return Double.NaN;
    }
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
    for (int i = 0; i < size; i++) {
      if (Leg.meet(ax, ay, bx, by, x0[i], y0[i], x1[i], y1[i])) {
        return true;
      }
    }
    return distanceM(ax, ay) <= distanceM || distanceM(bx, by) <= distanceM;
  }
}
