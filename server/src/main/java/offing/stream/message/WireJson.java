package offing.stream.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import offing.area.Area;
import offing.feed.FeedState;
import offing.moment.SensorState;
import offing.picture.Tracks;
import offing.recording.RecorderState;
import offing.recording.RecordingInfo;
import offing.run.clock.Clock;
import offing.run.tick.RunState;
import offing.run.tick.Tick;
import offing.stream.tile.TileGrid;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertCurve;
import offing.watch.alert.Evidence;
import offing.watch.alert.Handling;
import offing.watch.alert.Verdict;

/** What a run publishes in the JSON of the wire: the same words on the stream and over REST. */
public final class WireJson {
  private static final double FIGURE_STEPS = 10_000;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** RFC 3339 with milliseconds and Z, always. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** Places are told to 1e-7 degrees, about a centimetre, as in the frames. */
  private static final double STEPS_PER_DEG = 1e7;

  /** The most frames a second that anybody is sent of a recording. */
  private static final double MOST_VIEWED_HZ = 60;

  private WireJson() {}

  public static ObjectNode object() {
    return JSON.objectNode();
  }

  public static ArrayNode array() {
    return JSON.arrayNode();
  }

  /** An array of what {@code each} makes of the items. */
  public static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> each) {
    return array().addAll(items.stream().map(each).toList());
  }

  /** Epoch milliseconds as RFC 3339. */
  public static String time(long timeMs) {
    return TIME.format(Instant.ofEpochMilli(timeMs));
  }

  /** RFC 3339 as epoch milliseconds; empty where it is none. */
  public static OptionalLong timeMs(String text) {
    try {
      return OptionalLong.of(Instant.parse(text).toEpochMilli());
    } catch (DateTimeParseException | ArithmeticException none) {
      return OptionalLong.empty();
    }
  }

  /** Degrees, rounded to the wire's step. */
  public static double degrees(double deg) {
    return Math.rint(deg * STEPS_PER_DEG) / STEPS_PER_DEG;
  }

  /** An enum's constant as the wire writes it: {@code AIS_STATION} is {@code ais-station}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static ObjectNode run(RunState state) {
    RunState.Subject subject = state.subject();
    ObjectNode json = object();
    json.put("kind", word(subject.kind()));
    json.put("source", subject.source());
    json.put("title", subject.title());
    json.put("seed", subject.seed());
    json.put("simulated", subject.simulated());
    json.set("clock", clock(state.clock()));
    json.set("sensors", array(state.sensors(), WireJson::sensor));
    json.set("feeds", array(state.feeds(), WireJson::feed));
    if (state.hasFailed()) {
      json.put("failure", state.failure());
    }
    return json;
  }

  /** The clock; speed 0 says as fast as it can. */
  public static ObjectNode clock(Clock clock) {
    ObjectNode json = object();
    json.put("time", time(clock.timeMs()));
    json.set("speed", number(Double.isInfinite(clock.speed()) ? 0 : clock.speed()));
    json.put("playing", clock.playing());
    json.put("ended", clock.ended());
    return json;
  }

  public static ObjectNode alert(Alert alert) {
    ObjectNode json = object();
    json.put("id", alert.id());
    json.put("seq", alert.seq());
    json.put("incident", alert.incident());
    json.put("rule", alert.rule());
    json.put("title", alert.title());
    json.put("severity", word(alert.severity()));
    json.put("category", word(alert.category()));
    json.put("state", word(alert.state()));
    json.put("track", alert.track());
    json.put("raisedAt", time(alert.raisedAtMs()));
    json.put("changedAt", time(alert.changedAtMs()));
    json.put("changedBy", alert.changedBy());
    json.put("lon", degrees(alert.lon()));
    json.put("lat", degrees(alert.lat()));
    json.put("sentence", alert.sentence());
    json.set("evidence", array(alert.evidence(), WireJson::evidence));
    handling(json, alert.handling());
    return json;
  }

  /** What is said of few is left out of the others. */
  private static void handling(ObjectNode json, Handling handling) {
    if (!handling.assignedTo().isEmpty()) {
      json.put("assignedTo", handling.assignedTo());
    }
    if (handling.verdict() != Verdict.NONE) {
      json.put("verdict", word(handling.verdict()));
    }
    if (!handling.reason().isEmpty()) {
      json.put("reason", handling.reason());
    }
    if (handling.silencedUntilMs() != 0) {
      json.put("silencedUntil", time(handling.silencedUntilMs()));
    }
  }

  /**
   * What an alert's rule has read of late: pairs of epoch milliseconds and value, null for none.
   */
  public static ObjectNode curve(AlertCurve curve) {
    ObjectNode json = object().put("alert", curve.alert());
    return json.set("curves", array(curve.lines(), WireJson::line));
  }

  private static ObjectNode line(AlertCurve.Line line) {
    ObjectNode json = object().put("indicator", line.indicator());
    json.put("unit", line.unit()).put("limit", line.limit());
    ArrayNode points = json.putArray("points");
    for (AlertCurve.Point point : line.points()) {
      ArrayNode pair = points.addArray().add(point.timeMs());
      if (Double.isFinite(point.value())) {
        pair.add(number(Math.rint(point.value() * FIGURE_STEPS) / FIGURE_STEPS));
      } else {
        pair.addNull();
      }
    }
    return json;
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode json = object().put("indicator", evidence.indicator());
    if (evidence.value() instanceof Number value) {
      json.set("value", number(value.doubleValue()));
    } else if (evidence.value() instanceof Boolean value) {
      json.put("value", value);
    } else {
      json.put("value", evidence.value().toString());
    }
    return json.put("unit", evidence.unit()).put("limit", evidence.limit());
  }

  private static ObjectNode sensor(SensorState sensor) {
    ObjectNode json = object();
    json.put("id", sensor.id());
    json.put("name", sensor.name());
    json.put("kind", word(sensor.kind()));
    if (sensor.lastAtMs() != Long.MIN_VALUE) {
      json.put("lastAt", time(sensor.lastAtMs()));
    }
    return json.put("silent", sensor.silent());
  }

  private static ObjectNode feed(FeedState feed) {
    ObjectNode json = object();
    json.put("source", feed.source());
    json.put("live", feed.live());
    json.put("status", word(feed.status()));
    json.put("message", feed.message());
    json.put("accepted", feed.accepted());
    ObjectNode refused = json.putObject("refused");
    feed.refused().forEach(refused::put);
    return json;
  }

  public static ObjectNode identity(Tracks tracks, int slot) {
    ObjectNode json = object();
    json.put("track", tracks.number(slot));
    json.put("mmsi", tracks.mmsi(slot));
    json.put("name", tracks.name(slot));
    json.put("callSign", tracks.callSign(slot));
    json.put("shipType", tracks.shipType(slot));
    json.set("lengthM", number(known(tracks.lengthM(slot))));
    json.set("beamM", number(known(tracks.beamM(slot))));
    return json;
  }

  private static double known(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  /** A number as people write it: 10, not 10.0. */
  public static com.fasterxml.jackson.databind.node.NumericNode number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE;
    return whole ? JSON.numberNode((int) value) : JSON.numberNode(value);
  }

  /** Puts a figure with four decimals; null where nothing can be said. */
  public static void figure(ObjectNode json, String name, double value) {
    if (Double.isFinite(value)) {
      json.set(name, number(Math.rint(value * FIGURE_STEPS) / FIGURE_STEPS));
    } else {
      json.putNull(name);
    }
  }

  public static ObjectNode clockMessage(Clock clock) {
    return message("clock").set("clock", clock(clock));
  }

  public static ObjectNode alertMessage(Alert alert) {
    return message("alert").set("alert", alert(alert));
  }

  public static ObjectNode identitiesMessage(ArrayNode identities) {
    return message("identities").set("identities", identities);
  }

  public static ObjectNode sensorsMessage(RunState state, RecorderState recording) {
    ObjectNode json = message("sensors");
    json.set("sensors", array(state.sensors(), WireJson::sensor));
    json.set("feeds", array(state.feeds(), WireJson::feed));
    if (state.subject().kind() != RunState.Kind.REPLAY) {
      json.set("recording", RecordingJson.recorder(recording));
    }
    return json;
  }

  /** The alert log ends at that entry now. */
  public static ObjectNode rewindMessage(long alertSeq) {
    return message("rewind").put("alertSeq", alertSeq);
  }

  public static ObjectNode skippedMessage(long frames) {
    return message("skipped").put("frames", frames);
  }

  /** Rules of that version are live now. */
  public static ObjectNode rulesMessage(int version) {
    return message("rules").put("version", version);
  }

  public static ObjectNode problemMessage(String pointer, String message) {
    return message("problem").put("pointer", pointer).put("message", message);
  }

  public static ObjectNode helloMessage(
      String version, Area area, ObjectNode run, double rateHz, long alertSeq) {
    ObjectNode json = message("hello").put("protocol", "offing.v1").put("version", version);
    json.set("area", area(area));
    json.set("run", run);
    json.set("tileM", number(TileGrid.EDGE_M));
    json.set("rateHz", number(rateHz));
    return json.put("alertSeq", alertSeq);
  }

  /** What a viewing begins with. */
  public static ObjectNode helloMessage(
      String version,
      Area area,
      Tick tick,
      ViewedClock clock,
      RecordingInfo info,
      boolean current) {
    ObjectNode described = run(tick.state());
    described.set("clock", clock.json());
    ObjectNode hello =
        helloMessage(version, area, described, MOST_VIEWED_HZ, tick.alerts().lastSeq());
    return hello.set("recording", RecordingJson.recording(info, current));
  }

  /** An area's head: what it is called, where it lies, what time is kept there. */
  public static ObjectNode area(Area area) {
    ObjectNode json = object().put("id", area.id()).put("name", area.name());
    json.put("timeZone", area.timeZone());
    json.putArray("bounds")
        .add(area.bounds().west())
        .add(area.bounds().south())
        .add(area.bounds().east())
        .add(area.bounds().north());
    return json;
  }

  static ObjectNode message(String kind) {
    return object().put("kind", kind);
  }
}
