package offing.area;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the files of a folder, to refuse them once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Line 0 and an empty field where they are not known. */
  public void add(String file, int line, String field, String message) {
    found.add(new Problem(file, line, field, message));
  }

  void add(Problem problem) {
    found.add(problem);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidFile(found);
    }
  }
}
