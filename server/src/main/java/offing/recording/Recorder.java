package offing.recording;

import java.util.List;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.watch.Crossing;
import offing.watch.alert.Alert;

/**
 * Where a run hands over everything that is to be kept. Called on the run's thread, which never
 * waits here; {@link #state()} and {@link #hasRoom()} may be asked by any thread.
 *
 * <p>What is told before the first {@link #ticked} belongs to it: the alerts of a warm-up are in
 * the first picture's log. Nothing here throws because of the disk: a recorder that cannot go on
 * says so in its state, counts what it drops, and goes on when it can.
 */
public interface Recorder extends AutoCloseable {
  /** Keeps nothing. */
  Recorder NONE = new NoRecorder();

  /** An observation was handed to the pipeline. */
  void observed(Observation observation);

  /**
   * Everything observed since the last call arrived by that watermark: handed in again in the same
   * order, each group before its watermark, the pipeline comes to the same conclusions. Event time,
   * epoch milliseconds, never back.
   */
  void arrived(long watermarkMs);

  /** The next entry of the alert log. */
  void alert(Alert entry);

  /** A track has crossed the boundary. */
  void crossed(Crossing crossing);

  /** An operator has ordered something. */
  void commanded(CommandEntry command);

  /** Other rules are in force from now on. */
  void ruled(RuleSetEntry rules);

  /**
   * The pipeline has ended a tick.
   *
   * @param tickMs event time, epoch milliseconds, a whole second, later than any before
   * @param sensors what each sensor does at that time, in the order of the area
   */
  void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors);

  /**
   * What was ordered and alerted since the last tick need not wait for the next one, for a clock
   * that stands has none. Before the first tick this does nothing.
   */
  void handOver();

  /**
   * Whether it can take more without dropping any: a run that nobody hurries may wait until it can.
   * True as well where nothing is kept.
   */
  boolean hasRoom();

  /** How it stands. */
  RecorderState state();

  /** Keeps what was handed over, closes the recording cleanly, and returns when that is done. */
  @Override
  void close();
}
