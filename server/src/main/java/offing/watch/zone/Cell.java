package offing.watch.zone;

import java.util.function.IntConsumer;

/**
 * What lies in one cell of a {@link Raster}: the zones that cover it whole, and those that have
 * edges in it, each by ascending number. Immutable; cells with the same zones and no edges are one.
 *
 * <p>Of one place in the cell it is known which of the zones with edges cover it. The way from any
 * place of the cell to the known one stays in the cell, so that the edges here are all it can
 * cross: an odd number of crossings changes sides. All edges lie in one array, as a question waits
 * for memory longer than for sums.
 */
final class Cell {
  static final Cell EMPTY = new Cell(new int[0], 0, 0, new Edges[0]);

  /**
   * For each zone with edges here: its number, where its edges end, and 1 if the place is in it.
   */
  private static final int ZONE = 0;

  private static final int END = 1;
  private static final int KNOWN = 2;
  private static final int STRIDE = 3;

  private final int[] whole;
  private final int[] edged;
  private final double knownX;
  private final double knownY;

  /** x, y, x, y of each edge, zone by zone; the known place lies left of it. */
  private final double[] ends;

  /** The known place lies on the line of no edge. */
  Cell(int[] whole, double knownX, double knownY, Edges[] parts) {
    this.whole = whole;
    this.knownX = knownX;
    this.knownY = knownY;
    edged = new int[STRIDE * parts.length];
    int size = 0;
    for (Edges part : parts) {
      size += part.ends.length;
    }
    ends = new double[size];
    int end = 0;
    for (int i = 0; i < parts.length; i++) {
      System.arraycopy(parts[i].ends, 0, ends, end, parts[i].ends.length);
      end += parts[i].ends.length;
      edged[STRIDE * i + ZONE] = parts[i].zone;
      edged[STRIDE * i + END] = end;
      edged[STRIDE * i + KNOWN] = parts[i].coversKnown ? 1 : 0;
    }
    for (int i = 0; i < size; i += 4) {
      if (side(i, knownX, knownY) < 0) {
        reverse(i);
      }
    }
  }

  private void reverse(int i) {
    double x = ends[i];
    double y = ends[i + 1];
    ends[i] = ends[i + 2];
    ends[i + 1] = ends[i + 3];
    ends[i + 2] = x;
    ends[i + 3] = y;
  }

  boolean hasEdges() {
    return edged.length > 0;
  }

  int[] whole() {
    return whole;
  }

  /** How many zones have edges here. */
  int edgedCount() {
    return edged.length / STRIDE;
  }

  /** The number of one of these zones. */
  int edged(int part) {
    return edged[STRIDE * part + ZONE];
  }

  /** Whether the zone covers a place of this cell; an edge belongs to its zone. */
  boolean covers(int zone, double x, double y) {
    for (int part = 0; part < edgedCount(); part++) {
      if (edged(part) == zone) {
        return partCovers(part, x, y);
      }
    }
    for (int number : whole) {
      if (number == zone) {
        return true;
      }
    }
    return false;
  }

  /** Tells by ascending number the zones that cover a place of this cell. */
  void tell(double x, double y, IntConsumer sink) {
    int next = 0;
    for (int part = 0; part < edgedCount(); part++) {
      while (next < whole.length && whole[next] < edged(part)) {
        sink.accept(whole[next++]);
      }
      if (partCovers(part, x, y)) {
        sink.accept(edged(part));
      }
    }
    while (next < whole.length) {
      sink.accept(whole[next++]);
    }
  }

  private int begin(int part) {
    return part == 0 ? 0 : edged[STRIDE * (part - 1) + END];
  }

  private int end(int part) {
    return edged[STRIDE * part + END];
  }

  private boolean partCovers(int part, double x, double y) {
    boolean covered = edged[STRIDE * part + KNOWN] == 1;
    int end = end(part);
    for (int i = begin(part); i < end; i += 4) {
      int side = side(i, x, y);
      if (side < 0) {
        covered ^= passesBetweenEnds(i, x, y);
      } else if (side == 0 && Leg.boxHolds(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], x, y)) {
        return true;
      }
    }
    return covered;
  }

  private int side(int i, double x, double y) {
    return Leg.side(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], x, y);
  }

  /**
   * Whether the line of the way to the known place passes between the ends. An end on that line
   * counts as right of it, so that a corner is crossed once or not at all.
   */
  private boolean passesBetweenEnds(int i, double x, double y) {
    boolean beginsLeft = Leg.side(x, y, knownX, knownY, ends[i], ends[i + 1]) > 0;
    boolean endsLeft = Leg.side(x, y, knownX, knownY, ends[i + 2], ends[i + 3]) > 0;
    return beginsLeft != endsLeft;
  }

  /** The most that an edge of a zone has in common with a leg: {@link Leg#CROSSING} at most. */
  int meeting(int part, double ax, double ay, double bx, double by) {
    int most = Leg.APART;
    int end = end(part);
    for (int i = begin(part); i < end && most != Leg.CROSSING; i += 4) {
      int meeting = Leg.meeting(ax, ay, bx, by, ends[i], ends[i + 1], ends[i + 2], ends[i + 3]);
      most = Math.max(most, meeting);
    }
    return most;
  }

  /** The edges of one zone that touch the cell: x, y, x, y of each. */
  static final class Edges {
    final int zone;
    final boolean coversKnown;
    final double[] ends;

    Edges(int zone, boolean coversKnown, double[] ends) {
      this.zone = zone;
      this.coversKnown = coversKnown;
      this.ends = ends;
    }
  }
}
