package offing.stream.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import offing.moment.LogEntry;

/** Lines of the watch log in the JSON of the wire. */
public final class LogJson {
  private LogJson() {}

  /** What does not apply is left out. */
  public static ObjectNode entry(LogEntry entry) {
    ObjectNode json = WireJson.object().put("seq", entry.seq());
    json.put("time", WireJson.time(entry.timeMs()));
    json.put("kind", WireJson.word(entry.kind()));
    json.put("operator", entry.operator()).put("console", entry.console());
    if (entry.incident() != 0) {
      json.put("incident", entry.incident());
    }
    if (!entry.text().isEmpty()) {
      json.put("text", entry.text());
    }
    entry.alert().ifPresent(alert -> json.set("alert", WireJson.alert(alert)));
    return json;
  }
}
