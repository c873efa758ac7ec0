package offing.app.trade;

import java.util.List;
import offing.app.terminal.Progress;
import offing.app.trade.excerpt.TrackRows;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/** Track updates as a table that DuckDB reads once, a chunk at a time: nothing of it is kept. */
final class TrackUpdates implements DuckDBTableFunction<List<ParquetColumn>, TrackRows, Object> {
  private final TrackRows rows;
  private final Progress progress;
  private long count;

  TrackUpdates(TrackRows rows, Progress progress) {
    this.rows = rows;
    this.progress = progress;
  }

  /** How many were handed over. */
  long count() {
    return count;
  }

  @Override
  public List<ParquetColumn> bind(DuckDBTableFunctionBindInfo table) {
    for (ParquetColumn column : ParquetColumn.ALL) {
      table.addResultColumn(column.name(), column.type());
    }
    return ParquetColumn.ALL;
  }

  @Override
  public TrackRows init(DuckDBTableFunctionInitInfo reading) {
    reading.setMaxThreads(1);
    return rows;
  }

  @Override
  public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
    long row = 0;
    while (row < chunk.capacity() && rows.next()) {
      for (int i = 0; i < ParquetColumn.ALL.size(); i++) {
        ParquetColumn.ALL.get(i).fill().put(chunk.vector(i), row, rows);
      }
      row++;
    }
    count += row;
    progress.at(rows.timeMs(), count);
    return row;
  }
}
