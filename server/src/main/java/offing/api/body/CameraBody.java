package offing.api.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import offing.area.Area;
import offing.area.Site;
import offing.observation.Footage;
import offing.stream.message.FootageJson;
import offing.stream.message.WireJson;

/** A camera as it is listed: where it stands and looks, and how much it makes out. */
public final class CameraBody {
  /** A lens so near to a site of the area stands there, degrees: some hundred metres. */
  private static final double NEAR_DEG = 0.001;

  private CameraBody() {}

  /** The camera that made a frame, in the area that it belongs to. */
  public static ObjectNode of(Footage frame, Area area) {
    ObjectNode json = WireJson.object().put("id", frame.camera());
    Optional<Site> site = site(frame, area);
    site.ifPresentOrElse(
        stands -> json.put("name", stands.name()).put("site", stands.id()),
        () -> json.put("name", unit(frame)).put("unit", unit(frame)));
    json.setAll(FootageJson.brief(frame));
    json.remove("camera");
    return json.put("inView", frame.sightings().size());
  }

  private static Optional<Site> site(Footage frame, Area area) {
    return area.sites().stream()
        .filter(site -> site.kind() == Site.Kind.CAMERA)
        .filter(site -> Math.abs(site.lon() - frame.lon()) < NEAR_DEG)
        .filter(site -> Math.abs(site.lat() - frame.lat()) < NEAR_DEG)
        .findFirst();
  }

  /** A unit's camera is called after her call sign: {@code pl-03-thermal}. */
  private static String unit(Footage frame) {
    String camera = frame.camera();
    int end = camera.lastIndexOf('-');
    return (end < 0 ? camera : camera.substring(0, end)).toUpperCase(Locale.ROOT).replace('-', ' ');
  }
}
