package offing.run.workings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offing.picture.Conflict;
import offing.picture.Evidence;
import offing.picture.Tracks;

/** Where tracks contradict themselves, by slot of their picture. Immutable. */
public final class Contradictions {
  public static final Contradictions NONE = new Contradictions(Map.of());

  private final Map<Integer, List<Conflict>> bySlot;

  private Contradictions(Map<Integer, List<Conflict>> bySlot) {
    this.bySlot = Map.copyOf(bySlot);
  }

  /** Copies what speaks against a picture's tracks. */
  public static Contradictions of(Tracks tracks, Evidence evidence) {
    Map<Integer, List<Conflict>> bySlot = new HashMap<>();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot) && evidence.conflictCount(slot) > 0) {
        bySlot.put(slot, evidence.conflicts(slot));
      }
    }
    return new Contradictions(bySlot);
  }

  /** Those of a slot, oldest first. */
  public List<Conflict> of(int slot) {
    return bySlot.getOrDefault(slot, List.of());
  }
}
