package offing.feed.log;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of bytes into lines, in place: no line is ever copied out. Owned by one thread.
 *
 * <p>A line ends at a line feed, a carriage return or the end of the stream. Of one that is longer
 * than the buffer, the beginning is given and the rest passed over.
 */
public final class LineReader {
  private static final int BUFFER_BYTES = 65_536;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int start;
  private int scanned;
  private int limit;
  private int from;
  private int to;
  private boolean passingOver;
  private boolean atEnd;
  private long bytesRead;

  /** Reads a stream that its opener closes. */
  public LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next line, waiting for it where the stream waits; false where there was none: at
   * the end, or after a buffer full of what is passed over.
   */
  public boolean next() throws IOException {
    while (endOfLine() == limit && !isFull()) {
      if (!fill()) {
        return last();
      }
    }
    boolean rest = passingOver;
    passingOver = scanned == limit;
    cut(scanned, passingOver ? limit : scanned + 1);
    return !rest;
  }

  /** What stands behind the last line's end. */
  private boolean last() {
    cut(limit, limit);
    atEnd = true;
    return from < to && !passingOver;
  }

  /** Whether nothing will come behind the line that was given. */
  public boolean isAtEnd() {
    return atEnd;
  }

  /** Whether the next line is there without waiting. */
  public boolean hasLine() {
    return endOfLine() < limit;
  }

  /** The line is {@code [from, to)} of these, until the next one is asked for. */
  public byte[] bytes() {
    return buffer;
  }

  /** Where the line begins. */
  public int from() {
    return from;
  }

  /** Where it ends, exclusive. */
  public int to() {
    return to;
  }

  /** How much of the stream was taken so far. */
  public long bytesRead() {
    return bytesRead;
  }

  private int endOfLine() {
    while (scanned < limit && buffer[scanned] != '\n' && buffer[scanned] != '\r') {
      scanned++;
    }
    return scanned;
  }

  private boolean isFull() {
    return start == 0 && limit == buffer.length;
  }

  private void cut(int end, int onwards) {
    from = start;
    to = end;
    start = onwards;
    scanned = onwards;
  }

  private boolean fill() throws IOException {
    if (start == limit || limit == buffer.length) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      limit -= start;
      scanned -= start;
      start = 0;
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    if (count > 0) {
      limit += count;
      bytesRead += count;
    }
    return count >= 0;
  }
}
