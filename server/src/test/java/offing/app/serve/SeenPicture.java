package offing.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.moment.Moment;
import offing.moment.SensorState;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.stream.message.WireJson;
import offing.stream.tile.DecodedFrame;
import offing.watch.alert.Alert;

/**
 * What a client knows that follows the wire's rules: each message changes it, as it would a
 * browser's picture. Everything is told as text, so that two of them can be compared.
 */
final class SeenPicture {
  private static final int AGE_CAP = 65_534;
  private static final int MS_PER_AGE = 100;

  private final Map<Long, Row> rows = new TreeMap<>();
  private final Map<Long, String> tiles = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();
  private final TreeMap<Long, JsonNode> alertLog = new TreeMap<>();
  private final List<String> sensors = new ArrayList<>();
  private long timeMs;

  /** A track as it was told, with the time by which its age is to be understood. */
  private record Row(String looks, long toldMs, long age) {}

  void take(Object message) {
    if (message instanceof Buffer frame) {
      take(DecodedFrame.of(frame.getBytes()));
    } else {
      take((JsonNode) message);
    }
  }

  private void take(DecodedFrame frame) {
    timeMs = frame.time();
    if (frame.whole()) {
      tiles.values().removeIf(frame.tile()::equals);
    }
    for (long number : frame.column("left")) {
      tiles.remove(number, frame.tile());
    }
    for (int i = 0; i < frame.column("id").length; i++) {
      tiles.put(frame.column("id")[i], frame.tile());
      rows.put(frame.column("id")[i], row(frame, i));
    }
    rows.keySet().retainAll(tiles.keySet());
  }

  private static Row row(DecodedFrame frame, int i) {
    var looks = new StringBuilder();
    for (String column : List.of("lon", "lat", "sog", "cog", "hdg", "flags", "kind", "nav")) {
      looks.append(column).append(' ').append(frame.column(column)[i]).append(' ');
    }
    return new Row(looks.toString(), frame.time(), frame.column("age")[i]);
  }

  private void take(JsonNode message) {
    switch (message.path("kind").asText()) {
      case "clock" -> timeMs = WireJson.timeMs(message.at("/clock/time").asText()).orElseThrow();
      case "identities" -> message.path("identities").forEach(this::name);
      case "alert" -> alertLog.put(message.at("/alert/seq").asLong(), message.path("alert"));
      case "rewind" -> alertLog.tailMap(message.path("alertSeq").asLong(), false).clear();
      case "sensors" -> {
        sensors.clear();
        message.path("sensors").forEach(sensor -> sensors.add(sensor.toString()));
      }
      default -> {}
    }
  }

  private void name(JsonNode identity) {
    names.put(
        identity.path("track").asLong(),
        identity.path("mmsi").asText() + " " + identity.path("name").asText());
  }

  long timeMs() {
    return timeMs;
  }

  long newestAlert() {
    return alertLog.isEmpty() ? 0 : alertLog.lastKey();
  }

  /** Tracks with their names, alerts, sensors. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    rows.forEach((id, row) -> told.add(id + " " + row.looks + names.get(id)));
    told.addAll(alerts());
    told.addAll(sensors);
    return told;
  }

  /** The same without sensors, which the live stream tells every two seconds only. */
  List<String> toldButSensors() {
    List<String> told = told();
    told.removeAll(sensors);
    return told;
  }

  private List<String> alerts() {
    Map<Long, String> newest = new TreeMap<>();
    alertLog.forEach((seq, alert) -> newest.put(alert.path("id").asLong(), alert.toString()));
    return newest.values().stream().map(alert -> "alert " + alert).toList();
  }

  /** Tracks whose age is told otherwise than their observation's time says. */
  List<Long> wronglyAged(Moment moment) {
    List<Long> wrong = new ArrayList<>();
    rows.forEach(
        (id, row) -> {
          int slot = moment.picture().slotOf(id.intValue());
          boolean good =
              slot >= 0 && row.age == age(row.toldMs - moment.picture().observedAtMs(slot));
          if (!good) {
            wrong.add(id);
          }
        });
    return wrong;
  }

  private static long age(long ageMs) {
    return Math.min(Math.max(0, ageMs) / MS_PER_AGE, AGE_CAP);
  }

  /** What a client should know that sees a moment of a simulation. */
  static List<String> expected(Moment moment) {
    Tracks tracks = moment.picture();
    Map<Long, String> rows = new TreeMap<>();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        rows.put((long) tracks.number(slot), expected(moment, slot));
      }
    }
    List<String> told = new ArrayList<>();
    rows.forEach((id, row) -> told.add(id + " " + row));
    Map<Long, Alert> alerts = new TreeMap<>();
    moment.alerts().current().forEach(alert -> alerts.put(alert.id(), alert));
    alerts.values().forEach(alert -> told.add("alert " + WireJson.alert(alert)));
    moment.sensors().forEach(sensor -> told.add(sensor(sensor)));
    return told;
  }

  private static String expected(Moment moment, int slot) {
    Tracks tracks = moment.picture();
    return "lon %d lat %d sog %d cog %d hdg %d flags %d kind %d nav %d %d %s"
        .formatted(
            Math.round(tracks.lon(slot) * 1e7),
            Math.round(tracks.lat(slot) * 1e7),
            tenths(tracks.sogKn(slot)),
            tenths(tracks.cogDeg(slot)),
            tenths(tracks.headingDeg(slot)),
            flags(moment, slot),
            List.of(TrackKind.values()).indexOf(tracks.kind(slot)),
            tracks.navStatus(slot),
            tracks.mmsi(slot),
            tracks.name(slot));
  }

  private static long tenths(double value) {
    return Double.isNaN(value) ? 65_535 : Math.round(value * 10);
  }

  private static int flags(Moment moment, int slot) {
    Tracks tracks = moment.picture();
    boolean dangerous =
        moment.alerts().current().stream()
            .anyMatch(alert -> alert.track() == tracks.number(slot) && alert.state().isOpen());
    return (tracks.sources(slot) & 7)
        | (tracks.status(slot) == TrackStatus.COASTING ? 8 : 0)
        | (tracks.status(slot) == TrackStatus.LOST ? 16 : 0)
        | (dangerous ? 32 : 0)
        | (tracks.kind(slot) == TrackKind.PATROL ? 64 : 0)
        | 128;
  }

  private static String sensor(SensorState sensor) {
    var json = WireJson.object().put("id", sensor.id()).put("name", sensor.name());
    json.put("kind", WireJson.word(sensor.kind()));
    if (sensor.lastAtMs() != Long.MIN_VALUE) {
      json.put("lastAt", WireJson.time(sensor.lastAtMs()));
    }
    return json.put("silent", sensor.silent()).toString();
  }
}
