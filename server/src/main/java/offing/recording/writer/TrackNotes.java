package offing.recording.writer;

import java.util.List;
import offing.moment.FrozenTracks;
import offing.recording.store.Row;
import offing.recording.store.Table;
import org.agrona.collections.Long2LongHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Notes when tracks appear, are named otherwise, and go: what can be asked of a recording without
 * decoding it. Owned by the writer's thread.
 */
final class TrackNotes {
  private static final String NEW = "new";
  private static final String CARRIED = "carried";
  private static final String NAMED = "named";
  private static final String GONE = "gone";

  private final Long2LongHashMap firstMs = new Long2LongHashMap(Long.MIN_VALUE);
  private @Nullable FrozenTracks before;

  /**
   * Adds what changed since the picture before.
   *
   * @param isNewPart whether every track has to be noted, for the part is to be read alone
   */
  void note(long tickMs, FrozenTracks now, boolean isNewPart, List<Row> rows) {
    FrozenTracks old = before == null ? now : before;
    boolean isFirst = before == null;
    for (int slot = 0; slot < Math.max(old.slotCount(), now.slotCount()); slot++) {
      int was = isFirst ? 0 : number(old, slot);
      int is = number(now, slot);
      if (was != is && was != 0) {
        gone(tickMs, old, slot, isNewPart, rows);
      }
      if (is != 0) {
        String what = was != is ? NEW : isNewPart ? CARRIED : isNamed(slot, old, now) ? NAMED : "";
        shown(tickMs, now, slot, what, rows);
      }
    }
    before = now;
  }

  private static int number(FrozenTracks tracks, int slot) {
    return slot < tracks.slotCount() && tracks.isShown(slot) ? tracks.number(slot) : 0;
  }

  private static boolean isNamed(int slot, FrozenTracks old, FrozenTracks now) {
    return old.mmsi(slot) != now.mmsi(slot) || !old.name(slot).equals(now.name(slot));
  }

  private void gone(long tickMs, FrozenTracks old, int slot, boolean isNewPart, List<Row> rows) {
    if (!isNewPart) {
      rows.add(row(tickMs, old, slot, GONE));
    }
    firstMs.remove(old.number(slot));
  }

  private void shown(long tickMs, FrozenTracks now, int slot, String what, List<Row> rows) {
    if (what.equals(NEW)) {
      firstMs.put(now.number(slot), tickMs);
    }
    if (!what.isEmpty()) {
      rows.add(row(tickMs, now, slot, what));
    }
  }

  private Row row(long tickMs, FrozenTracks tracks, int slot, String what) {
    int track = tracks.number(slot);
    return Row.of(
        Table.TRACK_NOTE,
        tickMs,
        track,
        what,
        firstMs.get(track),
        tracks.mmsi(slot),
        tracks.name(slot));
  }
}
