package offing.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Consumer;
import offing.area.Area;
import offing.observation.Observation;
import offing.picture.Tracks;
import offing.watch.alert.Alert;
import offing.watch.rule.RulePack;

/** Observations in, picture and alerts out. Owned by one thread. */
public final class Pipeline {

  /**
   * Alerts go to {@code alerts} within {@link #advanceTo}, each change once, in the order of their
   * numbers.
   */
  public Pipeline(Area area, RulePack rules, Consumer<Alert> alerts) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes one observation. Its effect is seen after the next {@link #advanceTo} at or past its
   * event time.
   */
  public void accept(Observation observation) {
    throw new UnsupportedOperationException();
  }

  /**
   * Everything up to that event time has been handed in: brings picture and watch there. Epoch
   * milliseconds, never back.
   */
  public void advanceTo(long watermarkMs) {
    throw new UnsupportedOperationException();
  }

  /** The picture as of the last {@link #advanceTo}. */
  public Tracks tracks() {
    throw new UnsupportedOperationException();
  }

  /**
   * An operator has seen the alert. Event time; returns false where there is no such alert or it is
   * past that.
   */
  public boolean acknowledge(long alertId, String operator, long timeMs) {
    throw new UnsupportedOperationException();
  }

  /** Writes the whole state: restoring it equals never having stopped. */
  public void snapshot(DataOutput out) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Reads a state that was written under the same area and rules. */
  public void restore(DataInput in) throws IOException {
    throw new UnsupportedOperationException();
  }
}
