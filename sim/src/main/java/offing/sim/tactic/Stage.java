package offing.sim.tactic;

import java.util.Locale;

/** The parts that an undertaking falls into, as labels name them. */
public enum Stage {
  /** Lies where she starts from. */
  WAITS(false),
  /** On her way, no faster than anybody, to the place where it begins. */
  PROCEEDS(true),
  /** On her way with what it is all about, or to fetch it. */
  RUNS(true),
  /** Lies near the line, or drifts there at under 1 kn. */
  LOITERS(true),
  /** Lies alongside another vessel. */
  ALONGSIDE(true),
  /** Sails on with her transponder silent. */
  DARK(true),
  /** Sails on with a transponder that does not tell the truth. */
  CLAIMS(true),
  /** Works among others of her kind, or seems to. */
  HIDES(false),
  /** Leaves those among whom she was. */
  LEAVES(true),
  /** Keeps close to a bigger vessel. */
  SHADOWS(true),
  /** Leaves the bigger vessel. */
  SPLITS(true),
  /** Lies at the beach and is unloaded. */
  LANDS(false),
  /** Lies somewhere for reasons of her own. */
  HALTS(false),
  /** On her way back after it. */
  RETURNS(false),
  /** Is where she made for on the other side. */
  AWAY(false),
  /** Lies still until a patrol has passed. */
  HOLDS(false),
  /** Gives it up because of a patrol, and goes back to where she came from. */
  TURNS_BACK(false),
  /** Was stopped by a patrol, and lies where it was. */
  STOPPED(false);

  private final boolean exposed;

  Stage(boolean exposed) {
    this.exposed = exposed;
  }

  /** Whether a patrol that closes in now would find something: she may think again. */
  public boolean isExposed() {
    return exposed;
  }

  /**
   * Whether she means to be close to others, and keeps clear of none of them for the rule's sake.
   */
  public boolean isClose() {
    return this == ALONGSIDE || this == SHADOWS || this == HIDES;
  }

  /** As labels write it: {@code turns-back}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
