package offing.run.order;

/** An order that cannot be carried out; the message is one sentence for the operator. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refused(String message) {
    super(message);
  }
}
