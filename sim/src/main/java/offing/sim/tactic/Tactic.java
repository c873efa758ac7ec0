package offing.sim.tactic;

import java.util.OptionalLong;
import offing.sim.vessel.Master;

/** Masters a vessel that goes about something, and knows what it came to. */
public interface Tactic extends Master {

  /** When she touched the beach, event time in epoch milliseconds; empty while she has not. */
  OptionalLong landsMs();
}
