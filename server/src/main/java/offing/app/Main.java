package offing.app;

import offing.app.evaluation.EvaluateCommand;
import offing.app.intake.ChartCommand;
import offing.app.intake.ImportCommand;
import offing.app.option.BadInput;
import offing.app.option.Outcome;
import offing.app.option.Version;
import offing.app.recordings.RecordingsCommand;
import offing.app.serve.ServeCommand;
import offing.app.simulation.SimulateCommand;
import offing.app.simulation.TrafficCommand;
import offing.app.trials.TrialCommand;
import offing.area.InvalidFile;
import offing.area.Problem;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts a command. */
@Command(
    name = "offing",
    description = "Simulates a sea full of traffic and everything that watches it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ChartCommand.class,
      EvaluateCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      SimulateCommand.class,
      RecordingsCommand.class,
      ScenariosCommand.class,
      ServeCommand.class,
      TrafficCommand.class,
      TrialCommand.class,
      ValidateCommand.class,
      VersionCommand.class
    })
public final class Main implements Runnable {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  public static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::sayWhatIsWrong)
        .setExecutionExceptionHandler(Main::sayWhatHappened);
  }

  /** Nothing was asked for: shows what there is. */
  @Override
  public void run() {
    commandLine().usage(System.out);
  }

  private static int sayWhatIsWrong(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + wrong.getMessage() + " (see " + name + " --help)");
    return Outcome.BAD_INPUT;
  }

  private static int sayWhatHappened(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof InvalidFile invalid) {
      for (Problem problem : invalid.problems()) {
        command.getErr().println(problem);
      }
      return Outcome.BAD_INPUT;
    }
    if (fault instanceof BadInput) {
      command.getErr().println("offing: " + fault.getMessage());
      return Outcome.BAD_INPUT;
    }
    LoggerFactory.getLogger(Main.class).error("a fault of Offing's own", fault);
    return Outcome.OUR_FAULT;
  }
}
