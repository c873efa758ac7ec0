package offing.sim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import offing.sim.tactic.Outcome;

/**
 * The truth about an approach.
 *
 * @param vessel the true vessel's name in its scenario
 * @param tactic how it goes about it, {@code dash-in}, or what it looks like
 * @param lookAlike true for an innocent
 * @param persons aboard
 * @param others the other vessels that have a part in it
 * @param phases what its vessels did, in the order of the starts
 * @param firstDetectableMs when the third look of a radar with a chance of a half or more was over
 *     and what gives it away had begun, epoch milliseconds; empty where neither happened
 * @param crossesMs when that which it is about first crosses the boundary; empty where it does not
 * @param landsMs when persons or goods reach a beach; empty where they do not
 * @param outcome empty while it is under way, and for an innocent who simply sails on
 * @param isUnseen whether it has begun, and no sensor could see it
 */
public record Label(
    String vessel,
    String tactic,
    boolean lookAlike,
    int persons,
    List<String> others,
    List<Phase> phases,
    OptionalLong firstDetectableMs,
    OptionalLong crossesMs,
    OptionalLong landsMs,
    Optional<Outcome> outcome,
    boolean isUnseen) {

  public Label {
    others = List.copyOf(others);
    phases = List.copyOf(phases);
  }

  /**
   * A part of it.
   *
   * @param vessel who
   * @param name what she does, {@code turns-back}
   * @param startMs from when on, epoch milliseconds
   */
  public record Phase(String vessel, String name, long startMs) {}
}
