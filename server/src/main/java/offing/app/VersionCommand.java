package offing.app;

import offing.app.option.Version;
import offing.stream.message.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "version",
    description = "Says which Offing this is.",
    mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {
  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public void run() {
    System.out.println(
        json
            ? WireJson.object().put("name", "offing").put("version", Version.text())
            : "offing " + Version.text());
  }
}
