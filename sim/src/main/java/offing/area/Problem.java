package offing.area;

/**
 * One thing that is wrong with a file that a person wrote.
 *
 * @param file as the reader knows it
 * @param line from 1; 0 where no line can be told
 * @param field a JSON pointer such as {@code /features/3/id}, or empty
 * @param message what was found and what is allowed, one sentence
 */
public record Problem(String file, int line, String field, String message) {

  /** {@code file:line: field: message}, leaving out what is not known. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + (field.isEmpty() ? "" : field + ": ")
        + message;
  }
}
