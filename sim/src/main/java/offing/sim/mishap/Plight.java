package offing.sim.mishap;

import java.util.Optional;
import offing.sim.tactic.Outcome;
import offing.sim.tactic.crew.Surroundings;

/** How it goes on with a vessel after something befell her. */
interface Plight {

  void begin(Surroundings sea);

  /** Called once a step from then on. */
  void step(Surroundings sea);

  /** Empty while it is not over. */
  Optional<Outcome> outcome();

  /** Call sign of the patrol unit that has those aboard; empty where none has. */
  default String rescuer() {
    return "";
  }
}
