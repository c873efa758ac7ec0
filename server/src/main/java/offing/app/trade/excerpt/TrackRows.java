package offing.app.trade.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offing.api.body.TrackType;
import offing.moment.FrozenTracks;
import offing.moment.TrackColumns;
import offing.picture.Tracks;
import offing.recording.block.MomentDecoder.Tick;
import offing.stream.message.WireJson;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the track updates of an excerpt: at its first tick each track that is shown, then
 * each that shows something else than the tick before, to the last step. In the order of time, and
 * of the slots within a tick. Owned by one thread.
 *
 * <p>That a track is shown no more is told by nothing: its last row is its last update.
 */
public final class TrackRows {
  private static final List<Source> SOURCES =
      List.of(
          new Source(Tracks.AIS, "ais"),
          new Source(Tracks.RADAR, "radar"),
          new Source(Tracks.CAMERA, "camera"),
          new Source(Tracks.UNIT, "unit"));

  private final Ticks ticks;
  private @Nullable FrozenTracks before;
  private FrozenTracks picture = FrozenTracks.copyOf(new TrackColumns(0));
  private long timeMs;
  private int slot = -1;

  private record Source(int bit, String word) {}

  TrackRows(Excerpt excerpt) {
    ticks = excerpt.ticks();
  }

  /** Moves to the next row; false where there is none. */
  public boolean next() {
    do {
      slot++;
      while (slot < picture.slotCount()) {
        if (picture.isShown(slot) && (before == null || !picture.isSame(slot, before))) {
          return true;
        }
        slot++;
      }
    } while (nextTick());
    return false;
  }

  private boolean nextTick() {
    Optional<Tick> tick = ticks.next();
    if (tick.isPresent()) {
      before = timeMs == 0 ? null : picture;
      picture = tick.get().picture();
      timeMs = tick.get().timeMs();
      slot = -1;
    }
    return tick.isPresent();
  }

  /** Event time of the tick, epoch milliseconds. */
  public long timeMs() {
    return timeMs;
  }

  /** What was shown then; the row is of {@link #slot()}. */
  public FrozenTracks picture() {
    return picture;
  }

  /** Where in the picture the track of the row is. */
  public int slot() {
    return slot;
  }

  /** The track's number. */
  public int number() {
    return picture.number(slot);
  }

  /** Whether it was observed anew, or is shown for the first time here. */
  public boolean isFix() {
    FrozenTracks last = before;
    return last == null
        || slot >= last.slotCount()
        || last.number(slot) != number()
        || last.observedAtMs(slot) != picture.observedAtMs(slot)
        || last.columns().number(TrackColumns.LON, slot)
            != picture.columns().number(TrackColumns.LON, slot)
        || last.columns().number(TrackColumns.LAT, slot)
            != picture.columns().number(TrackColumns.LAT, slot);
  }

  /** {@code confirmed}, {@code coasting} or {@code lost}. */
  public String status() {
    return WireJson.word(picture.status(slot));
  }

  /** What kind of vessel or thing it is, one word. */
  public String type() {
    return TrackType.of(picture, slot);
  }

  /** Which sensors hold it: {@code ais radar}. */
  public String sources() {
    List<String> words = new ArrayList<>();
    for (Source source : SOURCES) {
      if ((picture.sources(slot) & source.bit()) != 0) {
        words.add(source.word());
      }
    }
    return String.join(" ", words);
  }
}
