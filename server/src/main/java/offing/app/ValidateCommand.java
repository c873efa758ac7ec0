package offing.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import offing.app.option.AreaOption;
import offing.app.option.Outcome;
import offing.area.Area;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import offing.area.Problem;
import offing.radar.RadarFile;
import offing.sim.scenario.file.ScenarioReader;
import offing.sim.traffic.profile.ProfileReader;
import offing.sim.weather.SeasonalWeather;
import offing.stream.message.WireJson;
import offing.watch.rule.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    description = "Says what is wrong with a scenario, rules or an area, and on which line.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A scenario, rules, or an area's folder; the area itself where none is given.")
  private @Nullable Path file;

  @Mixin private AreaOption area = new AreaOption();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Path read = file == null ? area.folder() : file;
    FileKind kind = FileKind.of(read);
    List<Problem> problems = problems(read, kind);
    if (json) {
      System.out.println(asJson(read, kind, problems));
    } else if (problems.isEmpty()) {
      System.out.println(read + ": good, as " + kind.words());
    } else {
      problems.forEach(System.err::println);
      System.err.println(read + ": taken for " + kind.words() + "; " + count(problems));
    }
    return problems.isEmpty() ? Outcome.DONE : Outcome.BAD_INPUT;
  }

  private static String count(List<Problem> problems) {
    return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
  }

  private List<Problem> problems(Path read, FileKind kind) {
    return switch (kind) {
      case SCENARIO -> problems(() -> ScenarioReader.read(read, AreaReader.read(area.folder())));
      case RULES -> problems(() -> RulePack.read(read));
      case AREA -> ofArea(Files.isDirectory(read) ? read : folderOf(read));
    };
  }

  private static List<Problem> problems(Runnable reader) {
    try {
      reader.run();
      return List.of();
    } catch (InvalidFile invalid) {
      return invalid.problems();
    }
  }

  /** What a simulation needs is read once the area itself is good. */
  private static List<Problem> ofArea(Path folder) {
    List<Problem> problems = problems(() -> AreaReader.read(folder));
    return problems.isEmpty() ? ofSea(AreaReader.read(folder)) : problems;
  }

  /** What is only watched and never simulated needs no traffic. */
  private static List<Problem> ofSea(Area good) {
    List<Runnable> readers = new ArrayList<>();
    if (Files.exists(good.folder().resolve(ProfileReader.FILE))) {
      readers.add(() -> ProfileReader.read(good));
    }
    readers.add(() -> SeasonalWeather.check(good));
    readers.add(() -> RadarFile.of(good));
    return readers.stream().flatMap(reader -> problems(reader).stream()).toList();
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  private static ObjectNode asJson(Path read, FileKind kind, List<Problem> problems) {
    ObjectNode result = WireJson.object().put("file", read.toString());
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
