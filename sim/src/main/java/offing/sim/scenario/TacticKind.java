package offing.sim.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The modes of operation that a scenario can name, each with its parameters: what a file may set
 * beside the places, the speed and the persons aboard. With its departure an approach begins:
 * whoever hides or loiters does so from then on, and runs afterwards. Where the destination lies in
 * home waters, the persons or goods land there, whatever the tactic.
 */
public enum TacticKind {
  /** Fast, dark, from a beach to the other side. */
  DASH_OUT(),
  /** Fast, dark, to a beach, a halt, and back. */
  DASH_IN(new Parameter("haltMinutes", "min", 3, 1, 5)),
  /** A slow vessel waits near the line, a fast boat comes alongside, both leave. */
  TRANSFER(
      new Parameter("alongsideMinutes", "min", 10, 5, 20),
      new Parameter("partnerSpeedKn", "kn", 40, 5, 65)),
  /** Switches AIS off for a while, and goes on. */
  AIS_DARK(new Parameter("darkMinutes", "min", 30, 10, 120)),
  /** Uses the number of another vessel, or says that she is something else. */
  IDENTITY_CLONE(),
  /** Works among sampans, and leaves them at speed. */
  HIDE_IN_FLEET(new Parameter("hideMinutes", "min", 20, 5, 120)),
  /** Runs close to a big ship as far as the line. */
  SHADOW_SHIP(new Parameter("offM", "m", 100, 50, 150)),
  /** A small boat, slow, by night. */
  SLOW_CROSSING(),
  /** Empty fast boats cross elsewhere before the real one. */
  DECOY(new Parameter("decoys", "", 2, 1, 3), new Parameter("leadMinutes", "min", 3, 2, 5)),
  /** Lies near the line until it is dark, then dashes. */
  LOITER_FOR_DARK(new Parameter("loiterMinutes", "min", 90, 10, 240)),
  /** Lands under cover of fog. */
  FOG_LANDING(new Parameter("haltMinutes", "min", 3, 1, 5));

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<Parameter> parameters;

  TacticKind(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  /** What may be set, in a fixed order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /**
   * Whether an innocent can be taken for it: nobody is for a decoy, or for one who lands in fog.
   */
  public boolean hasLookAlike() {
    return this != DECOY && this != FOG_LANDING;
  }

  /** As files and labels write it: {@code dash-out}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with that id. */
  public static Optional<TacticKind> find(String id) {
    for (TacticKind kind : values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * A number that a tactic hangs on.
   *
   * @param name camelCase with its unit
   * @param unit empty for a count
   * @param normal where a file says nothing
   * @param least allowed
   * @param most allowed
   */
  public record Parameter(String name, String unit, double normal, double least, double most) {}
}
