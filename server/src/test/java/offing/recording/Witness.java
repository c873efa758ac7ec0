package offing.recording;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongConsumer;
import offing.moment.AlertHistory;
import offing.moment.FrozenTracks;
import offing.moment.Moment;
import offing.moment.MomentHash;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.watch.Crossing;
import offing.watch.alert.Alert;

/** Hands everything on to a recorder and remembers what each moment looked like. */
final class Witness implements Recorder {
  final SortedMap<Long, String> hashes = new ConcurrentSkipListMap<>();
  private final Recorder recorder;
  private final LongConsumer told;
  private final AlertHistory alerts = new AlertHistory();

  /** Tells each tick that was handed on. */
  Witness(Recorder recorder, LongConsumer told) {
    this.recorder = recorder;
    this.told = told;
  }

  @Override
  public void observed(Observation observation) {
    recorder.observed(observation);
  }

  @Override
  public void arrived(long watermarkMs) {
    recorder.arrived(watermarkMs);
  }

  @Override
  public void alert(Alert entry) {
    alerts.add(entry);
    recorder.alert(entry);
  }

  @Override
  public void crossed(Crossing crossing) {
    recorder.crossed(crossing);
  }

  @Override
  public void commanded(CommandEntry command) {
    recorder.commanded(command);
  }

  @Override
  public void ruled(RuleSetEntry rules) {
    recorder.ruled(rules);
  }

  @Override
  public void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors) {
    recorder.ticked(tickMs, picture, sensors);
    hashes.put(tickMs, MomentHash.of(new Moment(tickMs, picture, alerts.log(), sensors)));
    told.accept(tickMs);
  }

  @Override
  public void handOver() {
    recorder.handOver();
  }

  @Override
  public boolean hasRoom() {
    return recorder.hasRoom();
  }

  @Override
  public RecorderState state() {
    return recorder.state();
  }

  @Override
  public void close() {
    recorder.close();
  }
}
