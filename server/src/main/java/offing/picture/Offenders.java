package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Counts who is odd most often, in room for a few whoever makes up sources. Owned by one thread.
 *
 * <p>Space-Saving (Metwally, Agrawal, El Abbadi, "Efficient computation of frequent and top-k
 * elements in data streams", ICDT 2005): a newcomer takes the row of the least and inherits its
 * count as a possible error. Whoever was odd more often than the n-th part of all, n the rows, is
 * in it for certain. What is told is the count less that error.
 */
public final class Offenders {
  /** Rows. */
  static final int MOST = 32;

  private static final Comparator<Offender> WORST_FIRST =
      Comparator.comparingLong(Offender::count)
          .reversed()
          .thenComparing(Offender::source)
          .thenComparing(Offender::reason);

  private final String[] source = new String[MOST];
  private final String[] reason = new String[MOST];
  private final long[] count = new long[MOST];
  private final long[] error = new long[MOST];
  private int size;

  public void count(String ofSource, String forReason) {
    int row = find(ofSource, forReason);
    if (row < 0) {
      row = size < MOST ? size++ : least();
      error[row] = count[row];
      source[row] = ofSource;
      reason[row] = forReason;
    }
    count[row]++;
  }

  /** The worst first; immutable. */
  public List<Offender> list() {
    List<Offender> all = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      all.add(new Offender(source[row], reason[row], count[row] - error[row]));
    }
    all.sort(WORST_FIRST);
    return List.copyOf(all);
  }

  private int find(String ofSource, String forReason) {
    for (int row = 0; row < size; row++) {
      if (source[row].equals(ofSource) && reason[row].equals(forReason)) {
        return row;
      }
    }
    return -1;
  }

  private int least() {
    int least = 0;
    for (int row = 1; row < size; row++) {
      if (count[row] < count[least]) {
        least = row;
      }
    }
    return least;
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(size);
    Columns.write(out, source, size);
    Columns.write(out, reason, size);
    Columns.write(out, count, size);
    Columns.write(out, error, size);
  }

  public void read(DataInput in) throws IOException {
    size = in.readInt();
    Columns.read(in, source, size);
    Columns.read(in, reason, size);
    Columns.read(in, count, size);
    Columns.read(in, error, size);
    Arrays.fill(count, size, MOST, 0);
  }
}
