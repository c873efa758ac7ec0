package offing.api.recording;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import offing.api.body.Answer;
import offing.api.body.AreaBody;
import offing.api.body.CameraBody;
import offing.api.body.GeoJson;
import offing.api.body.StoredBody;
import offing.api.body.TrackBody;
import offing.api.body.WholeNumber;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.area.Area;
import offing.picture.Tracks;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.viewing.RecordedFootage;
import offing.recording.viewing.RecordedWeather;
import offing.recording.viewing.Viewing;
import offing.run.tick.Tick;
import offing.stream.message.FootageJson;
import offing.stream.message.SceneJson;
import offing.stream.message.WireJson;
import offing.stream.viewing.RecordedAreas;
import offing.stream.viewing.ViewedMoment;
import offing.watch.alert.Alert;

/** What one recording holds: its timeline, alerts and area, and the tracks of any moment. */
final class Past {
  private static final int BUCKETS = 600;
  private static final int FEWEST_BUCKETS = 10;
  private static final int MOST_BUCKETS = 2_000;
  private static final String ASK_AGAIN = "no-cache";

  private final Shelf shelf;
  private final RecordedAreas areas;

  Past(Shelf shelf, RecordedAreas areas) {
    this.shelf = shelf;
    this.areas = areas;
  }

  void mount(Router router) {
    router.get(Library.ONE + "/timeline").handler(this::timeline);
    router.get(Library.ONE + "/alerts").handler(this::alerts);
    router.get(Library.ONE + "/area").handler(this::area);
    router.get(Library.ONE + "/area/world").handler(this::world);
    router.get(Library.ONE + "/tracks").handler(this::tracks);
    router.get(Library.ONE + "/tracks/:track").handler(this::track);
    router.get(Library.ONE + "/tracks/:track/history").handler(this::history);
    router.get(Library.ONE + "/cameras").handler(this::cameras);
    router.get(Library.ONE + "/cameras/:camera/footage").handler(this::footage);
    router.get(Library.ONE + "/weather").handler(this::weather);
  }

  private void timeline(RoutingContext context) {
    int buckets = Query.number(context, "buckets", BUCKETS, FEWEST_BUCKETS, MOST_BUCKETS);
    var flaws = new Flaws();
    OptionalLong fromMs = Query.time(context, "from", flaws);
    OptionalLong toMs = Query.time(context, "to", flaws);
    flaws.refuseIfAny();
    shelf.read(
        context,
        (reader, info) ->
            new TimelineBody(reader, info, areas.of(reader), fromMs, toMs).of(buckets),
        Answer::json);
  }

  private void alerts(RoutingContext context) {
    long after = WholeNumber.query(context, "after").orElse(0);
    shelf.read(context, (reader, info) -> alerts(reader, after), Answer::json);
  }

  private static ObjectNode alerts(RecordingReader reader, long after) {
    List<Alert> entries = reader.alertsAfter(after);
    ObjectNode body = WireJson.object();
    body.set("alerts", WireJson.array(entries, WireJson::alert));
    long lastSeq = entries.isEmpty() ? lastSeq(reader) : entries.get(entries.size() - 1).seq();
    return body.put("lastSeq", lastSeq);
  }

  private static long lastSeq(RecordingReader reader) {
    List<Alert> all = reader.alertsAfter(0);
    return all.isEmpty() ? 0 : all.get(all.size() - 1).seq();
  }

