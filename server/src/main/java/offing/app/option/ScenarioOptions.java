package offing.app.option;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import offing.area.Area;
import offing.area.AreaReader;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which sea is run headless: a scenario of an area, its dice, how long and how full. */
public final class ScenarioOptions {
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

  @Mixin private AreaOption areaOption = new AreaOption();

  /**
   * What is asked for, read.
   *
   * @param scenario as long as it is to last
   */
  public record Asked(Area area, Scenario scenario, long seed, double density) {}

  /**
   * Reads it.
   *
   * @param wrong what is wrong with the command's other options; with what is wrong here it is told
   *     at once, as {@link BadInput}
   */
  public Asked read(List<String> wrong) {
    Path file = refuseIfAny(wrong);
    Area area = AreaReader.read(areaOption.folder());
    Scenario asked = ScenarioReader.read(file, area);
    return new Asked(
        area,
        hours == null ? asked : asked.withLength(length(hours)),
        seed == null ? asked.seed() : seed,
        density == null ? asked.density() : density);
  }

  /** Returns the scenario's file. */
  private Path refuseIfAny(List<String> wrong) {
    if (hours != null && !(hours > 0 && hours <= MOST_HOURS)) {
      wrong.add("--hours " + hours + ": over 0 to 8784 is needed");
    }
    if (density != null && !(density > 0 && density <= GREATEST_DENSITY)) {
      wrong.add("--density " + density + ": over 0 to 100 is needed");
    }
    Path file = scenarioFile(wrong);
    if (!wrong.isEmpty()) {
      throw new BadInput(String.join("\noffing: ", wrong));
    }
    return file;
  }

  private Path scenarioFile(List<String> wrong) {
    try {
      return Scenarios.file(areaOption.folder(), scenario);
    } catch (BadInput none) {
      wrong.add(none.getMessage());
      return Path.of(scenario);
    }
  }

  /** Whole ticks. */
  private static Duration length(double hours) {
    return Duration.ofSeconds(Math.max(1, Math.round(hours * 3600)));
  }
}
