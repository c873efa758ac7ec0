package offing.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import offing.app.option.AreaOption;
import offing.app.option.Outcome;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import offing.area.Problem;
import offing.sim.scenario.file.ScenarioReader;
import offing.stream.message.WireJson;
import offing.watch.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    description = "Says what is wrong with a scenario, rules or an area, and on which line.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A scenario, rules, or an area's folder.")
  private Path file = Path.of("");

  @Mixin private AreaOption area = new AreaOption();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public Integer call() {
    FileKind kind = FileKind.of(file);
    List<Problem> problems = problems(kind);
    if (json) {
      System.out.println(asJson(kind, problems));
    } else if (problems.isEmpty()) {
      System.out.println(file + ": good, as " + kind.words());
    } else {
      problems.forEach(System.err::println);
      System.err.println(file + ": taken for " + kind.words() + "; " + count(problems));
    }
    return problems.isEmpty() ? Outcome.DONE : Outcome.BAD_INPUT;
  }

  private static String count(List<Problem> problems) {
    return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
  }

  private List<Problem> problems(FileKind kind) {
    try {
      read(kind);
      return List.of();
    } catch (InvalidFile invalid) {
      return invalid.problems();
    }
  }

  private void read(FileKind kind) {
    switch (kind) {
      case SCENARIO -> ScenarioReader.read(file, AreaReader.read(area.folder()));
      case RULES -> RulePack.read(file);
      case AREA -> AreaReader.read(Files.isDirectory(file) ? file : folderOf(file));
    }
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  private ObjectNode asJson(FileKind kind, List<Problem> problems) {
    ObjectNode result = WireJson.object().put("file", file.toString());
    result.put("kind", kind.name().toLowerCase(Locale.ROOT)).put("good", problems.isEmpty());
    result.set("problems", WireJson.array(problems, ValidateCommand::asJson));
    return result;
  }

  private static ObjectNode asJson(Problem problem) {
    return WireJson.object()
        .put("file", problem.file())
        .put("line", problem.line())
        .put("field", problem.field())
        .put("message", problem.message());
  }
}
