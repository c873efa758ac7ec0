package offing.app;

/** Starts a command. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    throw new UnsupportedOperationException();
  }
}
