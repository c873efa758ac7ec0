package offing.recording.store;

import java.util.List;

/**
 * The tables whose rows are written once and never changed. Each has a first column {@code id} and
 * a last one {@code crc}: the ids of all these tables together count from 1 without a gap, in the
 * order of writing, and {@code crc} is the CRC-32C of the row's {@linkplain Row#canonical canonical
 * bytes}. Times are epoch milliseconds.
 */
@SuppressWarnings("ImmutableEnumChecker") // both lists are of List.of, whose type does not say so
public enum Table {
  /** What is known of the recording: title, kind, source, seed, grid, hash of the part before. */
  RECORDING("key TEXT", "value TEXT"),
  /** Each file of the area in force, but for the scenarios; compressed by zstd. */
  AREA_FILE("path TEXT", "data BLOB"),
  /** The rules in force from a time on. */
  RULE_SET("t INTEGER", "text TEXT"),
  /**
   * Columns of pictures and observations; {@code t0} and {@code t1} are its first and last time.
   */
  BLOCK("kind INTEGER", "t0 INTEGER", "t1 INTEGER", "rows INTEGER", "epoch INTEGER", "data BLOB"),
  /** An entry of the alert log, its evidence as JSON. */
  ALERT(
      "t INTEGER",
      "alert INTEGER",
      "seq INTEGER",
      "incident INTEGER",
      "rule TEXT",
      "title TEXT",
      "severity TEXT",
      "category TEXT",
      "track INTEGER",
      "raised INTEGER",
      "lon REAL",
      "lat REAL",
      "sentence TEXT",
      "evidence TEXT",
      "state TEXT",
      "changed_by TEXT",
      "assigned_to TEXT",
      "verdict TEXT",
      "reason TEXT",
      "silenced_until INTEGER"),
  /** What an operator ordered or noted. */
  COMMAND(
      "t INTEGER", "operator TEXT", "console TEXT", "kind TEXT", "what TEXT", "incident INTEGER"),
  /** The weather at a site: m/s, degrees true, metres. */
  WEATHER(
      "t INTEGER",
      "site TEXT",
      "wind_mps REAL",
      "wind_from_deg REAL",
      "visibility_m REAL",
      "wave_height_m REAL",
      "rain_mmh REAL",
      "tide_m REAL",
      "stream_mps REAL",
      "stream_to_deg REAL"),
  /** The truth as far as it was known then, a JSON array; the newest row counts. */
  LABEL("t INTEGER", "labels TEXT"),
  /** A track appears, is named otherwise, or goes; {@code first} is when it first appeared. */
  TRACK_NOTE(
      "t INTEGER", "track INTEGER", "what TEXT", "first INTEGER", "mmsi INTEGER", "name TEXT"),
  /** Marks on the line of time: crossings, sensors silent and heard, epochs, trims. */
  MARKER("t INTEGER", "kind TEXT", "ref TEXT", "name TEXT", "lon REAL", "lat REAL"),
  /** Closes the chain over every row since the seal before; {@code rows} is how many those are. */
  SEAL("t INTEGER", "epoch INTEGER", "rows INTEGER", "closing INTEGER", "prev TEXT", "hash TEXT");

  private final List<String> definitions;
  private final List<String> columns;

  Table(String... definitions) {
    this.definitions = List.of(definitions);
    columns = this.definitions.stream().map(text -> text.substring(0, text.indexOf(' '))).toList();
  }

  /** Its name in the file. */
  public String sqlName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The columns between {@code id} and {@code crc}. */
  List<String> columns() {
    return columns;
  }

  String create() {
    return "CREATE TABLE "
        + sqlName()
        + " (id INTEGER PRIMARY KEY, "
        + String.join(", ", definitions)
        + ", crc INTEGER)";
  }

  String insert() {
    return "INSERT INTO " + sqlName() + " VALUES (?, " + "?, ".repeat(columns.size()) + "?)";
  }
}
