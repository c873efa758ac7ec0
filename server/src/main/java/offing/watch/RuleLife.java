package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offing.picture.Tracks;
import offing.watch.alert.AlertCurve;
import offing.watch.alert.Evidence;
import offing.watch.indicator.IndicatorValues;
import offing.watch.rule.Rule;
import offing.watch.rule.Screen;
import offing.watch.rule.Trigger;

/**
 * For each track and rule: whether its condition is coming up, an alert stands, or it is going. By
 * the event times of the track's observations: a silent track neither holds nor clears.
 *
 * <p>Where somebody had seen to an alert and its condition holds again within half an hour, that is
 * the same cause: nobody is asked a second time.
 */
final class RuleLife {
  private static final long IDLE = Long.MIN_VALUE;

  /** A condition that holds again that soon is the same cause. As for incidents. */
  private static final long SAME_CAUSE_MS = Incidents.APART_MS;

  private final AlertBook book;
  private List<Rule> rules;
  private Screen screen;

  /** The rules in sequence, a bit each: they are looked at each time. */
  private long[] sequences;

  /** By slot, the rules of which something may be coming up or stand, a bit each. Derived. */
  private long[] busy = {};

  /** Since when the condition has held without an alert; {@link #IDLE} where it does not. */
  private long[] holdsSinceMs = {};

  /** Since when it has been gone under a standing alert; {@link #IDLE} where it is not. */
  private long[] goneSinceMs = {};

  /** The alert that stands; 0 where none does. */
  private long[] alertId = {};

  /** The alert that stood before and that somebody had seen to; 0 where none is remembered. */
  private long[] seenToId = {};

  /** Until when that one would be the same. */
  private long[] seenToUntilMs = {};

  private Forerunners forerunners = new Forerunners();
  private Curves curves = new Curves();
  private int slots;

  RuleLife(List<Rule> rules, AlertBook book) {
    this.rules = rules;
    this.book = book;
    screen = new Screen(rules);
    sequences = new long[screen.words()];
    for (int i = 0; i < rules.size(); i++) {
      sequences[i / Long.SIZE] |= rules.get(i).trigger().isSequence() ? 1L << i : 0;
    }
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
    seenToId = Arrays.copyOf(seenToId, slots * rules.size());
    seenToUntilMs = Arrays.copyOf(seenToUntilMs, slots * rules.size());
    Arrays.fill(holdsSinceMs, from, holdsSinceMs.length, IDLE);
    Arrays.fill(goneSinceMs, from, goneSinceMs.length, IDLE);
    forerunners.reserve(slots * rules.size());
    busy = Arrays.copyOf(busy, slots * sequences.length);
  }

  /** Looks at a track that was observed anew. Where nothing holds and nothing held, that is all. */
  void evaluate(Tracks tracks, int slot, long atMs, IndicatorValues values) {
    for (int word = 0; word < sequences.length; word++) {
      int of = slot * sequences.length + word;
      long holding = screen.holding(word, values);
      busy[of] |= holding;
      for (long rest = busy[of] | sequences[word]; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        boolean holds = (holding >>> bit & 1) != 0;
        int rule = word * Long.SIZE + bit;
        evaluate(rule, holds, tracks, slot, atMs, values);
        if (!isBusy(slot * rules.size() + rule)) {
          busy[of] &= ~(1L << bit);
        }
      }
    }
  }

  private void evaluate(
      int i, boolean holds, Tracks tracks, int slot, long atMs, IndicatorValues values) {
    long observedMs = tracks.observedAtMs(slot);
    Rule rule = rules.get(i);
    int at = slot * rules.size() + i;
    if (rule.trigger().isSequence()) {
      forerunners.look(at, rule.trigger(), observedMs, values);
    }
    if (alertId[at] != 0) {
      clear(at, rule, holds, observedMs, atMs);
    } else if (isHeld(at, rule, holds, observedMs)) {
      alertId[at] = rise(at, rule, tracks, slot, atMs, values);
      holdsSinceMs[at] = IDLE;
    }
    if (isBusy(at)) {
      curves.note(at, observedMs, rule.trigger(), values);
    }
  }

  /** Whether anything is coming up or stands. */
  private boolean isBusy(int at) {
    return alertId[at] != 0 || holdsSinceMs[at] != IDLE;
  }

  /** After the columns of a place were filled from elsewhere. */
  private void noteBusy(int at) {
    if (isBusy(at)) {
      int rule = at % rules.size();
      busy[at / rules.size() * sequences.length + rule / Long.SIZE] |= 1L << rule;
    }
  }

  /** By the alert's number: what the rules of those that stand have read of late. */
  SortedMap<Long, AlertCurve> curves() {
    var standing = new TreeMap<Long, AlertCurve>();
    for (int at : curves.places()) {
      if (alertId[at] != 0) {
        standing.put(alertId[at], curves.of(at, alertId[at]));
      }
    }
    return standing;
  }

  /** The alert that stands now: the one that was there before, or a new one. */
  private long rise(int at, Rule rule, Tracks tracks, int slot, long atMs, IndicatorValues values) {
    long before = seenToId[at];
    seenToId[at] = 0;
    if (before != 0 && tracks.observedAtMs(slot) <= seenToUntilMs[at]) {
      book.comeBack(before, atMs);
      return before;
    }
    book.forget(before);
    String sentence = rule.sentence().say(values);
    return book.raise(rule, tracks, slot, atMs, sentence, evidence(at, rule, values));
  }

