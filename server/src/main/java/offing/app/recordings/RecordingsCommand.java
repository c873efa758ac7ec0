package offing.app.recordings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Has a subcommand for each thing that can be done to what was recorded. */
@Command(
    name = "recordings",
    description = "Lists, shows, trims, deletes and verifies recordings.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ListCommand.class,
      ShowCommand.class,
      TrimCommand.class,
      DeleteCommand.class,
      VerifyCommand.class
    })
public final class RecordingsCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Filled in by picocli. */
  public RecordingsCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "list, show, trim, delete or verify is needed");
  }
}
