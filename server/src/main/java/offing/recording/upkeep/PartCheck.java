package offing.recording.upkeep;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offing.recording.RecordingFault;
import offing.recording.block.Block;
import offing.recording.block.Blocks;
import offing.recording.block.DamagedBlock;
import offing.recording.store.Chain;
import offing.recording.store.Entries;
import offing.recording.store.PartFile;
import offing.recording.store.Row;
import offing.recording.store.Table;

/** What was found in one part, read as it stands at one instant. */
final class PartCheck {
  /** Where every byte is wrong, a few faults tell as much as all. */
  private static final int MOST_FAULTS = 50;

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final String name;
  private final List<String> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private String previous = Chain.NOTHING;
  private Chain chain = new Chain(Chain.NOTHING);
  private long blocks;
  private long seals;
  private long lastId;
  private long sealedUntilMs = Long.MIN_VALUE;
  private boolean isClosed;
  private boolean isRead;

  private PartCheck(String name) {
    this.name = name;
  }

  static PartCheck of(Path file) {
    var check = new PartCheck(file.getFileName().toString());
    try (Connection connection = PartFile.read(file)) {
      connection.setAutoCommit(false);
      check.read(connection);
      connection.rollback();
    } catch (SQLException | RecordingFault fault) {
      check.fault(fault.getMessage());
    }
    return check;
  }

  private void read(Connection connection) throws SQLException {
    previous = previous(connection);
    chain = new Chain(previous);
    try (AllRows rows = new AllRows(connection)) {
      while (rows.next()) {
        row(rows);
      }
    }
    isRead = true;
    state(connection);
    integrity(connection);
  }

  private void row(AllRows rows) throws SQLException {
    Row row = rows.row();
    String where = where(row, rows.id());
    if (!rows.isSound()) {
      fault(where + " is not what was written: its checksum does not hold");
    }
    if (rows.id() != lastId + 1) {
      fault("rows " + (lastId + 1) + " to " + (rows.id() - 1) + " are missing");
    }
    lastId = rows.id();
    switch (row.table()) {
      case BLOCK -> block(row, where);
      case MARKER -> marker(row);
      default -> {}
    }
    if (row.table() == Table.SEAL) {
      seal(row, rows.id(), where);
    } else {
      chain.add(row.canonical(rows.id()));
    }
  }

  private static String where(Row row, long id) {
    Optional<Instant> time = row.time().map(Instant::ofEpochMilli);
    return "table "
        + row.table().sqlName()
        + ", row "
        + id
        + time.map(instant -> " of " + instant).orElse("");
  }

  private void block(Row row, String where) {
    blocks++;
    Block written = Entries.block(row);
    try {
      Block block = Blocks.parse(written.bytes());
      boolean isSame =
          block.kind() == written.kind()
              && block.fromMs() == written.fromMs()
              && block.toMs() == written.toMs()
              && block.rows() == written.rows();
      if (!isSame) {
        fault(where + " does not say what its block says");
      }
    } catch (DamagedBlock damaged) {
      fault(where + ": " + damaged.getMessage());
    }
  }

  /** The hash with which the chain begins; one that is no hash is found as a changed row. */
  static String previous(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT value FROM recording WHERE key = 'previous'")) {
      String told = result.next() ? String.valueOf(result.getString(1)) : "";
      return HASH.matcher(told).matches() ? told : Chain.NOTHING;
    }
  }

  private void marker(Row row) {
    if (row.text("kind").equals(Entries.TRIMMED)) {
      heads.add(row.text("ref"));
      notes.add(
          name + ": was trimmed to " + row.text("name") + "; it ended with " + row.text("ref"));
    }
  }

  private void seal(Row row, long id, String where) {
    seals++;
    String linked = chain.sealed();
    boolean isLinked = row.text("prev").equals(linked) && row.integer("rows") == chain.rows();
    String hash = chain.seal(row.unsealed().canonical(id));
    if (!isLinked || !hash.equals(row.text("hash"))) {
      fault(where + ": the seal does not hold: something changed" + since());
      // The rest is judged by itself: one fault is told once.
      chain = new Chain(HASH.matcher(row.text("hash")).matches() ? row.text("hash") : hash);
    }
    sealedUntilMs = row.integer("t");
  }

  private String since() {
    return sealedUntilMs == Long.MIN_VALUE
        ? " before it"
        : " since the seal of " + Instant.ofEpochMilli(sealedUntilMs);
  }

  private void state(Connection connection) throws SQLException {
    List<String> unsound = PartFile.unsound(connection);
    for (String key : unsound) {
      fault("table state, '" + key + "' is not what was written: its checksum does not hold");
    }
    if (unsound.isEmpty()) {
      isClosed = PartFile.find(connection, PartFile.CLOSED).isPresent();
      Optional<String> tail = PartFile.find(connection, PartFile.TAIL);
      if (!tail.equals(Optional.of(lastId + " " + chain.head()))) {
        fault("the newest rows are not what was written: the chain does not end where it should");
      }
    }
    heads.add(chain.head());
  }

  private void integrity(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check(5)")) {
      while (result.next()) {
        if (!"ok".equals(result.getString(1))) {
          fault("SQLite says: " + result.getString(1));
        }
      }
    }
  }

  private void fault(@org.jspecify.annotations.Nullable String what) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(name + ": " + what);
    }
  }

  String name() {
    return name;
  }

  List<String> faults() {
    return faults;
  }

  List<String> notes() {
    return notes;
  }

  long blocks() {
    return blocks;
  }

  long seals() {
    return seals;
  }

  /** The newest seal's hash. */
  String sealed() {
    return chain.sealed();
  }

  /** What the part after may begin with. */
  List<String> heads() {
    return heads;
  }

  String previous() {
    return previous;
  }

  boolean isClosed() {
    return isClosed;
  }

  /** Whether it could be read to its end. */
  boolean isRead() {
    return isRead;
  }
}
