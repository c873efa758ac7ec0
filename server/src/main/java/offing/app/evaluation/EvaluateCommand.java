package offing.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import offing.app.option.Outcome;
import offing.app.option.ScenarioOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = "Runs a scenario headless and compares the tracks with the true vessels.",
    footer = {
      "",
      "Figures of the shown part, every ten seconds: GOSPA, SIAP, association of AIS and radar,",
      "NEES, and the wall time of a scan. All but the last follow from scenario and seed.",
      "",
      "Files in DIR, with --export:",
      "  truth.csv         every vessel at every sample",
      "  tracks.csv        every track at every sample",
      "  observations.csv  what the pipeline was handed, warm-up included, as it arrived",
      "  sensors.csv       where the sensors stand",
      "  README.txt        what the columns are"
    },
    mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
  @Mixin private ScenarioOptions sea = new ScenarioOptions();

  @Option(
      names = "--export",
      paramLabel = "DIR",
      description = "Folder for truth, tracks and observations; made where there is none.")
  private @Nullable Path export;

  @Option(names = "--json", description = "The figures as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    ScenarioOptions.Asked asked = sea.read(wrongWithFolder());
    var run = new EvaluationRun(asked.area(), asked.scenario(), asked.seed(), asked.density());
    EvaluationResult result = run.into(export);
    spec.commandLine().getOut().println(json ? result.json() : result.text());
    return Outcome.DONE;
  }

  private List<String> wrongWithFolder() {
    List<String> wrong = new ArrayList<>();
    if (export != null && Files.exists(export) && !Files.isDirectory(export)) {
      wrong.add("--export " + export + ": is a file; a folder is needed");
    }
    return wrong;
  }
}
