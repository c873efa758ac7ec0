package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import offing.watch.alert.AlertBytes;
import offing.watch.alert.Evidence;
import offing.watch.indicator.IndicatorValues;
import offing.watch.rule.Trigger;

/**
 * For each place, a track's slot and a rule, what came first of two expressions in order: when it
 * was true last, and what it read when it became so. By event time. Owned by one thread.
 */
final class Forerunners {
  private static final long NEVER = Long.MIN_VALUE;

  /** When it was true last; {@link #NEVER} where it was not. */
  private long[] lastMs = {};

  /** Whether it was true at the last look. */
  private boolean[] isTrue = {};

  private List<Evidence>[] evidence = lists(0);

  void reserve(int places) {
    int from = lastMs.length;
    lastMs = Arrays.copyOf(lastMs, places);
    isTrue = Arrays.copyOf(isTrue, places);
    evidence = Arrays.copyOf(evidence, places);
    Arrays.fill(lastMs, from, places, NEVER);
    Arrays.fill(evidence, from, places, List.of());
  }

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic type cannot be made otherwise
  private static List<Evidence>[] lists(int size) {
    return new List[size];
  }

  /** Looks at a track that was observed anew. */
  void look(int place, Trigger trigger, long observedMs, IndicatorValues values) {
    boolean holds = trigger.when().holds(values);
    if (holds && !isTrue[place]) {
      evidence[place] = trigger.earlierEvidence(values);
    }
    if (holds) {
      lastMs[place] = observedMs;
    }
    isTrue[place] = holds;
  }

  /** Whether it was true no longer ago than that. */
  boolean isWithin(int place, long withinMs, long observedMs) {
    return lastMs[place] != NEVER && observedMs - lastMs[place] <= withinMs;
  }

  /** What it read when it became true last; empty where it never was. */
  List<Evidence> evidence(int place) {
    return evidence[place];
  }

  void forget(int place) {
    lastMs[place] = NEVER;
    isTrue[place] = false;
    evidence[place] = List.of();
  }

  /** Takes what another knows of one of its places. */
  void take(int place, Forerunners from, int itsPlace) {
    lastMs[place] = from.lastMs[itsPlace];
    isTrue[place] = from.isTrue[itsPlace];
    evidence[place] = from.evidence[itsPlace];
  }

  void write(DataOutput out, int place) throws IOException {
    out.writeLong(lastMs[place]);
    out.writeBoolean(isTrue[place]);
    AlertBytes.writeEvidence(out, evidence[place]);
  }

  void read(DataInput in, int place) throws IOException {
    lastMs[place] = in.readLong();
    isTrue[place] = in.readBoolean();
    evidence[place] = AlertBytes.readEvidence(in);
  }
}
