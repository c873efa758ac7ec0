package offing.stream.tile;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one tick changed in one tile. Owned by the run's thread while the tick's frame is made. */
public final class TileChange {
  private static final int FIRST_ROOM = 8;

  private int[] rows = new int[FIRST_ROOM];
  private int[] left = new int[FIRST_ROOM];
  private int rowCount;
  private int leftCount;
  private int shown;

  /** Every tile that has something in it now, or had before. */
  public static Map<Long, TileChange> between(@Nullable Layout before, Layout after) {
    Map<Long, TileChange> changes = new TreeMap<>();
    for (int slot = 0; slot < after.picture().slotCount(); slot++) {
      if (after.isShown(slot)) {
        at(after.tile(slot), changes).show(slot, before, after);
      }
    }
    if (before != null) {
      noteWhoLeft(before, after, changes);
    }
    return changes;
  }

  private static void noteWhoLeft(Layout before, Layout after, Map<Long, TileChange> changes) {
    for (int slot = 0; slot < before.picture().slotCount(); slot++) {
      if (before.isShown(slot) && (!after.isShown(slot) || after.isElsewhere(slot, before))) {
        at(before.tile(slot), changes).leave(before.picture().number(slot));
      }
    }
  }

  private static TileChange at(long tile, Map<Long, TileChange> changes) {
    return changes.computeIfAbsent(tile, unseen -> new TileChange());
  }

  private void show(int slot, @Nullable Layout before, Layout after) {
    shown++;
    if (before == null || after.isElsewhere(slot, before) || after.isChanged(slot, before)) {
      rows = withRoom(rows, rowCount);
      rows[rowCount++] = slot;
    }
  }

  private void leave(int number) {
    left = withRoom(left, leftCount);
    left[leftCount++] = number;
  }

  private static int[] withRoom(int[] values, int size) {
    return size < values.length ? values : Arrays.copyOf(values, 2 * size);
  }

  public boolean isAny() {
    return rowCount + leftCount > 0;
  }

  /** Whether nothing is left in the tile. */
  public boolean isEmpty() {
    return shown == 0;
  }

  /** The change as a frame; null where nothing has changed. */
  public byte @Nullable [] encode(Layout layout, long tile) {
    if (!isAny()) {
      return null;
    }
    return FrameEncoder.encode(
        layout,
        TileGrid.name(tile),
        false,
        Arrays.copyOf(rows, rowCount),
        Arrays.copyOf(left, leftCount));
  }
}
