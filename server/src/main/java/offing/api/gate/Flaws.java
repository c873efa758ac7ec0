package offing.api.gate;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a request, to refuse it once. */
public final class Flaws {
  private final List<HttpProblem.Flaw> found = new ArrayList<>();

  public void add(String pointer, String message) {
    found.add(new HttpProblem.Flaw(pointer, message));
  }

  /** Throws {@link HttpProblem} 400 where anything was found. */
  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new HttpProblem(HttpProblem.BAD_REQUEST, found);
    }
  }
}
