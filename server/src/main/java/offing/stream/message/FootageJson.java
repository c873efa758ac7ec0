package offing.stream.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import offing.area.LonLat;
import offing.observation.Footage;
import offing.observation.Sighting;
import offing.optics.CameraView;
import offing.optics.Footprint;

/**
 * A camera frame in the JSON of the wire. What of the sea it shows is made here, for whoever reads
 * it, and nowhere else.
 */
public final class FootageJson {
  private FootageJson() {}

  /**
   * The message of a frame on the stream.
   *
   * @param isBetween whether no camera gave it: it was made of the two beside it
   */
  public static ObjectNode message(Footage frame, boolean isBetween) {
    ObjectNode json = frame(frame);
    if (isBetween) {
      json.put("interpolated", true);
    }
    return WireJson.message("footage").set("footage", json);
  }

  /** Where the camera looks, what of the sea the frame shows, what is made out in it. */
  public static ObjectNode frame(Footage frame) {
    ObjectNode json = brief(frame);
    json.put("widthPx", frame.widthPx()).put("heightPx", frame.heightPx());
    addFootprint(json, Footprint.of(view(frame)));
    json.set("sightings", WireJson.array(frame.sightings(), FootageJson::sighting));
    return json;
  }

  /** The same without the sea and what is in it. */
  public static ObjectNode brief(Footage frame) {
    ObjectNode json = WireJson.object().put("camera", frame.camera());
    json.put("time", WireJson.time(frame.timeMs()));
    json.put("sensor", frame.thermal() ? "thermal" : "day");
    json.put("mode", WireJson.word(frame.mode()));
    json.set("position", SceneJson.position(frame.lon(), frame.lat()));
    json.put("heightM", frame.heightM());
    json.put("azimuthDeg", frame.azimuthDeg()).put("elevationDeg", frame.elevationDeg());
    json.put("fieldOfViewDeg", frame.fieldOfViewDeg());
    return json.put("verticalFieldOfViewDeg", frame.verticalFieldOfViewDeg());
  }

  /** Where the camera of a frame stands and looks. */
  public static CameraView view(Footage frame) {
    return new CameraView(
        frame.lon(),
        frame.lat(),
        frame.heightM(),
        frame.azimuthDeg(),
        frame.elevationDeg(),
        frame.fieldOfViewDeg(),
        frame.verticalFieldOfViewDeg());
  }

  private static void addFootprint(ObjectNode json, Footprint sea) {
    ArrayNode outline = WireJson.array();
    sea.outline().forEach(corner -> outline.add(place(corner)));
    json.set("footprint", outline);
    sea.centre().ifPresent(centre -> json.set("centre", place(centre)));
    if (!Double.isNaN(sea.slantRangeM())) {
      json.put("slantRangeM", Math.rint(sea.slantRangeM()));
      json.put("targetWidthM", Math.rint(sea.targetWidthM()));
    }
  }

  private static ArrayNode place(LonLat place) {
    return SceneJson.position(place.lon(), place.lat());
  }

  private static ObjectNode sighting(Sighting seen) {
    ObjectNode json = WireJson.object().put("level", WireJson.word(seen.level()));
    json.put("bearingDeg", seen.bearingDeg()).put("elevationDeg", seen.elevationDeg());
    json.put("widthPx", seen.widthPx()).put("heightPx", seen.heightPx());
    json.put("confidence", seen.confidence());
    if (!seen.vesselType().isEmpty()) {
      json.put("vesselType", seen.vesselType());
    }
    if (!Double.isNaN(seen.lengthM())) {
      json.put("lengthM", seen.lengthM());
    }
    if (seen.persons() >= 0) {
      json.put("persons", seen.persons());
    }
    if (!Double.isNaN(seen.lon())) {
      json.set("position", SceneJson.position(seen.lon(), seen.lat()));
      json.put("errorM", seen.errorM());
    }
    return json;
  }
}
