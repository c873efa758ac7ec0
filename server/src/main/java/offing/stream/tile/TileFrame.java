package offing.stream.tile;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tick shows of one tile, encoded once for everybody: what has changed since the tick
 * before, and, made on first demand, the whole. Any thread may read it.
 */
public final class TileFrame {
  private static final int[] NOBODY = {};

  private final Layout layout;
  private final long tile;
  private final long changedAt;
  private final boolean empty;
  private final @Nullable Buffer delta;
  private volatile @Nullable Buffer whole;

  /**
   * A tile of a tick.
   *
   * @param changedAt number of the tick that last changed it
   * @param empty whether nothing is in it
   * @param delta the change of this tick; null where there is none
   */
  public TileFrame(
      Layout layout, long tile, long changedAt, boolean empty, byte @Nullable [] delta) {
    this.layout = layout;
    this.tile = tile;
    this.changedAt = changedAt;
    this.empty = empty;
    this.delta = delta == null ? null : Buffer.buffer(delta);
  }

  public long tile() {
    return tile;
  }

  long changedAt() {
    return changedAt;
  }

  public boolean isEmpty() {
    return empty;
  }

  /**
   * What a client needs that has this tile as it was at tick {@code sentSeq}; empty where that is
   * all it needs.
   */
  public Optional<Buffer> after(long sentSeq) {
    if (changedAt <= sentSeq) {
      return Optional.empty();
    }
    return Optional.of(delta != null && sentSeq == layout.seq() - 1 ? delta : whole());
  }

  /** The whole tile. Two threads that ask at once may both encode it, to the same bytes. */
  public Buffer whole() {
    Buffer made = whole;
    if (made == null) {
      int[] slots = layout.slotsIn(tile);
      made = Buffer.buffer(FrameEncoder.encode(layout, TileGrid.name(tile), true, slots, NOBODY));
      whole = made;
    }
    return made;
  }
}
