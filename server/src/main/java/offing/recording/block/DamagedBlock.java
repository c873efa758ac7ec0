package offing.recording.block;

/** A block is not what was written; the message says what does not hold. */
public final class DamagedBlock extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DamagedBlock(String message) {
    super(message);
  }

  public DamagedBlock(String message, Throwable cause) {
    super(message, cause);
  }
}
