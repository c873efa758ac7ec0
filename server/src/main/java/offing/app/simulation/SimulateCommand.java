package offing.app.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import offing.app.option.AreaOption;
import offing.app.option.BadInput;
import offing.app.option.Outcome;
import offing.app.option.Scenarios;
import offing.area.Area;
import offing.area.AreaReader;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "simulate",
    description = "Runs a scenario headless, as fast as it can, and keeps what was observed.",
    footer = {
      "",
      "Files in DIR, all of the shown part, without the warm-up:",
      "  ais.nmea          AIS sentences with tag blocks, time and station",
      "  labels.json       the truth about every approach",
      "  summary.json      what --json prints",
      "  observations.bin  with --observations: canonical bytes of all of them",
      "  radar.csv         with --observations: radar plots"
    },
    mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {
  private static final double MOST_HOURS = 24 * 366;
  private static final double GREATEST_DENSITY = 100;

  @Option(
      names = "--scenario",
      paramLabel = "S",
      required = true,
      description = "A scenario of the area by its id, or a file.")
  private String scenario = "";

  @Option(names = "--seed", paramLabel = "N", description = "Default: the scenario's.")
  private @Nullable Long seed;

  @Option(
      names = "--hours",
      paramLabel = "H",
      description = "How long after the warm-up, a decimal. Default: the scenario's length.")
  private @Nullable Double hours;

  @Option(
      names = "--density",
      paramLabel = "D",
      description = "Multiplies the traffic; 1 is about 400 vessels. Default: the scenario's.")
  private @Nullable Double density;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the files; made where there is none.")
  private Path out = Path.of("");

  @Option(names = "--observations", description = "Keep every observation, not AIS alone.")
  private boolean observations;

  @Option(names = "--json", description = "The figures as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private AreaOption areaOption = new AreaOption();

  @Override
  public Integer call() throws IOException {
    long startedNanos = System.nanoTime();
    Path file = refuseBadOptions();
    Area area = AreaReader.read(areaOption.folder());
    Result result = simulation(file, area).into(out, observations, startedNanos);
    spec.commandLine().getOut().println(json ? result.json() : result.text());
    return Outcome.DONE;
  }

  /** Returns the scenario's file. */
  private Path refuseBadOptions() {
    List<String> wrong = new ArrayList<>();
    if (hours != null && !(hours > 0 && hours <= MOST_HOURS)) {
      wrong.add("--hours " + hours + ": over 0 to 8784 is needed");
    }
    if (density != null && !(density > 0 && density <= GREATEST_DENSITY)) {
      wrong.add("--density " + density + ": over 0 to 100 is needed");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      wrong.add("--out " + out + ": is a file; a folder is needed");
    }
    return refuseIfAny(wrong, scenarioFile(wrong));
  }

  private Path scenarioFile(List<String> wrong) {
    try {
      return Scenarios.file(areaOption.folder(), scenario);
    } catch (BadInput none) {
      wrong.add(none.getMessage());
      return Path.of(scenario);
    }
  }

  private static Path refuseIfAny(List<String> wrong, Path file) {
    if (!wrong.isEmpty()) {
      throw new BadInput(String.join("\noffing: ", wrong));
    }
    return file;
  }

  private Simulation simulation(Path file, Area area) {
    Scenario asked = ScenarioReader.read(file, area);
    Scenario lasting = hours == null ? asked : asked.withLength(length(hours));
    return new Simulation(
        area,
        lasting,
        seed == null ? asked.seed() : seed,
        density == null ? asked.density() : density);
  }

  /** Whole ticks. */
  private static Duration length(double hours) {
    return Duration.ofSeconds(Math.max(1, Math.round(hours * 3600)));
  }
}
