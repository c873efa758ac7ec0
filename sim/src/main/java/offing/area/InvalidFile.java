package offing.area;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a file, or a folder of files, with every problem at once. */
public final class InvalidFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // records of strings; never serialised
  private final List<Problem> problems;

  public InvalidFile(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem that was found, in the order of the file. Never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
