package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import offing.picture.Tracks;
import offing.watch.indicator.IndicatorValues;
import offing.watch.rule.Condition;
import offing.watch.rule.Rule;

/**
 * For each track and rule: whether its condition is coming up, an alert stands, or it is going. By
 * the event times of the track's observations: a silent track neither holds nor clears.
 */
final class RuleLife {
  private static final long IDLE = Long.MIN_VALUE;

  private final List<Rule> rules;
  private final AlertBook book;

  /** Since when the condition has held without an alert; {@link #IDLE} where it does not. */
  private long[] holdsSinceMs = {};

  /** Since when it has been gone under a standing alert; {@link #IDLE} where it is not. */
  private long[] goneSinceMs = {};

  /** The alert that stands; 0 where none does. */
  private long[] alertId = {};

  private int slots;

  RuleLife(List<Rule> rules, AlertBook book) {
    this.rules = rules;
    this.book = book;
  }

  void reserve(int slotCount) {
    if (slotCount <= slots) {
      return;
    }
    int from = slots * rules.size();
    slots = Math.max(slotCount, slots * 2);
    holdsSinceMs = Arrays.copyOf(holdsSinceMs, slots * rules.size());
    goneSinceMs = Arrays.copyOf(goneSinceMs, slots * rules.size());
    alertId = Arrays.copyOf(alertId, slots * rules.size());
    Arrays.fill(holdsSinceMs, from, holdsSinceMs.length, IDLE);
    Arrays.fill(goneSinceMs, from, goneSinceMs.length, IDLE);
  }

  /** Looks at a track that was observed anew. */
  void evaluate(Tracks tracks, int slot, long atMs, IndicatorValues values) {
    long observedMs = tracks.observedAtMs(slot);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      int at = slot * rules.size() + i;
      boolean holds = rule.condition().test(values) == Condition.TRUE;
      if (alertId[at] != 0) {
        clear(at, rule, holds, observedMs, atMs);
      } else if (isHeld(at, rule, holds, observedMs)) {
        alertId[at] = book.raise(rule, tracks, slot, atMs, values);
        holdsSinceMs[at] = IDLE;
      }
    }
  }

  private boolean isHeld(int at, Rule rule, boolean holds, long observedMs) {
    if (!holds) {
      holdsSinceMs[at] = IDLE;
      return false;
    }
    if (holdsSinceMs[at] == IDLE) {
      holdsSinceMs[at] = observedMs;
    }
    return observedMs - holdsSinceMs[at] >= rule.holdMs();
  }

  private void clear(int at, Rule rule, boolean holds, long observedMs, long atMs) {
    if (holds) {
      goneSinceMs[at] = IDLE;
      return;
    }
    if (goneSinceMs[at] == IDLE) {
      goneSinceMs[at] = observedMs;
    }
    if (observedMs - goneSinceMs[at] >= rule.clearMs()) {
      book.resolve(alertId[at], atMs);
      forget(at);
    }
  }

  /** Nothing is known of a silent track: what was coming up starts again. */
  void pause(int slot) {
    int from = slot * rules.size();
    Arrays.fill(holdsSinceMs, from, from + rules.size(), IDLE);
    Arrays.fill(goneSinceMs, from, from + rules.size(), IDLE);
  }

  /** The track is no more: its alerts are closed. */
  void end(int slot, long atMs) {
    for (int at = slot * rules.size(); at < (slot + 1) * rules.size(); at++) {
      if (alertId[at] != 0) {
        book.close(alertId[at], atMs);
      }
      forget(at);
    }
  }

  private void forget(int at) {
    holdsSinceMs[at] = IDLE;
    goneSinceMs[at] = IDLE;
    alertId[at] = 0;
  }

  void write(DataOutput out, int slotCount) throws IOException {
    for (int at = 0; at < slotCount * rules.size(); at++) {
      out.writeLong(holdsSinceMs[at]);
      out.writeLong(goneSinceMs[at]);
      out.writeLong(alertId[at]);
    }
  }

  void read(DataInput in, int slotCount) throws IOException {
    reserve(slotCount);
    for (int at = 0; at < slotCount * rules.size(); at++) {
      holdsSinceMs[at] = in.readLong();
      goneSinceMs[at] = in.readLong();
      alertId[at] = in.readLong();
    }
  }
}
