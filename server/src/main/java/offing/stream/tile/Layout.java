package offing.stream.tile;

import java.util.Arrays;
import java.util.Set;
import offing.moment.FrozenTracks;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.run.tick.Tick;

/**
 * Where the tracks of one tick stand in the grid, and how they are flagged, by slot. Immutable: any
 * thread may read it.
 */
public final class Layout {
  static final int COASTING = 1 << 3;
  static final int LOST = 1 << 4;
  static final int DANGEROUS = 1 << 5;
  static final int PATROL = 1 << 6;
  static final int SIMULATED = 1 << 7;

  /** The lowest three flags are the picture's own source bits. */
  private static final int SOURCES = Tracks.AIS | Tracks.RADAR | Tracks.CAMERA;

  private final Tick tick;
  private final long[] tiles;
  private final byte[] flags;

  /**
   * Lays out a tick.
   *
   * @param dangerous numbers of the tracks that an alert stands for
   */
  public Layout(Tick tick, Set<Integer> dangerous) {
    this.tick = tick;
    Tracks picture = tick.picture();
    tiles = new long[picture.slotCount()];
    flags = new byte[picture.slotCount()];
    int everyone = tick.state().subject().simulated() ? SIMULATED : 0;
    for (int slot = 0; slot < tiles.length; slot++) {
      if (picture.isShown(slot)) {
        tiles[slot] = TileGrid.tileAt(picture.eastM(slot), picture.northM(slot));
        int danger = dangerous.contains(picture.number(slot)) ? DANGEROUS : 0;
        flags[slot] = (byte) (everyone | danger | flagsOf(picture, slot));
      }
    }
  }

  private static int flagsOf(Tracks picture, int slot) {
    TrackStatus status = picture.status(slot);
    return (picture.sources(slot) & SOURCES)
        | (status == TrackStatus.COASTING ? COASTING : 0)
        | (status == TrackStatus.LOST ? LOST : 0)
        | (picture.kind(slot) == TrackKind.PATROL ? PATROL : 0);
  }

  public long seq() {
    return tick.seq();
  }

  long timeMs() {
    return tick.timeMs();
  }

  Tick tick() {
    return tick;
  }

  FrozenTracks picture() {
    return tick.picture();
  }

  boolean isShown(int slot) {
    return slot < tiles.length && picture().isShown(slot);
  }

  public long tile(int slot) {
    return tiles[slot];
  }

  public byte flags(int slot) {
    return flags[slot];
  }

  /** The slots that show something in a tile. */
  int[] slotsIn(long tile) {
    int[] slots = new int[tiles.length];
    int size = 0;
    for (int slot = 0; slot < tiles.length; slot++) {
      if (tiles[slot] == tile && picture().isShown(slot)) {
        slots[size++] = slot;
      }
    }
    return Arrays.copyOf(slots, size);
  }

  /** Whether the slot shows another track, or the same in another tile, than it did before. */
  boolean isElsewhere(int slot, Layout before) {
    return !before.isShown(slot)
        || before.picture().number(slot) != picture().number(slot)
        || before.tiles[slot] != tiles[slot];
  }

  /** Whether a track that stays in its tile looks otherwise than before. */
  boolean isChanged(int slot, Layout before) {
    return !picture().isSame(slot, before.picture()) || before.flags[slot] != flags[slot];
  }
}
