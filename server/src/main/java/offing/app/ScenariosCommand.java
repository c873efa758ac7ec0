package offing.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import offing.sim.scenario.Scenario;
import offing.stream.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "scenarios",
    description = "Lists the scenarios of an area.",
    mixinStandardHelpOptions = true)
final class ScenariosCommand implements Runnable {
  @Mixin private AreaOption area = new AreaOption();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public void run() {
    List<Scenario> scenarios = Scenarios.list(area.folder());
    if (json) {
      ObjectNode all = WireJson.object();
      all.set("scenarios", WireJson.array(scenarios, Scenarios::json));
      System.out.println(all);
    } else {
      scenarios.forEach(ScenariosCommand::print);
    }
  }

  private static void print(Scenario scenario) {
    System.out.println(
        scenario.id()
            + ": "
            + scenario.title()
            + " ("
            + scenario.length().toMinutes()
            + " min, seed "
            + scenario.seed()
            + ")");
    if (!scenario.story().isBlank()) {
      scenario.story().strip().lines().forEach(line -> System.out.println("    " + line));
    }
  }
}
