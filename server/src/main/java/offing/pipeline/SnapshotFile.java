package offing.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.zip.CRC32;

/** The envelope of a snapshot: what it is, under which area and rules, and whether it is whole. */
final class SnapshotFile {
  private static final String MAGIC = "offing-snapshot";
  private static final int VERSION = 8;

  /** Far over any picture: a broken length is not believed. */
  private static final int MOST_BYTES = 1 << 30;

  private final String area;
  private final String rules;

  SnapshotFile(String area, String rules) {
    this.area = area;
    this.rules = rules;
  }

  void write(DataOutput out, byte[] state) throws IOException {
    out.writeUTF(MAGIC);
    out.writeInt(VERSION);
    out.writeUTF(area);
    out.writeUTF(rules);
    out.writeInt(state.length);
    out.writeLong(checksum(state));
    out.write(state);
  }

  byte[] read(DataInput in) throws IOException {
    refuseUnless(MAGIC.equals(in.readUTF()), "it is no snapshot of a pipeline");
    int version = in.readInt();
    refuseUnless(version == VERSION, "it is of version " + version + ", this reads " + VERSION);
    String itsArea = in.readUTF();
    refuseUnless(area.equals(itsArea), "it is of area '" + itsArea + "', not '" + area + "'");
    refuseUnless(rules.equals(in.readUTF()), "it was written under other rules");
    int length = in.readInt();
    refuseUnless(length >= 0 && length <= MOST_BYTES, "its length is " + length);
    long checksum = in.readLong();
    byte[] state = new byte[length];
    in.readFully(state);
    refuseUnless(checksum(state) == checksum, "its checksum does not fit");
    return state;
  }

  private static void refuseUnless(boolean fits, String reason) throws IOException {
    if (!fits) {
      throw new IOException("the snapshot cannot be restored: " + reason);
    }
  }

  private static long checksum(byte[] state) {
    var crc = new CRC32();
    crc.update(state);
    return crc.getValue();
  }
}
