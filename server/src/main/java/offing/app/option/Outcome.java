package offing.app.option;

/** What a command answers the shell with. */
public final class Outcome {
  public static final int DONE = 0;
  public static final int OUR_FAULT = 1;
  public static final int BAD_INPUT = 2;

  private Outcome() {}
}
