package offing.app.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import offing.app.option.Outcome;
import offing.app.option.ScenarioOptions;
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
  @Mixin private ScenarioOptions sea = new ScenarioOptions();

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

  @Override
  public Integer call() throws IOException {
    long startedNanos = System.nanoTime();
    ScenarioOptions.Asked asked = sea.read(wrongWithFolder());
    Result result =
        new Simulation(asked.area(), asked.scenario(), asked.seed(), asked.density())
            .into(out, observations, startedNanos);
    spec.commandLine().getOut().println(json ? result.json() : result.text());
    return Outcome.DONE;
  }

  private List<String> wrongWithFolder() {
    List<String> wrong = new ArrayList<>();
    if (Files.exists(out) && !Files.isDirectory(out)) {
      wrong.add("--out " + out + ": is a file; a folder is needed");
    }
    return wrong;
  }
}
