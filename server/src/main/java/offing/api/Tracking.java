package offing.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import offing.api.body.Answer;
import offing.api.body.GeoJson;
import offing.api.body.TrackBody;
import offing.api.body.WholeNumber;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.area.Bounds;
import offing.picture.Tracks;
import offing.run.Run;
import offing.run.tick.Tick;
import offing.stream.message.WireJson;

/** {@code /api/tracks}: the picture as of the last tick. */
final class Tracking {
  private static final int CORNERS = 4;

  private final Run run;

  Tracking(Run run) {
    this.run = run;
  }

  void mount(Router router) {
    router.get("/api/tracks").handler(this::list);
    router.get("/api/tracks/:track").handler(this::one);
    router.get("/api/tracks/:track/history").handler(this::history);
  }

  private void list(RoutingContext context) {
    Optional<Bounds> box = box(context);
    Tick tick = run.latest();
    Tracks tracks = tick.picture();
    ArrayNode features = WireJson.array();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot) && isIn(box, tracks, slot)) {
        features.add(TrackBody.brief(tick, slot));
      }
    }
    ObjectNode body = GeoJson.collection(features).put("time", WireJson.time(tick.timeMs()));
    Answer.geoJson(context, body);
  }

  private static boolean isIn(Optional<Bounds> box, Tracks tracks, int slot) {
    return box.isEmpty() || box.get().contains(tracks.lon(slot), tracks.lat(slot));
  }

  private static Optional<Bounds> box(RoutingContext context) {
    String text = context.request().getParam("bbox");
    if (text == null) {
      return Optional.empty();
    }
    var flaws = new Flaws();
    double[] corners = corners(text, flaws);
    flaws.refuseIfAny();
    return Optional.of(new Bounds(corners[0], corners[1], corners[2], corners[3]));
  }

  private static double[] corners(String text, Flaws flaws) {
    String[] parts = text.split(",", -1);
    double[] corners = new double[CORNERS];
    if (parts.length != CORNERS) {
      flaws.add("/query/bbox", "must be four numbers: west,south,east,north in degrees");
      return corners;
    }
    for (int i = 0; i < CORNERS; i++) {
      corners[i] = degrees(parts[i], flaws);
    }
    if (!Double.isNaN(corners[0] + corners[1] + corners[2] + corners[3])
        && !(corners[0] < corners[2] && corners[1] < corners[3])) {
      flaws.add("/query/bbox", "west must be below east and south below north");
    }
    return corners;
  }

  private static double degrees(String text, Flaws flaws) {
    try {
      double value = Double.parseDouble(text.strip());
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException noNumber) {
      // Said below, as of a number that is not finite.
    }
    flaws.add("/query/bbox", "'" + text + "' is no number of degrees");
    return Double.NaN;
  }

  private void one(RoutingContext context) {
    Tick tick = run.latest();
    Answer.geoJson(context, TrackBody.full(tick, slot(context, tick)));
  }

  private void history(RoutingContext context) {
    Tick tick = run.latest();
    Answer.json(context, TrackBody.history(tick, slot(context, tick)));
  }

  private static int slot(RoutingContext context, Tick tick) {
    long number = WholeNumber.path(context, "track");
    int slot = number <= Integer.MAX_VALUE ? tick.picture().slotOf((int) number) : -1;
    if (slot < 0) {
      throw new HttpProblem(HttpProblem.NOT_FOUND, "no track " + number + " is shown now");
    }
    return slot;
  }
}
