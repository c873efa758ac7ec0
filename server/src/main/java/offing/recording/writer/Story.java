package offing.recording.writer;

import java.util.ArrayList;
import java.util.List;
import offing.moment.AlertHistory;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.Weather;
import offing.recording.CommandEntry;
import offing.recording.RecordingHead;
import offing.recording.RuleSetEntry;
import offing.recording.block.Block;
import offing.recording.block.MomentEncoder;
import offing.recording.block.ObservationEncoder;
import offing.recording.store.Entries;
import offing.recording.store.PartWriter;
import offing.recording.store.Row;
import offing.recording.store.Table;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a run hands over in rows, in the order in which they are to be written. Owned by the
 * writer's thread.
 *
 * <p>The encoders remember what they wrote: after rows were lost, only {@link #startEpoch} may
 * follow.
 */
final class Story {
  /** How many crossings and commands wait for room on the disk: days of them. */
  private static final int MOST_WAITING = 20_000;

  private static final long NONE = Long.MIN_VALUE;

  private final long keyframeMs;
  private final TrackNotes tracks = new TrackNotes();
  private final SensorMarks sensors = new SensorMarks();
  private final AlertHistory alerts = new AlertHistory();
  private final List<Row> waiting = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();
  private MomentEncoder moments = new MomentEncoder();
  private ObservationEncoder observations = new ObservationEncoder(Block.OBSERVATIONS);
  private ObservationEncoder footage = new ObservationEncoder(Block.FOOTAGE);
  private @Nullable Batch told;
  private String labels = "[]";
  private String rules;
  private long epoch;
  private long tickMs = NONE;
  private boolean isNewEpoch = true;
  private boolean isNewPart = true;

  Story(long keyframeMs, RecordingHead head) {
    this.keyframeMs = keyframeMs;
    rules = head.rules();
  }

  /** Everything that is told next has to stand alone: a part begins, and what was told is lost. */
  void startEpoch() {
    rows = new ArrayList<>();
    moments = new MomentEncoder();
    observations = new ObservationEncoder(Block.OBSERVATIONS);
    footage = new ObservationEncoder(Block.FOOTAGE);
    isNewEpoch = true;
    isNewPart = true;
  }

  /** A part begins, and follows the one before without a gap. */
  void startPart() {
    isNewPart = true;
  }

  /** Whether the tick that comes is to be a keyframe. */
  boolean isKeyframe(Batch.Tick tick, boolean follows) {
    return isNewEpoch
        || isNewPart
        || !follows
        || Math.floorDiv(tick.timeMs(), keyframeMs) != Math.floorDiv(tickMs, keyframeMs);
  }

  /** Seals what was told so far. */
  void seal() {
    flush();
    if (!isNewPart) {
      rows.add(PartWriter.seal(tickMs, epoch, false));
    }
  }

  /**
   * Tells a batch.
   *
   * @param lastKeptMs the newest tick that is on the disk; Long.MIN_VALUE where none is
   */
  void tell(Batch batch, boolean isKeyframe, long lastKeptMs) {
    Batch.Tick tick = batch.tick();
    if (tick == null && isNewPart) {
      keepInMind(batch); // It belongs to the tick that comes.
      return;
    }
    if (tick != null) {
      if (isNewEpoch || !batch.follows()) {
        beginEpoch(tick, lastKeptMs);
      }
      if (isNewPart) {
        repeat(tick.timeMs());
      }
      moment(tick, isKeyframe);
    }
    small(batch);
    batch.arrivals().forEach(this::arrival);
  }

  private void beginEpoch(Batch.Tick tick, long lastKeptMs) {
    epoch++;
    moments = new MomentEncoder();
    long lastMs = isNewEpoch ? lastKeptMs : tickMs;
    String ref = lastMs == NONE ? "" : Long.toString(lastMs);
    rows.add(Entries.marker(tick.timeMs(), Entries.EPOCH, ref, Long.toString(epoch)));
    isNewEpoch = false;
  }

  /** What a part needs to be read alone. */
  private void repeat(long nowMs) {
    rows.add(Row.of(Table.RULE_SET, nowMs, rules));
    rows.add(Row.of(Table.LABEL, nowMs, labels));
    for (Alert entry : alerts.log().after(0)) {
      rows.add(Entries.of(entry));
    }
    rows.addAll(waiting);
    waiting.clear();
  }

  private void moment(Batch.Tick tick, boolean isKeyframe) {
    tickMs = tick.timeMs();
    if (isKeyframe) {
      Block block = moments.keyframe(tickMs, tick.picture(), tick.sensors());
      rows.add(Entries.of(block, epoch));
    } else {
      moments.add(tickMs, tick.picture(), tick.sensors());
    }
    tracks.note(tickMs, tick.picture(), isNewPart, rows);
    sensors.mark(tickMs, tick.sensors(), isNewPart, rows);
    isNewPart = false;
  }

  private void small(Batch batch) {
    List<Row> entries = new ArrayList<>();
    batch.alerts().forEach(entry -> entries.add(Entries.of(entry)));
    batch.crossings().forEach(crossing -> entries.add(Entries.of(crossing)));
    batch.commands().forEach(command -> entries.add(Entries.of(command)));
    batch.alerts().forEach(alerts::add);
    for (RuleSetEntry inForce : batch.rules()) {
      rules = inForce.text();
      entries.add(Row.of(Table.RULE_SET, inForce.timeMs(), rules));
    }
    rows.addAll(entries);
    told = batch;
    if (!batch.labels().isEmpty() && !batch.labels().equals(labels)) {
      labels = batch.labels();
      rows.add(Row.of(Table.LABEL, tickMs, labels));
    }
  }

  private void arrival(Batch.Arrival arrival) {
    for (Observation observation : arrival.observations()) {
      var encoder = observation instanceof Footage ? footage : observations;
      encoder.add(observation, arrival.watermarkMs());
      if (observation instanceof Weather weather) {
        rows.add(Entries.of(weather));
      }
    }
  }

  /**
   * Keeps in mind what must not be lost of a batch that cannot be written; what of it was told
   * already is among the rows.
   */
  @SuppressWarnings("ReferenceEquality") // This very batch, not one that looks like it.
  void keepInMind(Batch batch) {
    if (batch == told) {
      return;
    }
    batch.alerts().forEach(alerts::add);
    batch.rules().forEach(inForce -> rules = inForce.text());
    for (Crossing crossing : batch.crossings()) {
      keepInMind(Entries.of(crossing));
    }
    for (CommandEntry command : batch.commands()) {
      keepInMind(Entries.of(command));
    }
  }

  private void keepInMind(Row row) {
    if (waiting.size() < MOST_WAITING) {
      waiting.add(row);
    }
  }

  /** The same of rows that were told and could not be written; alerts are remembered anyway. */
  void keepInMind(List<Row> lost) {
    for (Row row : lost) {
      if (row.table() == Table.COMMAND || Entries.isCrossing(row)) {
        keepInMind(row);
      }
    }
  }

  /** The same of everything that was told since it was last taken: it will not be written. */
  void keepTold() {
    keepInMind(rows);
    rows = new ArrayList<>();
  }

  /** Everything that was told since this was asked last. */
  List<Row> take() {
    flush();
    List<Row> taken = rows;
    rows = new ArrayList<>();
    return taken;
  }

  private void flush() {
    moments.takeChanges().ifPresent(block -> rows.add(Entries.of(block, epoch)));
    observations.take().ifPresent(block -> rows.add(Entries.of(block, epoch)));
    footage.take().ifPresent(block -> rows.add(Entries.of(block, epoch)));
  }

  /** Event time of the newest tick that was told. */
  long tickMs() {
    return tickMs;
  }

  long epoch() {
    return epoch;
  }
}
