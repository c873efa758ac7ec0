package offing.app.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import offing.app.option.AreaOption;
import offing.app.option.BadInput;
import offing.app.option.Outcome;
import offing.app.option.Scenarios;
import offing.area.Area;
import offing.area.AreaReader;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.rule.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "trial",
    description = "Runs alert rules over scenarios and says what they caught, missed and raised.",
    footer = {
      "",
      "An approach counts where a sensor could tell it before it crossed the boundary; it is caught",
      "by an alert about its vessel before it crossed, or at least before it landed. An alert about",
      "somebody who has no part in one is false. Alerts of category safety are not judged.",
      "",
      "Files in DIR, with --out:",
      "  alerts.jsonl  every alert, and the true vessel that it was about",
      "  labels.jsonl  the truth about every approach, look-alike and person in danger"
    },
    mixinStandardHelpOptions = true)
public final class TrialCommand implements Callable<Integer> {
  private static final Pattern SEEDS = Pattern.compile("(\\d{1,18})(?:-(\\d{1,18}))?");
  private static final long MOST_SEEDS = 10_000;
  private static final String ALL = "all";
  private static final String LIBRARY = "library";

  @Option(
      names = "--on",
      paramLabel = "SCENARIOS",
      required = true,
      split = ",",
      description = "Scenarios by id or file, with commas; or library, or all of the area's.")
  private List<String> on = new ArrayList<>();

  @Option(
      names = "--seeds",
      paramLabel = "A-B",
      description = "From A to B, or one. Default: each scenario's own.")
  private @Nullable String seeds;

  @Option(
      names = "--rules",
      paramLabel = "FILES",
      split = ",",
      description = "Files of alert rules, with commas, as one pack; the area's by default.")
  private @Nullable List<Path> rules;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for alerts and labels; made where there is none.")
  private @Nullable Path out;

  @Option(names = "--json", description = "The figures as JSON.")
  private boolean json;

  @Mixin private AreaOption areaOption = new AreaOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    refuseIfAny();
    Path folder = areaOption.folder();
    Area area = AreaReader.read(folder);
    RulePack pack = RulePack.read(rules == null ? List.of(folder.resolve("rules.yaml")) : rules);
    var run = new TrialRun(area, pack);
    for (Scenario scenario : scenarios(area, folder).values()) {
      seeds(scenario).forEach(seed -> run.add(scenario, seed));
    }
    TrialResult result = run.into(out);
    spec.commandLine().getOut().println(json ? result.json() : result.text());
    return Outcome.DONE;
  }

  private void refuseIfAny() {
    List<String> wrong = new ArrayList<>();
    if (seeds != null && !isRange(seeds)) {
      wrong.add("--seeds " + seeds + ": a seed, or A-B with A no more than B, is needed");
    }
    if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
      wrong.add("--out " + out + ": is a file; a folder is needed");
    }
    if (!wrong.isEmpty()) {
      throw new BadInput(String.join("\noffing: ", wrong));
    }
  }

  private static boolean isRange(String seeds) {
    Matcher range = SEEDS.matcher(seeds);
    return range.matches()
        && last(range) >= first(range)
        && last(range) - first(range) < MOST_SEEDS;
  }

  private static long first(Matcher range) {
    return Long.parseLong(range.group(1));
  }

  private static long last(Matcher range) {
    return range.group(2) == null ? first(range) : Long.parseLong(range.group(2));
  }

  private LongStream seeds(Scenario scenario) {
    if (seeds == null) {
      return LongStream.of(scenario.seed());
    }
    Matcher range = SEEDS.matcher(seeds);
    return range.matches() ? LongStream.rangeClosed(first(range), last(range)) : LongStream.empty();
  }

  /** By what they are called: one that is asked for twice is played once. */
  private Map<String, Scenario> scenarios(Area area, Path folder) {
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    for (String name : on) {
      if (name.equals(ALL) || name.equals(LIBRARY)) {
        Scenarios.list(folder).stream()
            .filter(scenario -> name.equals(ALL) || scenario.library())
            .forEach(scenario -> add(scenarios, scenario.id(), area, folder));
      } else {
        add(scenarios, name, area, folder);
      }
    }
    return scenarios;
  }

  private static void add(Map<String, Scenario> scenarios, String name, Area area, Path folder) {
    scenarios.computeIfAbsent(
        name, asked -> ScenarioReader.read(Scenarios.file(folder, asked), area));
  }
}
