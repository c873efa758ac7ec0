package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import offing.area.Area;
import offing.observation.Weather;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction;
import offing.watch.alert.AlertCurve;
import offing.watch.indicator.Memory;
import offing.watch.indicator.Sight;
import offing.watch.indicator.Witness;
import offing.watch.indicator.ZonesAhead;
import offing.watch.rule.RulePack;
import offing.watch.watched.WatchedZone;

/**
 * The watch: after each tick it looks at the tracks that changed, walks their last legs, evaluates
 * the rules and keeps the alerts. Owned by one thread.
 */
public final class Watch {
  private final Tracks tracks;
  private final Sight sight;
  private final Fences fences;
  private final Legs legs;
  private final Memory memory;
  private final AlertBook book;
  private final RuleLife life;
  private final Conclusions conclusions;

  /** The track that the slot held when last looked at; 0 for none. */
  private int[] number = {};

  private int[] revision = {};
  private long[] shownSinceMs = {};
  private int slots;

  /** Each change of an alert is told once, in the order of the numbers. */
  public Watch(Area area, Fences fences, RulePack rules, Witness witness, Conclusions conclusions) {
    tracks = witness.tracks();
    this.fences = fences;
    memory = new Memory(area, witness);
    legs = new Legs(fences.boundary(), new ZoneKinds(fences.zones()));
    sight =
        new Sight(
            area, witness, fences.boundary(), legs, new ZonesAhead(fences.zones().zones()), memory);
    book = new AlertBook(conclusions::alert);
    this.conclusions = conclusions;
    life = new RuleLife(rules.rules(), book);
  }

  /** Weather was observed. */
  public void hear(Weather weather) {
    memory.ambient().hear(weather);
  }

  /** Looks at the picture as it is at the end of a tick. */
  public void advance(long atMs) {
    reserve(tracks.slotCount());
    memory.advance(atMs);
    book.advance(atMs);
    for (int slot = 0; slot < slots; slot++) {
      if (number[slot] != 0 && isGone(slot)) {
        end(slot, atMs);
      }
      if (slot < tracks.slotCount() && tracks.isShown(slot)) {
        look(slot, atMs);
      }
    }
  }

  /**
   * Does about an alert what an operator or a unit wants done, and gives it as it then stands;
   * empty where there is no such alert or it is past that.
   */
  public Optional<Alert> act(long alertId, AlertAction action, String by, long atMs) {
    return book.act(alertId, action, by, atMs);
  }

  /** By the alert's number: what the rules of those that stand have read of late. */
  public SortedMap<Long, AlertCurve> curves() {
    return life.curves();
  }

  /**
   * Goes on under other rules, between two ticks. A rule of the same id keeps its alerts and what
   * is coming up; the alerts of a rule that is gone are closed.
   */
  public void changeRules(RulePack rules, long atMs) {
    life.change(rules.rules(), atMs);
  }

  /** The zones that users watch from now on; what is known of those that stay is kept. */
  public void changeZones(List<WatchedZone> zones) {
    memory.watched().change(zones);
  }

  /** The zones that users watch. */
  public List<WatchedZone> zones() {
    return memory.watched().zones();
  }

  private boolean isGone(int slot) {
    return slot >= tracks.slotCount()
        || tracks.number(slot) != number[slot]
        || !tracks.isShown(slot);
  }

  private void end(int slot, long atMs) {
    life.end(slot, atMs);
    number[slot] = 0;
  }

  private void look(int slot, long atMs) {
    if (number[slot] == 0) {
      start(slot, atMs);
    } else if (tracks.revision(slot) == revision[slot]) {
      return;
    }
    revision[slot] = tracks.revision(slot);
    if (tracks.status(slot) != TrackStatus.CONFIRMED) {
      life.pause(slot);
      return;
    }
    memory.watched().walk(slot, legs.eastM(slot), legs.northM(slot));
    legs.walk(tracks, slot);
    memory.walk(slot, atMs, legs.crossing(slot), legs.isInOtherZones(slot));
    tellCrossing(slot, atMs);
    sight.turnTo(slot, atMs, shownSinceMs[slot]);
    life.evaluate(tracks, slot, atMs, sight);
  }

  private void tellCrossing(int slot, long atMs) {
    int crossing = legs.crossing(slot);
    if (crossing != 0) {
      conclusions.crossed(
          new Crossing(
              atMs, tracks.number(slot), crossing > 0, tracks.lon(slot), tracks.lat(slot)));
    }
  }

  private void start(int slot, long atMs) {
    number[slot] = tracks.number(slot);
    shownSinceMs[slot] = atMs;
    legs.start(tracks, slot);
    memory.start(slot, fences.boundary().signedDistanceM(tracks.eastM(slot), tracks.northM(slot)));
  }

  private void reserve(int slotCount) {
    if (slotCount > number.length) {
      int capacity = Math.max(slotCount, number.length * 2);
      number = Arrays.copyOf(number, capacity);
      revision = Arrays.copyOf(revision, capacity);
      shownSinceMs = Arrays.copyOf(shownSinceMs, capacity);
    }
    legs.reserve(slotCount);
    memory.reserve(slotCount);
    life.reserve(slotCount);
    slots = Math.max(slots, slotCount);
  }

  /** Writes the whole state, bit for bit. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(slots);
    for (int slot = 0; slot < slots; slot++) {
      out.writeInt(number[slot]);
      out.writeInt(revision[slot]);
      out.writeLong(shownSinceMs[slot]);
    }
    legs.write(out, slots);
    memory.write(out, slots);
    life.write(out, slots);
    book.write(out);
  }

  /** Reads what {@link #write} wrote under the same area and rules, the picture already read. */
  public void read(DataInput in) throws IOException {
    slots = 0;
    reserve(in.readInt());
    for (int slot = 0; slot < slots; slot++) {
      number[slot] = in.readInt();
      revision[slot] = in.readInt();
      shownSinceMs[slot] = in.readLong();
    }
    legs.read(in, slots);
    memory.read(in, slots);
    life.read(in, slots);
    book.read(in);
  }
}
