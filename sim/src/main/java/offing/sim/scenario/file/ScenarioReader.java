package offing.sim.scenario.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offing.area.Area;
import offing.area.InvalidFile;
import offing.area.Problem;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.yaml.YamlTree;

/**
 * Finds and reads scenarios; refuses a bad one with every problem (file, line, field, what is
 * allowed).
 */
public final class ScenarioReader {
  private static final String FOLDER = "scenarios";
  private static final String ENDING = ".yaml";

  /** What an id may look like: never a path out of the folder. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  private ScenarioReader() {}

  /** The ids of the scenarios in an area's folder, in alphabetical order. */
  public static List<String> list(Path areaFolder) {
    try (Stream<Path> files = Files.list(areaFolder.resolve(FOLDER))) {
      return files
          .map(ScenarioReader::name)
          .filter(name -> name.endsWith(ENDING))
          .map(ScenarioReader::id)
          .sorted()
          .toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the scenarios of " + areaFolder, e);
    }
  }

  /**
   * The scenario of that id in an area's folder; empty where there is none. Throws {@link
   * InvalidFile} where it is a bad one.
   */
  public static Optional<Scenario> find(Path areaFolder, String id) {
    return fileOf(areaFolder, id).map(ScenarioReader::read);
  }

  /** The file of the scenario of that id in an area's folder; empty where there is none. */
  public static Optional<Path> fileOf(Path areaFolder, String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    return Optional.of(areaFolder.resolve(FOLDER).resolve(id + ENDING))
        .filter(Files::isRegularFile);
  }

  /** Reads a file. Throws {@link InvalidFile} with every problem. */
  public static Scenario read(Path file) {
    return read(YamlTree.read(file), file, List.of());
  }

  /**
   * Reads a file that is to be played in an area: its zones must be the area's. Throws {@link
   * InvalidFile} with every problem.
   */
  public static Scenario read(Path file, Area area) {
    YamlTree yaml = YamlTree.read(file);
    return read(yaml, file, AreaNames.problems(yaml, area));
  }

  private static Scenario read(YamlTree yaml, Path file, List<Problem> ofTheArea) {
    List<Problem> problems = new ArrayList<>(yaml.problems());
    problems.addAll(ScenarioSchema.problems(yaml));
    if (problems.isEmpty()) {
      problems.addAll(ScenarioLaws.problems(yaml));
    }
    problems.addAll(ofTheArea);
    if (!problems.isEmpty()) {
      problems.sort(order(file));
      throw new InvalidFile(problems);
    }
    return ScenarioParser.parse(id(name(file)), yaml.root());
  }

  /** The asked file's problems first, then those of the files that it includes; each by line. */
  private static Comparator<Problem> order(Path file) {
    return Comparator.<Problem, Boolean>comparing(
            problem -> !problem.file().equals(file.toString()))
        .thenComparing(Problem::file)
        .thenComparingInt(Problem::line);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String id(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
