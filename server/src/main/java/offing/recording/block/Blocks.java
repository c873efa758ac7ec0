package offing.recording.block;

import com.github.luben.zstd.Zstd;
import offing.recording.column.ColumnReader;

/** What all kinds of blocks have in common. */
public final class Blocks {
  /** Level of zstd: higher ones take far more time and hardly fewer bytes. */
  private static final int LEVEL = 3;

  /** Columns of a block, not compressed: more is nobody's picture. */
  private static final int MOST_COLUMN_BYTES = 1 << 26;

  private Blocks() {}

  /** Reads header and checksum; throws {@link DamagedBlock} where they do not hold. */
  public static Block parse(byte[] bytes) {
    Header header = Header.parse(bytes);
    return new Block(header.kind(), header.fromMs(), header.toMs(), header.rows(), bytes);
  }

  /** Compresses the columns and puts a header before them. */
  static Block seal(
      int kind, long fromMs, long toMs, int rows, int ticks, int follows, byte[] columns) {
    if (columns.length > MOST_COLUMN_BYTES || rows > Header.MOST_ROWS) {
      throw new IllegalArgumentException(
          "a block of " + rows + " rows, " + columns.length + " bytes, is too large");
    }
    byte[] stored = Zstd.compress(columns, LEVEL);
    var header =
        new Header(kind, fromMs, toMs, rows, ticks, follows, columns.length, stored.length);
    return new Block(kind, fromMs, toMs, rows, header.seal(stored));
  }

  /** The columns again; throws {@link DamagedBlock}. */
  static ColumnReader columns(Header header, byte[] block) {
    int bytes = header.columnBytes();
    if (bytes > MOST_COLUMN_BYTES
        || Zstd.getFrameContentSize(block, Header.BYTES, header.storedBytes()) != bytes) {
      throw new DamagedBlock("its columns are not the " + bytes + " bytes that its header says");
    }
    byte[] columns = new byte[bytes];
    long read =
        Zstd.decompressByteArray(columns, 0, bytes, block, Header.BYTES, header.storedBytes());
    if (Zstd.isError(read) || read != bytes) {
      throw new DamagedBlock("its columns cannot be unpacked");
    }
    return new ColumnReader(columns);
  }
}
