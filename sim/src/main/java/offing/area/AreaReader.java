package offing.area;

import java.nio.file.Path;

/** Reads an area from its folder and refuses a bad one with all its problems at once. */
public final class AreaReader {
  private AreaReader() {}

  /**
   * Reads the area in a folder, embedded or a user's own. Throws {@link InvalidFile} with every
   * problem.
   */
  public static Area read(Path folder) {
    throw new UnsupportedOperationException(folder.toString());
  }
}
