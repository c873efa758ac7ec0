package offing.sim.tactic.mode;

import offing.sim.tactic.Undertaking;

/** One mode of operation, and the innocent that looks like it. */
interface Mode {

  /** Sets up those who mean it. */
  Undertaking smuggling(Plan plan);

  /** Sets up an innocent who looks like them; throws where nobody does. */
  Undertaking innocent(Plan plan);
}
