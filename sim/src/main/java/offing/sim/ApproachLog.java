package offing.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import offing.area.Boundary;
import offing.sim.scenario.Approach;
import offing.sim.tactic.Undertaking;
import offing.sim.vessel.Vessels;

/**
 * Writes down what the approaches of a scenario came to: when each could first be detected, when it
 * crossed the boundary, when it landed. Owned by the world.
 */
final class ApproachLog {
  private static final long NEVER = -1;

  private final BoundaryCrossing boundary;
  private final List<Approach> approaches = new ArrayList<>();
  private final List<Undertaking> undertakings = new ArrayList<>();
  private int[] slots = new int[0];
  private long[] detectedMs = new long[0];
  private long[] crossedMs = new long[0];

  ApproachLog(Boundary boundary) {
    this.boundary = new BoundaryCrossing(boundary);
  }

  void add(Approach approach, Undertaking undertaking, int slot) {
    int n = approaches.size();
    approaches.add(approach);
    undertakings.add(undertaking);
    slots = Arrays.copyOf(slots, n + 1);
    detectedMs = Arrays.copyOf(detectedMs, n + 1);
    crossedMs = Arrays.copyOf(crossedMs, n + 1);
    slots[n] = slot;
    detectedMs[n] = NEVER;
    crossedMs[n] = NEVER;
  }

  /** A sensor reported the vessel in that slot. */
  void seen(int slot, long timeMs) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == slot && (detectedMs[i] == NEVER || timeMs < detectedMs[i])) {
        detectedMs[i] = timeMs;
      }
    }
  }

  /** Looks at the legs of the step that ends at {@code timeMs}. */
  void step(long timeMs, long stepMs, Vessels vessels) {
    for (int i = 0; i < slots.length; i++) {
      int slot = slots[i];
      if (crossedMs[i] == NEVER) {
        double share =
            boundary.firstShare(
                vessels.lastEastM(slot),
                vessels.lastNorthM(slot),
                vessels.eastM(slot),
                vessels.northM(slot));
        crossedMs[i] = share <= 1 ? timeMs - stepMs + (long) (share * stepMs) : NEVER;
      }
    }
  }

  List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      Approach approach = approaches.get(i);
      labels.add(
          new Label(
              approach.vessel(),
              approach.tactic(),
              false,
              approach.persons(),
              orNever(detectedMs[i]),
              orNever(crossedMs[i]),
              undertakings.get(i).tactic().landsMs()));
    }
    return labels;
  }

  private static OptionalLong orNever(long timeMs) {
    return timeMs == NEVER ? OptionalLong.empty() : OptionalLong.of(timeMs);
  }
}
