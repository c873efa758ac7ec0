package offing.app.recordings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.RecordingReader.Gap;
import offing.recording.RecordingReader.Outage;
import offing.recording.Recordings;
import offing.stream.message.RecordingJson;
import offing.stream.message.WireJson;
import picocli.CommandLine.Command;

@Command(name = "show", description = "Shows what a recording is.", mixinStandardHelpOptions = true)
final class ShowCommand extends OfOne {

  @Override
  int call(Recordings library, String id) {
    try (RecordingReader reader = library.open(id)) {
      if (isJson()) {
        System.out.println(json(reader));
      } else {
        print(reader);
      }
    }
    return DONE;
  }

  /** As the wire tells it, with its gaps and outages. */
  private static ObjectNode json(RecordingReader reader) {
    ObjectNode json = RecordingJson.recording(reader.info(), false);
    json.put("program", reader.info().program());
    json.set("gaps", WireJson.array(reader.gaps(), ShowCommand::json));
    json.set("outages", WireJson.array(reader.outages(), ShowCommand::json));
    return json;
  }

  private static ObjectNode json(Gap gap) {
    return WireJson.object()
        .put("from", WireJson.time(gap.fromMs()))
        .put("to", WireJson.time(gap.toMs()));
  }

  private static ObjectNode json(Outage outage) {
    ObjectNode json = WireJson.object().put("sensor", outage.sensor()).put("name", outage.name());
    json.put("from", WireJson.time(outage.fromMs()));
    return outage.toMs() == Long.MAX_VALUE ? json : json.put("to", WireJson.time(outage.toMs()));
  }

  private static void print(RecordingReader reader) {
    RecordingInfo info = reader.info();
    String simulated = info.simulated() ? ", SIMULATED, seed " + info.seed() : "";
    say("recording", info.id());
    say("title", info.title());
    say("source", WireJson.word(info.kind()) + " " + info.source() + simulated);
    say("area", info.areaId() + ", written by offing " + info.program());
    if (RecordingJson.isAnything(info)) {
      say("from", Words.time(info.fromMs()));
      say("to", Words.time(info.toMs()) + " (" + Words.length(info) + ")");
    }
    say("tracks", Long.toString(info.tracks()));
    say("alerts", Long.toString(info.alerts()));
    say("crossings", Long.toString(info.crossings()));
    say("commands", Integer.toString(reader.commands().size()));
    say("size", Words.megabytes(info.bytes()) + " MB");
    say("state", Words.state(info));
    reader
        .gaps()
        .forEach(gap -> say("gap", Words.time(gap.fromMs()) + " to " + Words.time(gap.toMs())));
    reader.outages().forEach(outage -> say("outage", words(outage)));
  }

  private static String words(Outage outage) {
    String end = outage.toMs() == Long.MAX_VALUE ? "the end" : Words.time(outage.toMs());
    return outage.name() + ", " + Words.time(outage.fromMs()) + " to " + end;
  }

  private static void say(String what, String value) {
    System.out.println(what + " ".repeat(Math.max(1, 11 - what.length())) + value);
  }
}
