package offing.sim.mishap;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.patrol.Patrols;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Mishap;
import offing.sim.scenario.Scenario;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Surroundings;

/**
 * Everyone in distress: whom a scenario names, and overloaded boats of smugglers, some of which
 * break down or sink by chance. Owned by the world's thread.
 */
public final class Casualties {
  /** Shares of overloaded boats whose engine fails, and that sink, on their way. Assumed. */
  private static final double BREAKS_DOWN = 0.1;

  private static final double SINKS = 0.04;

  /** It happens within this after they left, milliseconds. */
  private static final double WITHIN_MS = 20 * 60_000;

  /** Somebody aboard calls for help so long after it befell them, minutes. Assumed. */
  private static final double FIRST_CALL = 2;

  private static final double LAST_CALL = 10;

  private final Scenario scenario;
  private final long seed;
  private final List<Casualty> all = new ArrayList<>();

  /** With those that the scenario names; {@code seed}: their dice hang on it. */
  public Casualties(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.seed = seed;
    for (Mishap mishap : scenario.mishaps()) {
      add(
          mishap.vessel(),
          mishap.kind(),
          scenario.start().plus(mishap.at()).toEpochMilli(),
          dice(mishap.vessel(), mishap.kind().name()));
    }
  }

  /** Looks whether an approach has too many aboard, and what comes of it by chance. */
  public void mayBefall(Undertaking undertaking) {
    Approach approach = undertaking.approach();
    Crew crew = undertaking.principal();
    if (approach.lookAlike() || approach.persons() <= SafeLoad.of(crew.who().kind())) {
      return;
    }
    RandomGenerator dice = dice(approach.vessel(), "chance");
    long leavesMs = scenario.start().plus(approach.departsAt()).toEpochMilli();
    add(approach.vessel(), Mishap.Kind.OVERLOADED, leavesMs, dice);
    double lot = dice.nextDouble();
    long whenMs = leavesMs + 1_000 * (long) (WITHIN_MS / 1_000 * dice.nextDouble());
    if (lot < BREAKS_DOWN) {
      add(approach.vessel(), Mishap.Kind.BREAKDOWN, whenMs, dice);
    } else if (lot < BREAKS_DOWN + SINKS) {
      add(approach.vessel(), Mishap.Kind.SINKING, whenMs, dice);
    }
  }

  private void add(String vessel, Mishap.Kind kind, long atMs, RandomGenerator dice) {
    double share = dice(vessel, kind.name() + "/call").nextDouble();
    long callsMs = atMs + (long) (60_000 * (FIRST_CALL + (LAST_CALL - FIRST_CALL) * share));
    all.add(new Casualty(vessel, kind, atMs, callsMs, dice));
  }

  private RandomGenerator dice(String vessel, String about) {
    return Dice.named(seed, "mishap/" + about + "/" + vessel);
  }

  /** Called once a step, after the vessels were commanded. The patrol is called where need be. */
  public void step(Surroundings sea, Patrols patrols) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).step(sea);
    }
    DistressCalls.make(all, sea, patrols);
  }

  /** Everyone, in the order of the scenario, those by chance behind; begun or not. */
  public List<Casualty> all() {
    return all;
  }
}
