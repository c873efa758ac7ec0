package offing.sim.scenario.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offing.area.Problem;
import offing.area.Spelling;

/** Finds the file that a file includes, and refuses a circle of them. */
final class Includes {
  private static final String ENDING = ".yaml";

  /** Files that include each other in a row; far over what a person can still follow. */
  private static final int DEEPEST = 8;

  /** The file that was asked for first, and each that is included on the way. */
  private final List<Path> chain;

  Includes(Path file) {
    this(List.of(), file);
  }

  private Includes(List<Path> before, Path file) {
    chain = new ArrayList<>(before);
    chain.add(file.normalize());
  }

  Includes within(Path included) {
    return new Includes(chain, included);
  }

  /** What {@code yaml}, the last of the chain, includes; a problem and empty where it cannot. */
  Optional<Path> find(LocatedYaml yaml, List<Problem> problems) {
    String name = yaml.root().path(YamlTree.INCLUDE).asText();
    Optional<Path> found = named(name);
    String wrong = found.map(this::circle).orElseGet(() -> nowhere(name));
    if (!wrong.isEmpty()) {
      problems.add(yaml.problem("/" + YamlTree.INCLUDE, "found \"" + name + "\"; " + wrong));
      return Optional.empty();
    }
    return found;
  }

  private Optional<Path> named(String name) {
    try {
      return Stream.of(name + ENDING, name)
          .map(here()::resolveSibling)
          .map(Path::normalize)
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private Path here() {
    return chain.get(chain.size() - 1);
  }

  /** Empty where the file is not yet in the chain, and the chain is short. */
  private String circle(Path found) {
    int first = chain.indexOf(found);
    if (first < 0) {
      return chain.size() < DEEPEST
          ? ""
          : "allowed are at most " + DEEPEST + " files that include each other";
    }
    return "that is a circle: "
        + Stream.concat(chain.subList(first, chain.size()).stream(), Stream.of(found))
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining(" includes "));
  }

  private String nowhere(String name) {
    return Spelling.nearest(name, neighbours())
            .map(near -> "did you mean '" + near + "'? ")
            .orElse("")
        + "allowed is the id of a scenario in the same folder, or the path of a file from there";
  }

  private List<String> neighbours() {
    try (Stream<Path> files = Files.list(here().resolveSibling(""))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException cannotBeListed) {
      return List.of();
    }
  }
}
