package offing.app.simulation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalLong;
import offing.sim.Label;
import offing.stream.WireJson;

/**
 * The truth about every approach as JSON: for the scorer and for what is kept, never for a page.
 */
public final class Labels {
  private Labels() {}

  /** In the order of the scenario. */
  public static ArrayNode json(List<Label> labels) {
    return WireJson.array(labels, Labels::json);
  }

  private static ObjectNode json(Label label) {
    ObjectNode json = WireJson.object();
    json.put("vessel", label.vessel());
    json.put("tactic", label.tactic());
    json.put("lookAlike", label.lookAlike());
    json.put("persons", label.persons());
    time(json, "firstDetectable", label.firstDetectableMs());
    time(json, "crosses", label.crossesMs());
    time(json, "lands", label.landsMs());
    return json;
  }

  private static void time(ObjectNode json, String name, OptionalLong timeMs) {
    timeMs.ifPresent(known -> json.put(name, WireJson.time(known)));
  }
}
