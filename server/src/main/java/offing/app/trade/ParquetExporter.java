package offing.app.trade;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import offing.app.terminal.Progress;
import offing.app.trade.excerpt.Excerpt;
import offing.recording.RecordingInfo;
import org.duckdb.DuckDBFunctions;

/**
 * A row for each track update, by a DuckDB of its own that reads them as a stream. The point column
 * {@code geometry} is described as GeoParquet 1.0 describes it, on WGS 84.
 */
final class ParquetExporter implements Exporter {
  private static final String MEMORY = "512MB";

  @Override
  public long write(Excerpt excerpt, Path file, Progress progress) throws IOException {
    var updates = new TrackUpdates(excerpt.rows(), progress);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("SET memory_limit = '" + MEMORY + "'");
      statement.execute("SET temp_directory = " + quoted(file.resolveSibling("") + ""));
      statement.execute("SET TimeZone = 'UTC'");
      register(duckdb, updates);
      statement.execute(copy(excerpt.info(), file));
      refuseIfNotWhole(statement, file, updates.count());
    } catch (SQLException e) {
      throw new IOException("DuckDB says: " + e.getMessage(), e);
    }
    return updates.count();
  }

  private static void register(Connection duckdb, TrackUpdates updates) throws SQLException {
    try (var function = DuckDBFunctions.tableFunction()) {
      function.withName("track_updates").withFunction(updates).register(duckdb);
    }
  }

  private static String copy(RecordingInfo info, Path file) {
    String simulated = info.simulated() ? SIMULATED : "";
    return "COPY (SELECT * REPLACE (epoch_ms(time)::TIMESTAMPTZ AS time,"
        + " epoch_ms(observedAt)::TIMESTAMPTZ AS observedAt), "
        + quoted(simulated)
        + " AS simulated, ('POINT(' || lon || ' ' || lat || ')')::GEOMETRY AS geometry"
        + " FROM track_updates()) TO "
        + quoted(file.toString())
        + " (FORMAT parquet, COMPRESSION zstd, KV_METADATA {recording: "
        + quoted(info.id())
        + ", title: "
        + quoted(info.title())
        + ", source: "
        + quoted(info.source())
        + ", simulated: "
        + quoted(simulated)
        + "})";
  }

  /** DuckDB has been seen to end early and say nothing: what it wrote is counted. */
  private static void refuseIfNotWhole(Statement statement, Path file, long expected)
      throws SQLException, IOException {
    String query = "SELECT count(*) FROM read_parquet(" + quoted(file.toString()) + ")";
    try (ResultSet counted = statement.executeQuery(query)) {
      long found = counted.next() ? counted.getLong(1) : 0;
      if (found != expected) {
        throw new IOException("DuckDB wrote " + found + " of " + expected + " rows");
      }
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
