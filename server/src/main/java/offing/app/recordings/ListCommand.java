package offing.app.recordings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import offing.app.option.BadInput;
import offing.app.option.RecordingsOption;
import offing.recording.RecordingFault;
import offing.recording.RecordingInfo;
import offing.recording.Recordings;
import offing.stream.message.RecordingJson;
import offing.stream.message.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    description = "Lists recordings, newest first.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {
  @Mixin private RecordingsOption recordings = new RecordingsOption();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public void run() {
    Recordings library = recordings.library();
    List<RecordingInfo> all;
    try {
      all = library.list();
    } catch (RecordingFault fault) {
      throw new BadInput(String.valueOf(fault.getMessage()));
    }
    if (json) {
      ObjectNode said = WireJson.object();
      said.set("recordings", WireJson.array(all, info -> RecordingJson.recording(info, false)));
      System.out.println(said);
    } else if (all.isEmpty()) {
      System.out.println("There is no recording in " + library.folder());
    } else {
      Words.table(all).forEach(System.out::println);
    }
  }
}
