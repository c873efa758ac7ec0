package offing.app.simulation;

import java.util.concurrent.Callable;
import offing.app.option.AreaOption;
import offing.app.option.BadInput;
import offing.app.option.Outcome;
import offing.area.Area;
import offing.area.AreaReader;
import offing.sim.census.Week;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "traffic",
    description = "Sails days of default traffic and prints it beside what is published.",
    footer = {
      "",
      "An arrival is a vessel that was outside the boundary, came inside and lay there for five",
      "minutes. By day is 10 to 16 o'clock, by night 22 to 4. The days begin on a Monday."
    },
    mixinStandardHelpOptions = true)
public final class TrafficCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 366;
  private static final double GREATEST_DENSITY = 100;

  @Option(names = "--days", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private int days = 7;

  @Option(names = "--seed", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--density",
      paramLabel = "D",
      description = "Multiplies the traffic. Default: ${DEFAULT-VALUE}.")
  private double density = 1;

  @Option(names = "--json", description = "The figures as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private AreaOption areaOption = new AreaOption();

  @Override
  public Integer call() {
    refuseBadOptions();
    Area area = AreaReader.read(areaOption.folder());
    var report = new TrafficReport(Week.sail(area, Week.MONDAY, days, seed, density));
    spec.commandLine().getOut().println(json ? report.json() : report.text());
    return Outcome.DONE;
  }

  private void refuseBadOptions() {
    if (days < 1 || days > MOST_DAYS) {
      throw new BadInput("--days " + days + ": 1 to 366 is needed");
    }
    if (!(density > 0 && density <= GREATEST_DENSITY)) {
      throw new BadInput("--density " + density + ": over 0 to 100 is needed");
    }
  }
}
