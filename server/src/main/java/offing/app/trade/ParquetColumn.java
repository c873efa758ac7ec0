package offing.app.trade;

import java.util.List;
import offing.app.trade.excerpt.TrackRows;
import offing.moment.FrozenTracks;
import offing.picture.Tracks;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;

/**
 * A column of track updates as DuckDB is handed it, before times and points are made of numbers.
 *
 * @param name of the column
 * @param type DuckDB's
 * @param fill puts a track update's value into a row
 */
record ParquetColumn(String name, DuckDBColumnType type, Fill fill) {
  private static final int NOT_KNOWN_NAV_STATUS = 15;

  /** The columns of a recording's track updates, in their order. */
  static final List<ParquetColumn> ALL =
      List.of(
          whole("time", (picture, slot, rows) -> rows.timeMs()),
          whole("observedAt", (picture, slot, rows) -> picture.observedAtMs(slot)),
          code("track", Tracks::number, 0),
          text("status", (picture, slot, rows) -> rows.status()),
          number("lon", Tracks::lon),
          number("lat", Tracks::lat),
          number("sogKn", Tracks::sogKn),
          number("cogDeg", Tracks::cogDeg),
          number("headingDeg", Tracks::headingDeg),
          text("sources", (picture, slot, rows) -> rows.sources()),
          code("mmsi", Tracks::mmsi, 0),
          text("name", (picture, slot, rows) -> picture.name(slot)),
          text("type", (picture, slot, rows) -> rows.type()),
          text("callSign", (picture, slot, rows) -> picture.callSign(slot)),
          code("imo", Tracks::imo, 0),
          text("destination", (picture, slot, rows) -> picture.destination(slot)),
          code("navStatus", Tracks::navStatus, NOT_KNOWN_NAV_STATUS),
          number("lengthM", Tracks::lengthM),
          number("beamM", Tracks::beamM),
          number("draughtM", Tracks::draughtM));

  /** Puts the update that the cursor stands at into a row. */
  @FunctionalInterface
  interface Fill {
    void put(DuckDBWritableVector column, long row, TrackRows rows);
  }

  /** What an update says. */
  @FunctionalInterface
  private interface Say<T> {
    T of(FrozenTracks picture, int slot, TrackRows rows);
  }

  private interface SayNumber {
    double of(Tracks picture, int slot);
  }

  private interface SayCode {
    int of(Tracks picture, int slot);
  }

  private static ParquetColumn whole(String name, Say<Long> say) {
    return new ParquetColumn(
        name,
        DuckDBColumnType.BIGINT,
        (column, row, rows) -> column.setLong(row, say.of(rows.picture(), rows.slot(), rows)));
  }

  private static ParquetColumn text(String name, Say<String> say) {
    return new ParquetColumn(
        name,
        DuckDBColumnType.VARCHAR,
        (column, row, rows) -> column.setString(row, say.of(rows.picture(), rows.slot(), rows)));
  }

  private static ParquetColumn number(String name, SayNumber say) {
    return new ParquetColumn(
        name,
        DuckDBColumnType.DOUBLE,
        (column, row, rows) -> putNumber(column, row, say.of(rows.picture(), rows.slot())));
  }

  private static void putNumber(DuckDBWritableVector column, long row, double value) {
    if (Double.isNaN(value)) {
      column.setNull(row);
    } else {
      column.setDouble(row, value);
    }
  }

  private static ParquetColumn code(String name, SayCode say, int notKnown) {
    return new ParquetColumn(
        name,
        DuckDBColumnType.INTEGER,
        (column, row, rows) -> putCode(column, row, say.of(rows.picture(), rows.slot()), notKnown));
  }

  private static void putCode(DuckDBWritableVector column, long row, int code, int notKnown) {
    if (code == notKnown) {
      column.setNull(row);
    } else {
      column.setInt(row, code);
    }
  }
}
