package offing.recording;

import java.util.List;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.watch.Crossing;
import offing.watch.alert.Alert;

/** Keeps nothing. */
final class NoRecorder implements Recorder {

  @Override
  public void observed(Observation observation) {}

  @Override
  public void arrived(long watermarkMs) {}

  @Override
  public void alert(Alert entry) {}

  @Override
  public void crossed(Crossing crossing) {}

  @Override
  public void commanded(CommandEntry command) {}

  @Override
  public void ruled(RuleSetEntry rules) {}

  @Override
  public void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors) {}

  @Override
  public void handOver() {}

  @Override
  public boolean hasRoom() {
    return true;
  }

  @Override
  public RecorderState state() {
    return RecorderState.OFF;
  }

  @Override
  public void close() {}
}
