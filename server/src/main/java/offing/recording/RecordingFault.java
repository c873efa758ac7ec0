package offing.recording;

/** A recording cannot be read or kept; the message is one sentence that says where and why. */
public final class RecordingFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RecordingFault(String message) {
    super(message);
  }

  public RecordingFault(String message, Throwable cause) {
    super(message, cause);
  }
}
