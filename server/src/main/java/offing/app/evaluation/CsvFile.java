package offing.app.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as CSV (RFC 4180) of values that need no quotes: a row is {@link #put} together by the
 * columns' names and ended. What was not put, and NaN, is left empty.
 */
final class CsvFile implements Closeable {
  private final Writer out;
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final String[] row;

  CsvFile(Path file, List<String> head) throws IOException {
    out = Files.newBufferedWriter(file);
    row = new String[head.size()];
    head.forEach(name -> indexOf.put(name, indexOf.size()));
    head.forEach(name -> put(name, name));
    end();
  }

  CsvFile put(String column, String value) {
    Integer index = indexOf.get(column);
    if (index == null) {
      throw new IllegalArgumentException("no column " + column + " in " + indexOf.keySet());
    }
    row[index] = value;
    return this;
  }

  CsvFile put(String column, long value) {
    return put(column, Long.toString(value));
  }

  CsvFile put(String column, boolean value) {
    return put(column, Boolean.toString(value));
  }

  CsvFile put(String column, double value) {
    return put(column, Double.isNaN(value) ? "" : Double.toString(value));
  }

  /** Rounded to hundredths. */
  CsvFile putRounded(String column, double value) {
    return put(column, Math.rint(100 * value) / 100);
  }

  /** Writes the row. */
  void end() {
    try {
      out.write(String.join(",", row));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Arrays.fill(row, "");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
