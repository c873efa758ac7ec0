package offing.sim.tactic.crew;

import java.util.List;
import java.util.random.RandomGenerator;
import offing.sim.scenario.TacticKind;
import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.vessel.Vessels;

/**
 * What they do when a patrol closes in while they have something to hide: drawn once for an
 * undertaking, done once. Owned by the undertaking.
 */
public final class Reaction {
  private static final double M_PER_NM = 1852;

  /** How often they look around, milliseconds. */
  private static final long LOOK_MS = 2_000;

  /** They wait until no patrol comes nearer, and give it up after this, milliseconds. */
  private static final long PATIENCE_MS = 15 * 60_000L;

  private final Kind kind;
  private final double reachM;
  private boolean isDone;

  /** What can be done about it. */
  public enum Kind {
    GO_ON,
    TURN_BACK,
    WAIT,
    /** All turn back but the one with the load, who goes on. */
    SPLIT
  }

  /** {@code reachM}: they see a patrol that comes within this, metres. */
  public Reaction(Kind kind, double reachM) {
    this.kind = kind;
    this.reachM = reachM;
  }

  /** Of an innocent: none. */
  public static Reaction none() {
    return new Reaction(Kind.GO_ON, 0);
  }

  /** As smugglers of that tactic do, at 1 to 2 nm. */
  public static Reaction draw(TacticKind tactic, RandomGenerator dice) {
    double[] weights = weights(tactic);
    double lot = dice.nextDouble();
    int i = 0;
    while (i < weights.length - 1 && lot >= weights[i]) {
      lot -= weights[i++];
    }
    return new Reaction(Kind.values()[i], M_PER_NM * (1 + dice.nextDouble()));
  }

  /** Shares that go on, turn back, wait, and split; assumed. */
  private static double[] weights(TacticKind tactic) {
    return switch (tactic) {
      case DASH_OUT -> new double[] {0.6, 0.4, 0, 0};
      case DASH_IN -> new double[] {0.3, 0.6, 0.1, 0};
      case TRANSFER -> new double[] {0.2, 0.2, 0.1, 0.5};
      case AIS_DARK, IDENTITY_CLONE -> new double[] {0.5, 0.4, 0.1, 0};
      case HIDE_IN_FLEET, SLOW_CROSSING -> new double[] {0.2, 0.4, 0.4, 0};
      case SHADOW_SHIP -> new double[] {0.4, 0.6, 0, 0};
      case DECOY -> new double[] {0.2, 0.2, 0, 0.6};
      case LOITER_FOR_DARK, FOG_LANDING -> new double[] {0.2, 0.4, 0.4, 0};
    };
  }

  /** Looks around, and acts where a patrol closes in on whoever matters. */
  public void step(Undertaking undertaking, long timeMs, Vessels vessels) {
    if (isDone || kind == Kind.GO_ON || timeMs % LOOK_MS != 0) {
      return;
    }
    Crew carrier = undertaking.carrier();
    if (isInDanger(carrier) || isInDanger(undertaking.principal())) {
      isDone = true;
      act(undertaking);
    }
  }

  private boolean isInDanger(Crew crew) {
    return crew.isOut()
        && crew.isExposed()
        && crew.sea().isPatrolClosing(crew.eastM(), crew.northM(), reachM, crew.slot());
  }

  private void act(Undertaking undertaking) {
    undertaking.crews().stream().filter(Crew::hasPart).forEach(crew -> act(undertaking, crew));
  }

  private void act(Undertaking undertaking, Crew crew) {
    if (kind == Kind.WAIT) {
      crew.interruptFor(holds(crew));
    } else if (kind == Kind.TURN_BACK || crew != undertaking.carrier()) {
      crew.doInstead(
          List.of(Sails.to(Stage.TURNS_BACK, crew.homeEastM(), crew.homeNorthM(), crew.bestMps())));
    }
  }

  private Phase holds(Crew waiting) {
    long giveUpMs = waiting.timeMs() + PATIENCE_MS;
    return Phase.lies(
        Stage.HOLDS,
        crew ->
            crew.timeMs() >= giveUpMs
                || !crew.sea()
                    .isPatrolClosing(crew.eastM(), crew.northM(), 2 * reachM, crew.slot()));
  }
}
