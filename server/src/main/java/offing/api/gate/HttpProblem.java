package offing.api.gate;

import java.util.List;

/** Refuses a request with every reason at once. */
public final class HttpProblem extends RuntimeException {
  public static final int BAD_REQUEST = 400;
  public static final int UNAUTHORIZED = 401;
  public static final int FORBIDDEN = 403;
  public static final int NOT_FOUND = 404;
  public static final int METHOD_NOT_ALLOWED = 405;
  public static final int CONFLICT = 409;
  public static final int TOO_LARGE = 413;
  public static final int UNSUPPORTED_MEDIA_TYPE = 415;

  /** Well said, and yet it cannot be (RFC 9110, section 15.5.21). */
  public static final int UNPROCESSABLE = 422;

  public static final int OUR_FAULT = 500;
  public static final int UNAVAILABLE = 503;

  private static final long serialVersionUID = 1L;

  private final int status;

  @SuppressWarnings("serial") // records of strings; never serialised
  private final List<Flaw> flaws;

  public HttpProblem(int status, List<Flaw> flaws) {
    super(status + " " + flaws, null, false, false);
    this.status = status;
    this.flaws = List.copyOf(flaws);
  }

  public HttpProblem(int status, String message) {
    this(status, List.of(new Flaw("", message)));
  }

  public int status() {
    return status;
  }

  public List<Flaw> flaws() {
    return flaws;
  }

  /**
   * One thing that is wrong.
   *
   * @param pointer a JSON pointer into the request: {@code /query/bbox}, {@code /body/speed}; empty
   *     for the whole
   * @param message what is wanted, one sentence
   */
  public record Flaw(String pointer, String message) {}
}