  private List<Evidence> evidence(int at, Rule rule, IndicatorValues values) {
    List<Evidence> evidence = new ArrayList<>(forerunners.evidence(at));
    evidence.addAll(rule.trigger().evidence(values));
    return evidence;
  }

  private boolean isHeld(int at, Rule rule, boolean holds, long observedMs) {
    if (!holds) {
      stopHolding(at);
      return false;
    }
    if (holdsSinceMs[at] == IDLE && mayBegin(at, rule.trigger(), observedMs)) {
      holdsSinceMs[at] = observedMs;
    }
    return holdsSinceMs[at] != IDLE && observedMs - holdsSinceMs[at] >= rule.holdMs();
  }

  private void stopHolding(int at) {
    if (holdsSinceMs[at] != IDLE) {
      holdsSinceMs[at] = IDLE;
      curves.forget(at);
    }
  }

  /** The second of two must begin within the time of the first. */
  private boolean mayBegin(int at, Trigger trigger, long observedMs) {
    return !trigger.isSequence() || forerunners.isWithin(at, trigger.withinMs(), observedMs);
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
      if (book.gone(alertId[at], atMs)) {
        seenToId[at] = alertId[at];
        seenToUntilMs[at] = observedMs + SAME_CAUSE_MS;
      }
      forget(at);
    }
  }

  /** Nothing is known of a silent track: what was coming up starts again. */
  void pause(int slot) {
    int from = slot * rules.size();
    for (int at = from; at < from + rules.size(); at++) {
      stopHolding(at);
    }
    Arrays.fill(goneSinceMs, from, from + rules.size(), IDLE);
  }

  /** The track is no more: its alerts are closed. */
  void end(int slot, long atMs) {
    for (int at = slot * rules.size(); at < (slot + 1) * rules.size(); at++) {
      if (alertId[at] != 0) {
        book.end(alertId[at], atMs);
      }
      book.forget(seenToId[at]);
      seenToId[at] = 0;
      forget(at);
    }
  }

  private void forget(int at) {
    forerunners.forget(at);
    curves.forget(at);
    holdsSinceMs[at] = IDLE;
    goneSinceMs[at] = IDLE;
    alertId[at] = 0;
  }

  /**
   * Goes on under other rules. What has the same id keeps what is coming up, stands or is going,
   * wherever it is in the file; the alerts of what is gone are closed; what is new begins with
   * nothing.
   */
  void change(List<Rule> to, long atMs) {
    int[] places = to.stream().mapToInt(rule -> placeOf(rule.id())).toArray();
    closeGone(to, atMs);
    var kept = new RuleLife(to, book);
    kept.reserve(slots);
    for (int slot = 0; slot < slots; slot++) {
      for (int i = 0; i < places.length; i++) {
        if (places[i] >= 0) {
          kept.take(slot * to.size() + i, this, slot * rules.size() + places[i]);
        }
      }
    }
    rules = to;
    screen = kept.screen;
    sequences = kept.sequences;
    busy = kept.busy;
    slots = kept.slots;
    holdsSinceMs = kept.holdsSinceMs;
    goneSinceMs = kept.goneSinceMs;
    alertId = kept.alertId;
    seenToId = kept.seenToId;
    seenToUntilMs = kept.seenToUntilMs;
    forerunners = kept.forerunners;
    curves = kept.curves;
  }

  private int placeOf(String id) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** In the order of their numbers. */
  private void closeGone(List<Rule> to, long atMs) {
    Set<String> kept = to.stream().map(Rule::id).collect(Collectors.toSet());
    int[] gone =
        IntStream.range(0, slots * rules.size())
            .filter(at -> !kept.contains(rules.get(at % rules.size()).id()))
            .toArray();
    Arrays.stream(gone)
        .mapToLong(at -> alertId[at])
        .filter(id -> id != 0)
        .sorted()
        .forEach(id -> book.end(id, atMs));
    Arrays.stream(gone).mapToLong(at -> seenToId[at]).forEach(book::forget);
  }

  private void take(int at, RuleLife from, int place) {
    holdsSinceMs[at] = from.holdsSinceMs[place];
    goneSinceMs[at] = from.goneSinceMs[place];
    alertId[at] = from.alertId[place];
    seenToId[at] = from.seenToId[place];
    seenToUntilMs[at] = from.seenToUntilMs[place];
    curves.take(at, from.curves, place);
    if (isSequence(at)) {
      forerunners.take(at, from.forerunners, place);
    }
    noteBusy(at);
  }

  void write(DataOutput out, int slotCount) throws IOException {
    for (int at = 0; at < slotCount * rules.size(); at++) {
      out.writeLong(holdsSinceMs[at]);
      out.writeLong(goneSinceMs[at]);
      out.writeLong(alertId[at]);
      out.writeLong(seenToId[at]);
      out.writeLong(seenToUntilMs[at]);
      if (isSequence(at)) {
        forerunners.write(out, at);
      }
    }
    curves.write(out);
  }

  void read(DataInput in, int slotCount) throws IOException {
    reserve(slotCount);
    Arrays.fill(busy, 0);
    for (int at = 0; at < slotCount * rules.size(); at++) {
      holdsSinceMs[at] = in.readLong();
      goneSinceMs[at] = in.readLong();
      alertId[at] = in.readLong();
      seenToId[at] = in.readLong();
      seenToUntilMs[at] = in.readLong();
      if (isSequence(at)) {
        forerunners.read(in, at);
      }
      noteBusy(at);
    }
    curves.read(in);
  }

  private boolean isSequence(int at) {
    return rules.get(at % rules.size()).trigger().isSequence();
  }
}
