package offing.app.recordings;

import offing.recording.Recordings;
import offing.stream.message.WireJson;
import picocli.CommandLine.Command;

@Command(
    name = "delete",
    description = "Deletes a recording that is not being written.",
    mixinStandardHelpOptions = true)
final class DeleteCommand extends OfOne {

  @Override
  int call(Recordings library, String id) {
    library.delete(id);
    System.out.println(
        isJson() ? WireJson.object().put("deleted", id).toString() : id + " is deleted");
    return DONE;
  }
}
