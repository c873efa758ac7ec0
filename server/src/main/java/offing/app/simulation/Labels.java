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
    label.outcome().ifPresent(outcome -> json.put("outcome", outcome.id()));
    if (label.isUnseen()) {
      json.put("unseen", true);
    }
    if (!label.others().isEmpty()) {
      label.others().forEach(json.putArray("others")::add);
    }
    json.set("phases", WireJson.array(label.phases(), phase -> phase(phase, label.vessel())));
    return json;
  }

  /** {@code vessel} only where it is another one. */
  private static ObjectNode phase(Label.Phase phase, String principal) {
    ObjectNode json = WireJson.object();
    json.put("name", phase.name());
    json.put("start", WireJson.time(phase.startMs()));
    if (!phase.vessel().equals(principal)) {
      json.put("vessel", phase.vessel());
    }
    return json;
  }

  private static void time(ObjectNode json, String name, OptionalLong timeMs) {
    timeMs.ifPresent(known -> json.put(name, WireJson.time(known)));
  }
}
