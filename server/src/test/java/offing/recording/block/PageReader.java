package offing.recording.block;

import com.github.luben.zstd.Zstd;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Reads keyframes and changes by recording-format.md alone, in the plainest way: it shares nothing
 * with the codec. Whoever writes a reader in another language may begin here.
 */
final class PageReader {
  private static final long NEVER = Long.MIN_VALUE;

  /** By slot: sixteen numbers, then five times. */
  final TreeMap<Integer, long[]> tracks = new TreeMap<>();

  final TreeMap<Integer, String[]> texts = new TreeMap<>();

  /** Each as {@code id|name|kind|lastAtMs}. */
  final List<String> sensors = new ArrayList<>();

  long slots;
  private ByteBuffer columns = ByteBuffer.allocate(0);
  private String[] dictionary = {};
  private int used;

  /** Brings all of it forward by one block; what it tells of each tick goes to {@code ticked}. */
  void read(byte[] block, Runnable ticked) {
    ByteBuffer header = ByteBuffer.wrap(block);
    var crc = new CRC32C();
    crc.update(block, 0, 52);
    crc.update(block, 56, block.length - 56);
    check(header.getInt(0) == 0x4f46424c && header.get(4) == 1 && header.get(6) == 1);
    check((int) crc.getValue() == header.getInt(52));
    byte[] stored = Arrays.copyOfRange(block, 56, block.length);
    columns = ByteBuffer.wrap(Zstd.decompress(stored, header.getInt(36)));
    if (header.get(5) == 1) {
      tracks.clear();
      texts.clear();
      sensors.clear();
      slots = 0;
    }
    readTicks(header.getLong(8), header.getInt(28), header.getInt(24), ticked);
    check(!columns.hasRemaining());
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("it is not as the page says");
    }
  }

  /** The next column, which has that many rows. */
  private long[] column(long rows) {
    long[] column = new long[(int) rows];
    int width = columns.get();
    for (int plane = 0; plane < width; plane++) {
      for (int i = 0; i < rows; i++) {
        column[i] |= (columns.get() & 0xffL) << (8 * plane);
      }
    }
    return Arrays.stream(column).map(z -> (z >>> 1) ^ -(z & 1)).toArray();
  }

  private void readDictionary() {
    long[] lengths = column(column(1)[0]);
    dictionary = new String[lengths.length];
    used = 0;
    for (int i = 0; i < lengths.length; i++) {
      byte[] text = new byte[(int) lengths[i]];
      columns.get(text);
      dictionary[i] = new String(text, StandardCharsets.UTF_8);
    }
  }

  private String text(long reference) {
    return reference == 0 ? "" : dictionary[reference == 1 ? used++ : (int) reference - 2];
  }

  private void readTicks(long fromMs, int ticks, int rows, Runnable ticked) {
    readDictionary();
    long[] times = column(ticks);
    long[] moreSlots = column(ticks);
    long[] clearedCounts = column(ticks);
    long[] changedCounts = column(ticks);
    long[] cleared = column(Arrays.stream(clearedCounts).sum());
    long[] changed = column(rows);
    long[] masks = column(rows);
    long[][] values = new long[27][];
    for (int i = 0; i < 27; i++) {
      int bit = Math.min(i, 25);
      values[i] = column(Arrays.stream(masks).filter(mask -> (mask >> bit & 1) != 0).count());
    }
    long[] lists = column(ticks);
    long listed = 0;
    long told = 0;
    long size = sensors.size();
    for (long list : lists) {
      size = list == 0 ? size : list - 1;
      listed += list == 0 ? 0 : size;
      told += size;
    }
    long[][] list = {column(listed), column(listed), column(listed), column(told)};

    int[] at = new int[27];
    int[] listAt = new int[4];
    int nextCleared = 0;
    int nextChanged = 0;
    long number = 0;
    long tickMs = fromMs;
    for (int tick = 0; tick < ticks; tick++) {
      tickMs += times[tick];
      slots += moreSlots[tick];
      tracks.tailMap((int) slots, true).clear();
      texts.tailMap((int) slots, true).clear();
      for (int slot = -1, i = 0; i < clearedCounts[tick]; i++) {
        slot += 1 + (int) cleared[nextCleared++];
        tracks.remove(slot);
        texts.remove(slot);
      }
      for (int slot = -1, i = 0; i < changedCounts[tick]; i++) {
        slot += 1 + (int) changed[nextChanged];
        long mask = masks[nextChanged++];
        if ((mask & 1) != 0) {
          number += values[0][at[0]++];
          tracks.put(slot, new long[21]);
          texts.put(slot, new String[] {"", "", "", ""});
          tracks.get(slot)[0] = number;
        }
        readRow(tickMs, mask, values, at, tracks.get(slot), texts.get(slot));
      }
      readSensors(tickMs, lists[tick], list, listAt);
      ticked.run();
    }
  }

  private void readRow(
      long tickMs, long mask, long[][] values, int[] at, long[] row, String[] names) {
    long lastMs = row[16];
    for (int i = 1; i < 25; i++) {
      if ((mask >> i & 1) == 0 || i == 2 || i == 3) {
        continue;
      }
      long value = values[i][at[i]++];
      if (i < 16) {
        row[i] += value;
      } else if (i < 21) {
        long observed = i == 16 ? NEVER : row[16];
        long before = value > 0 ? value - 2 : value;
        row[i] = value == 0 ? NEVER : value == 1 ? observed : tickMs - before;
      } else {
        names[i - 21] = text(value);
      }
    }
    long[] place = reckoned(row, lastMs);
    for (int axis = 0; axis < 2; axis++) {
      if ((mask >> 25 & 1) != 0) {
        long step = Math.floorDiv(6 * place[axis] + 50, 100) + values[25 + axis][at[25 + axis]++];
        row[2 + axis] = Math.floorDiv(100 * step + 3, 6);
      } else {
        boolean told = (mask >> (2 + axis) & 1) != 0;
        row[2 + axis] = place[axis] + (told ? values[2 + axis][at[2 + axis]++] : 0);
      }
    }
  }

  private static long[] reckoned(long[] row, long lastMs) {
    boolean isTimed = lastMs > 0 && row[16] > lastMs;
    if (!isTimed || row[4] <= 0 || row[5] < 0 || row[5] >= 3600) {
      return new long[] {row[2], row[3]};
    }
    long way = row[4] * 4855 * Math.min(row[16] - lastMs, 600_000);
    long east = (way * cosine((row[5] + 2700) % 3600)) >> 34;
    long north = (way * cosine(row[5])) >> 34;
    long tenths = Math.min(Math.abs(row[3]) / 1_000_000, 899);
    return new long[] {row[2] + Math.floorDiv(east << 14, cosine(tenths)), row[3] + north};
  }

  private static long cosine(long tenths) {
    return (long) Math.rint(16_384 * StrictMath.cos(StrictMath.toRadians(tenths / 10.0)));
  }

  private void readSensors(long tickMs, long list, long[][] columns, int[] at) {
    if (list > 0) {
      sensors.clear();
      for (int i = 1; i < list; i++) {
        String names = text(columns[0][at[0]++]) + "|" + text(columns[1][at[1]++]);
        sensors.add(names + "|" + columns[2][at[2]++] + "|" + tickMs);
      }
    }
    for (int i = 0; i < sensors.size(); i++) {
      String old = sensors.get(i);
      int cut = old.lastIndexOf('|') + 1;
      long lastMs = Long.parseLong(old.substring(cut)) + columns[3][at[3]++];
      sensors.set(i, old.substring(0, cut) + lastMs);
    }
  }
}
