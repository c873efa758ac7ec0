package offing.sim;

/** What an operator or a scenario orders in the simulated world. */
public sealed interface Command {

  /** Sends a patrol unit to a place at its best speed. */
  record GoTo(String unit, double lon, double lat) implements Command {}
}
