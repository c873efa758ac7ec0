package offing.api.recording;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import offing.area.Area;
import offing.recording.CommandEntry;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.RecordingReader.Count;
import offing.recording.RecordingReader.Gap;
import offing.recording.RecordingReader.Outage;
import offing.stream.message.RecordingJson;
import offing.stream.message.WireJson;
import offing.watch.Crossing;
import offing.watch.alert.Alert;

/** A recording at a glance: how much went on when. */
final class TimelineBody {
  /** A count is of a keyframe, and good until the next one: those stand 10 s apart. */
  private static final long COUNT_MS = 10_000;

  private static final long LEAST_STEP_MS = 1_000;

  private final RecordingReader reader;
  private final RecordingInfo info;
  private final Area area;
  private final long fromMs;
  private final long toMs;

  /** Takes the part of the span that is to be shown; the whole where it is left open. */
  TimelineBody(
      RecordingReader reader,
      RecordingInfo info,
      Area area,
      OptionalLong fromMs,
      OptionalLong toMs) {
    this.reader = reader;
    this.info = info;
    this.area = area;
    this.fromMs = Math.max(info.fromMs(), fromMs.orElse(info.fromMs()));
    this.toMs = Math.min(info.toMs(), toMs.orElse(info.toMs()));
  }

  ObjectNode of(int buckets) {
    ObjectNode body = WireJson.object();
    boolean isAny = RecordingJson.isAnything(info) && fromMs <= toMs;
    long stepMs = isAny ? Math.max(LEAST_STEP_MS, (toMs - fromMs) / buckets + 1) : LEAST_STEP_MS;
    if (isAny) {
      body.put("from", WireJson.time(fromMs)).put("to", WireJson.time(toMs));
    }
    body.put("stepMs", stepMs);
    body.set("tracks", isAny ? tracks(stepMs) : WireJson.array());
    body.set("alerts", alerts());
    body.set("crossings", WireJson.array(reader.crossings(), TimelineBody::crossing));
    body.set("outages", WireJson.array(reader.outages(), TimelineBody::outage));
    body.set("gaps", WireJson.array(reader.gaps(), TimelineBody::gap));
    body.set("light", isAny ? Light.over(area, fromMs, toMs) : WireJson.array());
    return body.set("commands", WireJson.array(reader.commands(), TimelineBody::command));
  }

  /** The most tracks that were shown in each bucket; null where nothing is known. */
  private ArrayNode tracks(long stepMs) {
    var most = new int[(int) ((toMs - fromMs) / stepMs) + 1];
    java.util.Arrays.fill(most, -1);
    List<Count> counts = reader.counts(fromMs - COUNT_MS, toMs);
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      long nextMs = i + 1 < counts.size() ? counts.get(i + 1).timeMs() : Long.MAX_VALUE;
      long endMs = Math.min(nextMs, count.timeMs() + COUNT_MS) - 1;
      int first = (int) Math.max(0, Math.floorDiv(count.timeMs() - fromMs, stepMs));
      long last = Math.min(most.length - 1, Math.floorDiv(endMs - fromMs, stepMs));
      for (int bucket = first; bucket <= last; bucket++) {
        most[bucket] = Math.max(most[bucket], count.tracks());
      }
    }
    ArrayNode tracks = WireJson.array();
    for (int value : most) {
      if (value < 0) {
        tracks.addNull();
      } else {
        tracks.add(value);
      }
    }
    return tracks;
  }

  /** Each alert once: when it was raised, and when it was over. */
  private ArrayNode alerts() {
    Map<Long, Alert> newest = new LinkedHashMap<>();
    reader.alertsAfter(0).forEach(entry -> newest.put(entry.id(), entry));
    return WireJson.array(newest.values(), TimelineBody::alert);
  }

  private static ObjectNode alert(Alert alert) {
    ObjectNode json = WireJson.object().put("id", alert.id()).put("rule", alert.rule());
    json.put("title", alert.title()).put("severity", WireJson.word(alert.severity()));
    json.put("category", WireJson.word(alert.category())).put("track", alert.track());
    json.put("raisedAt", WireJson.time(alert.raisedAtMs()));
    if (!alert.state().isOpen()) {
      json.put("endedAt", WireJson.time(alert.changedAtMs()));
    }
    return json;
  }

  private static ObjectNode crossing(Crossing crossing) {
    return WireJson.object()
        .put("time", WireJson.time(crossing.timeMs()))
        .put("track", crossing.track())
        .put("inbound", crossing.inbound())
        .put("lon", WireJson.degrees(crossing.lon()))
        .put("lat", WireJson.degrees(crossing.lat()));
  }

  private static ObjectNode outage(Outage outage) {
    ObjectNode json = WireJson.object().put("sensor", outage.sensor()).put("name", outage.name());
    json.put("from", WireJson.time(outage.fromMs()));
    if (outage.toMs() != Long.MAX_VALUE) {
      json.put("to", WireJson.time(outage.toMs()));
    }
    return json;
  }

  private static ObjectNode gap(Gap gap) {
    return WireJson.object()
        .put("from", WireJson.time(gap.fromMs()))
        .put("to", WireJson.time(gap.toMs()));
  }

  private static ObjectNode command(CommandEntry command) {
    return WireJson.object()
        .put("time", WireJson.time(command.timeMs()))
        .put("operator", command.operator())
        .put("console", command.console())
        .put("what", command.what());
  }
}
