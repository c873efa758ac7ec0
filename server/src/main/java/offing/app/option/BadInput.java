package offing.app.option;

/** What was asked for cannot be done as asked; the message is one sentence for the user. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadInput(String message) {
    super(message);
  }
}
