package offing.recording.block;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The bytes in front of a block's compressed columns. Big-endian.
 *
 * @param fromMs event time of the first thing in the block, epoch milliseconds
 * @param toMs event time of the last
 * @param rows changed tracks or observations
 * @param ticks how many ticks are in it; 0 in a block of observations
 * @param follows checksum of the block that must be read before; 0 where none must
 * @param columnBytes of the columns, not compressed
 * @param storedBytes of the columns as they lie behind the header
 */
record Header(
    int kind,
    long fromMs,
    long toMs,
    int rows,
    int ticks,
    int follows,
    int columnBytes,
    int storedBytes) {
  /*
   * 0  magic u32      8  fromMs i64   24 rows i32     36 columnBytes i32   52 CRC32C u32, of the
   * 4  version u8     16 toMs i64     28 ticks i32    40 storedBytes i32      bytes before it and
   * 5  kind u8                        32 follows u32  44 unused, 8 bytes      all behind it
   * 6  codec u8
   * 7  unused u8
   */
  static final int BYTES = 56;

  /** Rows that take no bytes could else keep a reader busy for ever. */
  static final int MOST_ROWS = 1 << 22;

  private static final int CHECKSUM_AT = 52;

  /** {@code OFBL}. */
  private static final int MAGIC = 0x4f46424c;

  private static final byte VERSION = 1;

  /** Columns as one frame of zstd (RFC 8878). */
  private static final byte ZSTD = 1;

  /** A block with its checksum. */
  byte[] seal(byte[] stored) {
    ByteBuffer block = ByteBuffer.allocate(BYTES + storedBytes);
    block.putInt(MAGIC).put(VERSION).put((byte) kind).put(ZSTD).put((byte) 0);
    block.putLong(fromMs).putLong(toMs).putInt(rows).putInt(ticks).putInt(follows);
    block.putInt(columnBytes).putInt(storedBytes);
    block.position(BYTES).put(stored, 0, storedBytes);
    return block.putInt(CHECKSUM_AT, checksum(block.array())).array();
  }

  /** Reads and checks all but the columns; throws {@link DamagedBlock}. */
  static Header parse(byte[] block) {
    if (block.length < BYTES) {
      throw new DamagedBlock("a block of " + block.length + " bytes is shorter than its header");
    }
    ByteBuffer in = ByteBuffer.wrap(block);
    if (in.getInt() != MAGIC) {
      throw new DamagedBlock("it does not begin as a block does");
    }
    checkVersion(in.get());
    int kind = in.get();
    checkCodec(in.get());
    in.get();
    Header header =
        new Header(
            kind,
            in.getLong(),
            in.getLong(),
            in.getInt(),
            in.getInt(),
            in.getInt(),
            in.getInt(),
            in.getInt());
    header.check(block);
    return header;
  }

  private static void checkVersion(byte version) {
    if (version != VERSION) {
      throw new DamagedBlock("version " + version + " of the format is not known");
    }
  }

  private static void checkCodec(byte codec) {
    if (codec != ZSTD) {
      throw new DamagedBlock("its columns are packed in a way that is not known: " + codec);
    }
  }

  private void check(byte[] block) {
    if (storedBytes != block.length - BYTES) {
      throw new DamagedBlock(
          "it has " + (block.length - BYTES) + " bytes of columns, not " + storedBytes);
    }
    if (checksumOf(block) != checksum(block)) {
      throw new DamagedBlock("its checksum does not hold");
    }
    if (kind < Block.KEYFRAME || kind > Block.FOOTAGE) {
      throw new DamagedBlock("kind " + kind + " is not known");
    }
    if (fromMs > toMs || rows < 0 || rows > MOST_ROWS || ticks < 0 || ticks > MOST_ROWS) {
      throw new DamagedBlock("its header contradicts itself: " + this);
    }
  }

  /** The checksum that a block carries. */
  static int checksumOf(byte[] block) {
    return ByteBuffer.wrap(block).getInt(CHECKSUM_AT);
  }

  private static int checksum(byte[] block) {
    var crc = new CRC32C();
    crc.update(block, 0, CHECKSUM_AT);
    crc.update(block, BYTES, block.length - BYTES);
    return (int) crc.getValue();
  }
}
