package offing.recording.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import offing.recording.RecordingFault;
import offing.recording.store.Entries;
import offing.recording.store.PartFile;
import offing.recording.store.PartWriter;
import offing.recording.store.Row;
import offing.recording.upkeep.Trimming.Span;

/** One part written again with what lies in a span, and what is needed to understand it. */
final class Cut {
  /** For so long an alert stays in the log that people see. */
  private static final long LOG_MS = 24 * 3_600_000L;

  private static final int AT_A_TIME = 500;
  private static final String GONE = "SELECT track FROM track_note WHERE what = 'gone' AND t <= ";

  private final Path file;
  private final Span span;
  private final Set<Long> gone = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private long epoch;
  private long lastMs;

  Cut(Path file, Span span) {
    this.file = file;
    this.span = span;
    lastMs = span.fromMs();
  }

  /** Writes what stays into a new file. */
  void write(Path next) throws SQLException, IOException {
    String oldHead = PartFile.head(file);
    try (Connection connection = PartFile.read(file);
        AllRows all = new AllRows(connection)) {
      findGone(connection);
      PartWriter writer = begin(next, oldHead, connection);
      try {
        copy(all, writer);
        writer.close(lastMs, epoch, rows);
      } catch (SQLException | RuntimeException fault) {
        writer.abandon();
        throw fault;
      }
    }
    PartFile.title(file).ifPresent(title -> PartFile.put(next, PartFile.TITLE, title));
    PartFile.standAlone(next);
  }

  private void findGone(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(GONE + span.fromMs())) {
      while (result.next()) {
        gone.add(result.getLong(1));
      }
    }
  }

  private PartWriter begin(Path next, String oldHead, Connection connection)
      throws SQLException, IOException {
    Row note = Entries.marker(span.fromMs(), Entries.TRIMMED, oldHead, span.toString());
    return PartWriter.create(next, PartCheck.previous(connection), List.of(note));
  }

  private void copy(AllRows all, PartWriter writer) throws SQLException {
    while (all.next()) {
      if (!all.isSound()) {
        throw new RecordingFault(
            file + " is damaged: row " + all.id() + " does not hold; verify it before it is cut");
      }
      Row row = all.row();
      if (stays(row)) {
        add(row);
      }
      if (rows.size() >= AT_A_TIME) {
        writer.write(List.copyOf(rows));
        rows.clear();
      }
    }
  }

  private void add(Row row) {
    if (Entries.isKeyframe(row)) {
      epoch = row.integer("epoch");
      if (row.integer("t0") > span.fromMs()) {
        rows.add(PartWriter.seal(lastMs, epoch, false));
      }
    }
    rows.add(row);
    lastMs = Entries.isPicture(row) ? row.integer("t1") : lastMs;
  }

  private boolean stays(Row row) {
    long timeMs = row.time().orElse(span.fromMs());
    return switch (row.table()) {
      case RECORDING, AREA_FILE -> true;
      case BLOCK -> staysBlock(row, timeMs);
      case ALERT -> timeMs < span.endMs() && timeMs >= span.fromMs() - LOG_MS;
      case LABEL, RULE_SET -> timeMs < span.endMs();
      case COMMAND, WEATHER -> span.holds(timeMs);
      case TRACK_NOTE -> timeMs < span.endMs() && !gone.contains(row.integer("track"));
      case MARKER -> staysMarker(row, timeMs);
      case SEAL -> false;
    };
  }

  private boolean staysBlock(Row row, long timeMs) {
    return Entries.isPicture(row)
        ? span.holds(timeMs)
        : timeMs < span.endMs() && row.integer("t1") >= span.fromMs();
  }

  /** Sensors that fell silent before may be silent still. */
  private boolean staysMarker(Row row, long timeMs) {
    return switch (row.text("kind")) {
      case Entries.SILENT, Entries.HEARD -> timeMs < span.endMs();
      case Entries.TRIMMED -> true;
      case Entries.EPOCH -> timeMs > span.fromMs() && timeMs < span.endMs();
      default -> span.holds(timeMs);
    };
  }
}
