package offing.app.simulation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.OptionalLong;
import offing.sim.Label;
import offing.sim.SafetyLabel;
import offing.sim.World;
import offing.stream.message.WireJson;

/**
 * The truth about every approach and everyone in danger as JSON: for the scorer and for what is
 * kept, never for a page.
 */
public final class Labels {
  private Labels() {}

  /** Approaches in the order of the scenario, then people in danger, who have no tactic. */
  public static ArrayNode json(World world) {
    ArrayNode json = WireJson.array(world.labels(), Labels::json);
    world.safetyLabels().forEach(label -> json.add(json(label)));
    return json;
  }

  /** Of somebody in danger. */
  public static ObjectNode json(SafetyLabel label) {
    ObjectNode json = WireJson.object();
    json.put("vessel", label.vessel());
    json.put("event", label.event().name().toLowerCase(Locale.ROOT));
    json.put("persons", label.persons());
    json.put("at", WireJson.time(label.atMs()));
    time(json, "firstDetectable", label.firstDetectableMs());
    label.outcome().ifPresent(outcome -> json.put("outcome", outcome.id()));
    return json;
  }

  /** Of an approach or a look-alike. */
  public static ObjectNode json(Label label) {
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
