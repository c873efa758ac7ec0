package offing.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import offing.app.option.AreaOption;
import offing.app.option.Scenarios;
import offing.sim.scenario.Scenario;
import offing.stream.message.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "scenarios",
    description = "Lists the scenarios of an area.",
    mixinStandardHelpOptions = true)
final class ScenariosCommand implements Runnable {
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

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
    System.out.println(scenario.id() + ": " + scenario.title() + " (" + facts(scenario) + ")");
    scenario.story().lines().flatMap(line -> wrapped(line).stream()).forEach(System.out::println);
  }

  private static String facts(Scenario scenario) {
    List<String> facts = new ArrayList<>();
    facts.add(length(scenario.length()));
    facts.add("seed " + scenario.seed());
    add(facts, "", scenario.tactics(false));
    add(facts, "like ", scenario.tactics(true));
    if (!scenario.library()) {
      facts.add("not in the library");
    }
    return String.join("; ", facts);
  }

  private static void add(List<String> facts, String before, List<String> tactics) {
    if (!tactics.isEmpty()) {
      facts.add(before + String.join(", ", tactics));
    }
  }

  private static String length(Duration length) {
    long minutes = length.toMinutes();
    return minutes >= 120 && minutes % 60 == 0 ? minutes / 60 + " h" : minutes + " min";
  }

  /** A paragraph in lines of a page's width, set in. */
  private static List<String> wrapped(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.strip().split("\\s+", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && line.length() > 0) {
        lines.add(INDENT + line);
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(INDENT + line);
    return lines;
  }
}
