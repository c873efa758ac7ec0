package offing.sim.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds and reads scenarios; refuses a bad one with every problem (file, line, field, what is
 * allowed).
 */
public final class ScenarioReader {
  private ScenarioReader() {}

  /** The ids of the scenarios in an area's folder, in alphabetical order. */
  public static List<String> list(Path areaFolder) {
    throw new UnsupportedOperationException(areaFolder.toString());
  }

  /** The scenario of that id in an area's folder; empty where there is none. */
  public static Optional<Scenario> find(Path areaFolder, String id) {
    throw new UnsupportedOperationException(areaFolder + id);
  }

  /** Reads a file. Throws {@link offing.area.InvalidFile} with every problem. */
  public static Scenario read(Path file) {
    throw new UnsupportedOperationException(file.toString());
  }
}
