package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads the first {@code size} entries of a column, bit for bit. */
final class Columns {
  private Columns() {}

  static void write(DataOutput out, double[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      out.writeLong(Double.doubleToRawLongBits(column[i]));
    }
  }

  static void read(DataInput in, double[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      column[i] = Double.longBitsToDouble(in.readLong());
    }
  }

  static void write(DataOutput out, long[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      out.writeLong(column[i]);
    }
  }

  static void read(DataInput in, long[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      column[i] = in.readLong();
    }
  }

  static void write(DataOutput out, int[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      out.writeInt(column[i]);
    }
  }

  static void read(DataInput in, int[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      column[i] = in.readInt();
    }
  }

  static void write(DataOutput out, String[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      out.writeUTF(column[i]);
    }
  }

  static void read(DataInput in, String[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      column[i] = in.readUTF();
    }
  }

  static void writeNames(DataOutput out, Enum<?>[] column, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      out.writeUTF(column[i].name());
    }
  }

  static <E extends Enum<E>> void readNames(DataInput in, Class<E> type, E[] column, int size)
      throws IOException {
    for (int i = 0; i < size; i++) {
      column[i] = Enum.valueOf(type, in.readUTF());
    }
  }
}
