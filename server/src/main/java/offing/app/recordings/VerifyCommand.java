package offing.app.recordings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import offing.recording.Recordings;
import offing.recording.Recordings.Verdict;
import offing.stream.message.WireJson;
import picocli.CommandLine.Command;

@Command(
    name = "verify",
    description = "Reads a recording whole and says whether every byte is what was written.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is sound", "2:it could not be read at all", "3:something was changed"})
final class VerifyCommand extends OfOne {
  static final int CHANGED = 3;

  @Override
  int call(Recordings library, String id) {
    Verdict verdict = library.verify(id);
    if (isJson()) {
      System.out.println(json(verdict));
    } else {
      print(verdict);
    }
    return verdict.isSound() ? DONE : CHANGED;
  }

  private static ObjectNode json(Verdict verdict) {
    ObjectNode json = WireJson.object().put("id", verdict.id()).put("sound", verdict.isSound());
    json.put("blocks", verdict.blocks()).put("seals", verdict.seals());
    json.put("head", verdict.head());
    json.set("faults", array(verdict.faults()));
    json.set("notes", array(verdict.notes()));
    return json;
  }

  private static ArrayNode array(List<String> texts) {
    ArrayNode array = WireJson.array();
    texts.forEach(array::add);
    return array;
  }

  private static void print(Verdict verdict) {
    verdict.faults().forEach(fault -> System.out.println("FAULT " + fault));
    verdict.notes().forEach(note -> System.out.println("note  " + note));
    String counted = verdict.blocks() + " blocks, " + verdict.seals() + " seals";
    String sound = verdict.isSound() ? " is sound: " : " is NOT what was written: ";
    String head = verdict.head().isEmpty() ? "" : ", the newest " + verdict.head();
    System.out.println(verdict.id() + sound + counted + head);
  }
}
