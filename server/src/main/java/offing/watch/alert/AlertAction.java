package offing.watch.alert;

import java.util.Locale;

/** What is done about an alert by whoever is responsible. */
public sealed interface AlertAction {

  /** Whether it can be done to an alert in that state. */
  boolean fits(AlertState state);

  /** What then becomes of the alert. */
  Handling on(Handling handling, long atMs, String by);

  /** One line for the log of what was done: {@code acknowledge}, {@code assign to PL 61}. */
  String shown();

  /** It was seen: it is quiet, and does not come back for the same cause. */
  record Acknowledge() implements AlertAction {

    @Override
    public boolean fits(AlertState state) {
      return state == AlertState.RAISED || state == AlertState.SILENCED;
    }

    @Override
    public Handling on(Handling handling, long atMs, String by) {
      return handling.acknowledged(atMs, by);
    }

    @Override
    public String shown() {
      return "acknowledge";
    }
  }

  /**
   * Somebody sees to it.
   *
   * @param to a unit's call sign or a person's name; not blank
   */
  record Assign(String to) implements AlertAction {

    @Override
    public boolean fits(AlertState state) {
      return state.isOpen();
    }

    @Override
    public Handling on(Handling handling, long atMs, String by) {
      return handling.assigned(to, atMs, by);
    }

    @Override
    public String shown() {
      return "assign to " + to;
    }
  }

  /**
   * It is quiet for a time, without having been taken over.
   *
   * @param forMs over 0, milliseconds
   * @param reason may be empty
   */
  record Silence(long forMs, String reason) implements AlertAction {
    private static final double MS_A_MINUTE = 60_000;

    @Override
    public boolean fits(AlertState state) {
      return state == AlertState.RAISED || state == AlertState.SILENCED;
    }

    @Override
    public Handling on(Handling handling, long atMs, String by) {
      return handling.silenced(atMs + forMs, reason, atMs, by);
    }

    @Override
    public String shown() {
      return String.format(Locale.ROOT, "silence for %.1f min", forMs / MS_A_MINUTE) + why(reason);
    }
  }

  /**
   * It is settled.
   *
   * @param verdict what it was found to be
   * @param reason may be empty
   */
  record Resolve(Verdict verdict, String reason) implements AlertAction {

    @Override
    public boolean fits(AlertState state) {
      return state.isOpen();
    }

    @Override
    public Handling on(Handling handling, long atMs, String by) {
      return handling.resolved(verdict, reason, atMs, by);
    }

    @Override
    public String shown() {
      return switch (verdict) {
        case NONE -> "resolve" + why(reason);
        case TRUE -> "resolve as true" + why(reason);
        case FALSE -> "resolve as false" + why(reason);
      };
    }
  }

  private static String why(String reason) {
    return reason.isEmpty() ? "" : ": " + reason;
  }
}
