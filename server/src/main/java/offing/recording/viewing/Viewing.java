package offing.recording.viewing;

import java.util.OptionalLong;
import offing.area.Chart;
import offing.moment.Moment;
import offing.recording.RecordingFault;
import offing.recording.RecordingReader;
import offing.recording.block.DamagedBlock;
import offing.recording.block.MomentDecoder.Tick;
import offing.watch.Crossing;

/**
 * A recording at any moment: what was known then, bit for bit. Owned by one thread; closes its
 * reader.
 *
 * <p>A group of ticks is read at once and kept, so that playing and stepping either way is no
 * matter of the disk. What a recording that grows has gained is seen when it is asked for. Every
 * method may throw {@link RecordingFault} or {@link DamagedBlock} where something cannot be read;
 * another moment may be asked for then.
 */
public final class Viewing implements AutoCloseable {
  private final RecordingReader reader;
  private final DecodedGroups groups;
  private final RecordedAlerts alerts;

  /**
   * Every alert up to that tick is known: what a recording is given later may be complete by now.
   */
  private long alertsUntilMs;

  /** Takes the recorded area's chart, by which places are put into its plane. */
  public Viewing(RecordingReader reader, Chart chart) {
    this.reader = reader;
    groups = new DecodedGroups(reader, chart);
    alertsUntilMs = reader.info().toMs();
    alerts = new RecordedAlerts(reader);
  }

  /** Event time of the first tick, epoch milliseconds. */
  public long fromMs() {
    return reader.info().fromMs();
  }

  /** Event time of the newest tick that is kept: grows while it is being written. */
  public long toMs() {
    return reader.info().toMs();
  }

  /**
   * What was known at the last tick at or before a time; the first where it lies before all. It
   * carries the time of the tick: within a gap, that of the last before the gap.
   */
  public Moment at(long timeMs) {
    DecodedGroup group = groups.at(timeMs);
    Tick tick = group.at(timeMs);
    if (!group.group().isComplete() || tick.timeMs() > alertsUntilMs) {
      alerts.refresh();
      alertsUntilMs = Math.max(alertsUntilMs, tick.timeMs());
    }
    return new Moment(tick.timeMs(), tick.picture(), alerts.at(tick.timeMs()), tick.sensors());
  }

  /** Event time of the next tick after a time; empty where none is kept yet. */
  public OptionalLong tickAfter(long timeMs) {
    DecodedGroup group = groups.at(timeMs);
    int after = group.after(timeMs);
    if (after < group.ticks().size()) {
      return OptionalLong.of(group.ticks().get(after).timeMs());
    }
    return groups
        .after(group)
        .map(next -> OptionalLong.of(next.fromMs()))
        .orElse(OptionalLong.empty());
  }

  /** Event time of the last tick before a time; empty where none is kept. */
  public OptionalLong tickBefore(long timeMs) {
    Tick tick = groups.at(timeMs - 1).at(timeMs - 1);
    return tick.timeMs() < timeMs ? OptionalLong.of(tick.timeMs()) : OptionalLong.empty();
  }

  /** Event time at which the next alert was raised after a time; empty where none was yet. */
  public OptionalLong alertAfter(long timeMs) {
    alerts.refresh();
    return alerts.raisedAfter(timeMs);
  }

  /**
   * Event time at which the last alert was raised before a time; empty where none was since the
   * recording began.
   */
  public OptionalLong alertBefore(long timeMs) {
    alerts.refresh();
    return since(alerts.raisedBefore(timeMs));
  }

  /** Event time of the next crossing of the boundary after a time; empty where none was yet. */
  public OptionalLong crossingAfter(long timeMs) {
    return reader.crossings().stream()
        .mapToLong(Crossing::timeMs)
        .filter(atMs -> atMs > timeMs)
        .min();
  }

  /** Event time of the last crossing of the boundary before a time; empty where none was. */
  public OptionalLong crossingBefore(long timeMs) {
    return since(
        reader.crossings().stream()
            .mapToLong(Crossing::timeMs)
            .filter(atMs -> atMs < timeMs)
            .max());
  }

  /** What happened before the first tick cannot be gone to. */
  private OptionalLong since(OptionalLong foundMs) {
    boolean isKept = foundMs.isPresent() && tickBefore(foundMs.getAsLong() + 1).isPresent();
    return isKept ? foundMs : OptionalLong.empty();
  }

  @Override
  public void close() {
    reader.close();
  }
}
