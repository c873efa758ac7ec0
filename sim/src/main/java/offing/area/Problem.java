package offing.area;

/**
 * One thing that is wrong with a file that a person wrote.
 *
 * @param file as the reader knows it
 * @param line from 1; 0 where no line can be told
 * @param column from 1; 0 where none can be told
 * @param field a JSON pointer such as {@code /features/3/id}, or empty
 * @param message what was found and what is allowed, one sentence
 */
public record Problem(String file, int line, int column, String field, String message) {

  /** At no column that could be told. */
  public Problem(String file, int line, String field, String message) {
    this(file, line, 0, field, message);
  }

  /** {@code file:line:column: field: message}, leaving out what is not known. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (column > 0 ? ":" + column : "")
        + ": "
        + (field.isEmpty() ? "" : field + ": ")
        + message;
  }
}
