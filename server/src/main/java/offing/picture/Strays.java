package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Places to which no track of their MMSI could have come, until enough reports agree with one of
 * them or it is forgotten. They are no tracks: nothing is shown, gated or numbered, so that a wild
 * fix leaves no trace. Room for so many, whatever comes. Owned by the run's thread.
 */
final class Strays {
  static final int NONE = -1;

  /** Rows; the one that is silent longest makes room. */
  private static final int MOST = 1_024;

  /** Three of the longest report intervals, and some: who was silent that long does not agree. */
  private static final long FORGOTTEN_MS = 600_000;

  /** Who was silent that long makes room for another place of its MMSI. */
  private static final long GIVES_WAY_MS = 60_000;

  /** Two stations that hear one message are not two reports: vessels send every 2 s at most. */
  private static final long APART_MS = 1_000;

  private final int[] mmsi = new int[MOST];
  private final int[] reports = new int[MOST];
  private final long[] timeMs = new long[MOST];
  private final double[] eastM = new double[MOST];
  private final double[] northM = new double[MOST];
  private int size;

  /** The one of that MMSI nearest to the place, of those that could have come there, or -1. */
  int nearest(int ofMmsi, TrackKind kind, Fix fix) {
    int nearest = NONE;
    double least = Double.POSITIVE_INFINITY;
    for (int row = 0; row < size; row++) {
      if (mmsi[row] == ofMmsi && isKept(row, fix.timeMs)) {
        double square = squareM2(row, fix);
        if (square < least && Reach.holds(kind, square, fix.timeMs - timeMs[row])) {
          nearest = row;
          least = square;
        }
      }
    }
    return nearest;
  }

  double squareM2(int row, Fix fix) {
    double dx = fix.eastM - eastM[row];
    double dy = fix.northM - northM[row];
    return dx * dx + dy * dy;
  }

  /** A report agrees with it; returns how many have, the first among them. */
  int agree(int row, Fix fix) {
    if (fix.timeMs - timeMs[row] >= APART_MS) {
      put(row, fix);
      reports[row]++;
    }
    return reports[row];
  }

  /**
   * Keeps a place of which nothing was known; of an MMSI so many at most. Returns false where they
   * are that many, and all were heard of a moment ago: else ever new places would push one another
   * out, and none be heard twice.
   */
  boolean keep(int ofMmsi, Fix fix, int mostOfMmsi) {
    int row = rowFor(ofMmsi, fix.timeMs, mostOfMmsi);
    if (row == NONE) {
      return false;
    }
    mmsi[row] = ofMmsi;
    reports[row] = 1;
    put(row, fix);
    return true;
  }

  void forget(int row) {
    size--;
    mmsi[row] = mmsi[size];
    reports[row] = reports[size];
    timeMs[row] = timeMs[size];
    eastM[row] = eastM[size];
    northM[row] = northM[size];
  }

  private void put(int row, Fix fix) {
    timeMs[row] = fix.timeMs;
    eastM[row] = fix.eastM;
    northM[row] = fix.northM;
  }

  private boolean isKept(int row, long nowMs) {
    return nowMs - timeMs[row] <= FORGOTTEN_MS;
  }

  private int rowFor(int ofMmsi, long nowMs, int mostOfMmsi) {
    int stalest = NONE;
    int stalestOfAll = NONE;
    int count = 0;
    for (int row = 0; row < size; row++) {
      stalestOfAll = staler(stalestOfAll, row);
      if (mmsi[row] == ofMmsi) {
        stalest = staler(stalest, row);
        count++;
      }
    }
    if (count >= mostOfMmsi) {
      return stalest == NONE || nowMs - timeMs[stalest] <= GIVES_WAY_MS ? NONE : stalest;
    }
    boolean isFull = size == MOST || (size > 0 && !isKept(stalestOfAll, nowMs));
    return isFull ? stalestOfAll : size++;
  }

  private int staler(int row, int other) {
    return row == NONE || timeMs[other] < timeMs[row] ? other : row;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    Columns.write(out, mmsi, size);
    Columns.write(out, reports, size);
    Columns.write(out, timeMs, size);
    Columns.write(out, eastM, size);
    Columns.write(out, northM, size);
  }

  void read(DataInput in) throws IOException {
    size = in.readInt();
    Columns.read(in, mmsi, size);
    Columns.read(in, reports, size);
    Columns.read(in, timeMs, size);
    Columns.read(in, eastM, size);
    Columns.read(in, northM, size);
    Arrays.fill(mmsi, size, MOST, 0);
  }
}
