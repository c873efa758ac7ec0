package offing.api.recording;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import offing.recording.RecordingInfo;
import offing.run.PacedRun;
import offing.sim.scenario.Scenario;

/** Sets up runs that simulate a scenario as fast as they can, into a recording. Any thread. */
public interface Simulator {

  /** The scenario of that id; throws {@link java.util.NoSuchElementException} where none is. */
  Scenario scenario(String id);

  /**
   * Sets up a run; whoever asked starts and closes it.
   *
   * @param seed of the dice; the scenario's own where empty
   * @param density multiplies the traffic; the scenario's own where empty
   */
  Ahead simulate(Scenario scenario, OptionalLong seed, OptionalDouble density);

  /**
   * A run that is set up.
   *
   * @param recording what it will be recorded as, as far as is known before it begins
   */
  record Ahead(PacedRun run, RecordingInfo recording) {}
}
