package offing.run.workings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import offing.picture.Estimates;
import offing.picture.TrackSize;
import offing.picture.Tracks;

/** How long tracks are that do not say it themselves, by slot of their picture. Immutable. */
public final class SeenSizes {
  public static final SeenSizes NONE = new SeenSizes(Map.of());

  private final Map<Integer, TrackSize> bySlot;

  private SeenSizes(Map<Integer, TrackSize> bySlot) {
    this.bySlot = Map.copyOf(bySlot);
  }

  /** Copies what a picture's sensors say. */
  public static SeenSizes of(Tracks tracks, Estimates estimates) {
    Map<Integer, TrackSize> bySlot = new HashMap<>();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot) && Double.isNaN(tracks.lengthM(slot))) {
        int shown = slot;
        estimates.size(slot).ifPresent(size -> bySlot.put(shown, size));
      }
    }
    return new SeenSizes(bySlot);
  }

  /** Empty where the track says it itself, and where not enough was seen of it. */
  public Optional<TrackSize> of(int slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }
}
