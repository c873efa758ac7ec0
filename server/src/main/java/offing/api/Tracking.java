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
import offing.api.body.WorkingsBody;
import offing.api.gate.HttpProblem;
import offing.area.Area;
import offing.area.Bounds;
import offing.picture.Tracks;
import offing.run.Run;
import offing.run.tick.Tick;
import offing.stream.message.WireJson;

/** {@code /api/tracks}: the picture as of the last tick. */
final class Tracking {
  private final Run run;
  private final Area area;

  Tracking(Run run, Area area) {
    this.run = run;
    this.area = area;
  }

  void mount(Router router) {
    router.get("/api/tracks").handler(this::list);
    router.get("/api/tracks/:track").handler(this::one);
    router.get("/api/tracks/:track/history").handler(this::history);
  }

  private void list(RoutingContext context) {
    Optional<Bounds> box = Box.asked(context);
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

  private void one(RoutingContext context) {
    Tick tick = run.latest();
    int slot = slot(context, tick);
    ObjectNode feature = TrackBody.full(tick, slot);
    WorkingsBody.uncertainty(tick, slot, area.chart())
        .ifPresent(ellipse -> feature.withObject("/properties").set("uncertainty", ellipse));
    WorkingsBody.size(tick, slot)
        .ifPresent(size -> feature.withObject("/properties").set("size", size));
    ArrayNode conflicts = WorkingsBody.conflicts(tick, slot);
    if (!conflicts.isEmpty()) {
      feature.withObject("/properties").set("conflicts", conflicts);
    }
    Answer.geoJson(context, feature);
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
