package offing.sim.tactic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import offing.sim.scenario.Approach;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Reaction;
import offing.sim.vessel.Vessels;
import org.jspecify.annotations.Nullable;

/**
 * What one approach of a scenario comes to at sea: the vessels that take part, who carries what it
 * is about, and how far it has got. Owned by the world's thread.
 */
public final class Undertaking {
  private final Approach approach;
  private final TellTale tellTale;
  private final Reaction reaction;
  private final List<Crew> crews = new ArrayList<>();
  private Crew carrier;
  private @Nullable Outcome fate;

  /**
   * What gives it away.
   *
   * @param stage of the principal with whose start it begins
   * @param isToldByAis whether AIS alone shows it, radar or not
   */
  public record TellTale(Stage stage, boolean isToldByAis) {}

  /** With one vessel so far, who carries what it is about. */
  public Undertaking(Approach approach, Crew principal, TellTale tellTale, Reaction reaction) {
    this.approach = approach;
    this.tellTale = tellTale;
    this.reaction = reaction;
    crews.add(principal);
    carrier = principal;
  }

  /** Brings another vessel along. */
  public Undertaking with(Crew mate) {
    crews.add(mate);
    return this;
  }

  /** Puts what it is about aboard another of its vessels. */
  public void loadOn(Crew crew) {
    carrier = crew;
  }

  public Approach approach() {
    return approach;
  }

  /** Every vessel that takes part, the one that the approach names first. */
  public List<Crew> crews() {
    return crews;
  }

  /** The vessel that the approach names. */
  public Crew principal() {
    return crews.get(0);
  }

  /** Who has the persons or the goods aboard now. */
  public Crew carrier() {
    return carrier;
  }

  public TellTale tellTale() {
    return tellTale;
  }

  /** When that which gives it away began, epoch milliseconds; empty where it has not. */
  public OptionalLong tellTaleMs() {
    return principal().startOf(tellTale.stage());
  }

  /** When the persons or the goods reached a beach; empty where they have not. */
  public OptionalLong landsMs() {
    return crews.stream()
        .map(crew -> crew.startOf(Stage.LANDS))
        .flatMapToLong(OptionalLong::stream)
        .min();
  }

  /** Looks around from each bridge. Called once a step, after the vessels were commanded. */
  public void step(long timeMs, Vessels vessels) {
    for (Crew crew : crews) {
      crew.step(timeMs, vessels);
    }
    reaction.step(this, timeMs, vessels);
  }

  /** The sea decided it: those aboard are rescued or lost. */
  public void ends(Outcome fate) {
    this.fate = fate;
  }

  /** What it came to; empty while it is under way, and for an innocent who simply sails on. */
  public Optional<Outcome> outcome() {
    if (fate != null) {
      return Optional.of(fate);
    }
    if (carrier.startOf(Stage.STOPPED).isPresent() && landsMs().isEmpty()) {
      return Optional.of(Outcome.STOPPED);
    }
    return approach.lookAlike() ? Optional.empty() : end();
  }

  private Optional<Outcome> end() {
    if (landsMs().isPresent()) {
      return Optional.of(Outcome.LANDED);
    }
    if (carrier.startOf(Stage.AWAY).isPresent()) {
      return Optional.of(Outcome.AWAY);
    }
    boolean gaveUp = carrier.startOf(Stage.TURNS_BACK).isPresent() || carrier.isDone();
    return gaveUp ? Optional.of(Outcome.RETURNED) : Optional.empty();
  }

  /** The stages of all who take part, in the order of their starts. */
  public List<Crew.Passed> stages() {
    return crews.stream()
        .filter(Crew::hasPart)
        .flatMap(crew -> crew.passed().stream())
        .sorted(Comparator.comparingLong(Crew.Passed::startMs)) // stable
        .toList();
  }
}