  private void area(RoutingContext context) {
    String world = context.request().path() + "/world";
    shelf.read(
        context,
        (reader, info) ->
            stored(
                "application/json",
                AreaBody.of(areas.of(reader))
                    .put("world", world)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8)),
        (answered, body) -> body.send(answered));
  }

  private void world(RoutingContext context) {
    shelf.read(
        context,
        (reader, info) -> stored("application/geo+json", Files.readAllBytes(world(reader))),
        (answered, body) -> body.send(answered));
  }

  private Path world(RecordingReader reader) {
    Area area = areas.of(reader);
    return area.world()
        .orElseThrow(
            () -> new HttpProblem(HttpProblem.NOT_FOUND, "the area has no outline of the world"));
  }

  private static StoredBody stored(String type, byte[] bytes) {
    return new StoredBody(type, ASK_AGAIN, bytes);
  }

  private void tracks(RoutingContext context) {
    OptionalLong atMs = at(context);
    shelf.read(
        context,
        (reader, info) -> {
          Tick tick = tick(reader, info, atMs);
          ArrayNode features = WireJson.array();
          for (int slot = 0; slot < tick.picture().slotCount(); slot++) {
            if (tick.picture().isShown(slot)) {
              features.add(TrackBody.brief(tick, slot));
            }
          }
          return GeoJson.collection(features).put("time", WireJson.time(tick.timeMs()));
        },
        Answer::geoJson);
  }

  private void track(RoutingContext context) {
    OptionalLong atMs = at(context);
    int track = number(context);
    shelf.read(
        context,
        (reader, info) -> {
          Tick tick = tick(reader, info, atMs);
          return TrackBody.full(tick, slot(tick.picture(), track));
        },
        Answer::geoJson);
  }

  private void history(RoutingContext context) {
    int track = number(context);
    var flaws = new Flaws();
    OptionalLong fromMs = Query.time(context, "from", flaws);
    OptionalLong toMs = Query.time(context, "to", flaws);
    flaws.refuseIfAny();
    shelf.read(
        context,
        (reader, info) -> new TrackPast(reader, areas.of(reader)).of(track, fromMs, toMs),
        Answer::json);
  }

  private void cameras(RoutingContext context) {
    OptionalLong atMs = at(context);
    shelf.read(
        context,
        (reader, info) -> {
          Area area = areas.of(reader);
          var frames = new RecordedFootage(reader).at(moment(info, atMs)).values();
          ObjectNode body = WireJson.object();
          body.set("cameras", WireJson.array(frames, frame -> CameraBody.of(frame, area)));
          return body;
        },
        Answer::json);
  }

  private void weather(RoutingContext context) {
    OptionalLong atMs = at(context);
    shelf.read(
        context,
        (reader, info) -> {
          var reports = RecordedWeather.at(reader, moment(info, atMs));
          ObjectNode body = WireJson.object();
          body.set("weather", WireJson.array(reports, SceneJson::weather));
          return body;
        },
        Answer::json);
  }

  private void footage(RoutingContext context) {
    OptionalLong atMs = at(context);
    String camera = context.pathParam("camera");
    shelf.read(
        context,
        (reader, info) ->
            new RecordedFootage(reader)
                .at(camera, moment(info, atMs))
                .map(FootageJson::frame)
                .orElseThrow(
                    () ->
                        new HttpProblem(
                            HttpProblem.NOT_FOUND, "camera '" + camera + "' showed nothing then")),
        Answer::json);
  }

  /** The moment that is asked for, at most the newest that is kept. */
  private static long moment(RecordingInfo info, OptionalLong atMs) {
    Shelf.refuseIfNothing(info);
    return Math.min(atMs.orElse(info.toMs()), info.toMs());
  }

  private static OptionalLong at(RoutingContext context) {
    var flaws = new Flaws();
    OptionalLong atMs = Query.time(context, "at", flaws);
    flaws.refuseIfAny();
    return atMs;
  }

  /** A number that no track has where it is too large for one. */
  private static int number(RoutingContext context) {
    return (int) Math.min(WholeNumber.path(context, "track"), Integer.MAX_VALUE);
  }

  /** The picture at a time; the newest where none is asked for. */
  private Tick tick(RecordingReader reader, RecordingInfo info, OptionalLong atMs) {
    Shelf.refuseIfNothing(info);
    // The reader is closed by whoever opened it: the viewing is only looked through.
    @SuppressWarnings("resource")
    var viewing = new Viewing(reader, areas.of(reader).chart());
    long timeMs = Math.max(info.fromMs(), Math.min(atMs.orElse(info.toMs()), info.toMs()));
    return ViewedMoment.tick(1, info, viewing.at(timeMs), timeMs);
  }

  private static int slot(Tracks tracks, int number) {
    int slot = tracks.slotOf(number);
    if (slot < 0) {
      throw new HttpProblem(HttpProblem.NOT_FOUND, "no track " + number + " was shown then");
    }
    return slot;
  }
}
