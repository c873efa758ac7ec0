package offing.app.trade;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.app.terminal.Progress;
import offing.app.trade.excerpt.Excerpt;
import offing.recording.RecordingInfo;
import offing.stream.message.WireJson;
import offing.watch.alert.Alert;

/**
 * A FeatureCollection (RFC 7946): a LineString for each track through all its fixes, a Point where
 * it has but one, and a Point for each alert where it was raised, as it stood at the end.
 *
 * <p>Fixes come in the order of time and lines want them track by track: the recording is read once
 * to count them, and then once for each portion of tracks that fits into memory.
 */
final class GeoJsonExporter implements Exporter {
  /** About 100 MB. */
  private static final int MOST_FIXES = 4_000_000;

  private final int mostFixes;

  GeoJsonExporter() {
    this(MOST_FIXES);
  }

  /** {@code mostFixes}: how many are held at a time, but for a track that has more by itself. */
  GeoJsonExporter(int mostFixes) {
    this.mostFixes = mostFixes;
  }

  @Override
  public long write(Excerpt excerpt, Path file, Progress progress) throws IOException {
    SortedMap<Integer, Integer> fixes = countFixes(excerpt, progress);
    Collection<Alert> alerts = alerts(excerpt);
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonMapper().createGenerator(out)) {
      head(json, excerpt);
      tracks(json, excerpt, fixes, progress);
      for (Alert alert : alerts) {
        write(json, alert, excerpt.info().simulated());
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return (long) fixes.size() + alerts.size();
  }

  /** How many fixes each track has, by its number. */
  private static SortedMap<Integer, Integer> countFixes(Excerpt excerpt, Progress progress) {
    var fixes = new TreeMap<Integer, Integer>();
    var rows = excerpt.rows();
    while (rows.next()) {
      if (rows.isFix()) {
        fixes.merge(rows.number(), 1, Integer::sum);
      }
      progress.at(rows.timeMs());
    }
    return fixes;
  }

  /** Each alert that was raised in the span, as it stood at its end. */
  private static Collection<Alert> alerts(Excerpt excerpt) {
    var newest = new TreeMap<Long, Alert>();
    for (Alert entry : excerpt.reader().alertsAfter(0)) {
      if (excerpt.contains(entry.raisedAtMs()) && entry.changedAtMs() <= excerpt.toMs()) {
        newest.put(entry.id(), entry);
      }
    }
    return newest.values();
  }

  private static void head(JsonGenerator json, Excerpt excerpt) throws IOException {
    RecordingInfo info = excerpt.info();
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    if (info.simulated()) {
      json.writeStringField("simulated", SIMULATED);
    }
    json.writeStringField("recording", info.id());
    json.writeStringField("title", info.title());
    json.writeStringField("source", info.source());
    json.writeStringField("from", WireJson.time(excerpt.fromMs()));
    json.writeStringField("to", WireJson.time(excerpt.toMs()));
    json.writeArrayFieldStart("features");
  }

  private void tracks(
      JsonGenerator json, Excerpt excerpt, SortedMap<Integer, Integer> fixes, Progress progress)
      throws IOException {
    SortedMap<Integer, Integer> left = fixes;
    while (!left.isEmpty()) {
      int end = endOfPortion(left);
      for (TrackLine line : lines(excerpt, left.headMap(end), progress).values()) {
        line.write(json, excerpt.info().simulated());
      }
      left = left.tailMap(end);
    }
  }

  /** The number of the first track that does not fit in any more. */
  private int endOfPortion(SortedMap<Integer, Integer> fixes) {
    long sum = 0;
    for (var track : fixes.entrySet()) {
      sum += track.getValue();
      if (sum > mostFixes && !track.getKey().equals(fixes.firstKey())) {
        return track.getKey();
      }
    }
    return fixes.lastKey() + 1;
  }

  private static SortedMap<Integer, TrackLine> lines(
      Excerpt excerpt, SortedMap<Integer, Integer> portion, Progress progress) {
    var lines = new TreeMap<Integer, TrackLine>();
    portion.forEach((number, fixes) -> lines.put(number, new TrackLine(fixes)));
    var rows = excerpt.rows();
    while (rows.next()) {
      TrackLine line = lines.get(rows.number());
      if (line != null) {
        line.add(rows);
      }
      progress.at(rows.timeMs());
    }
    return lines;
  }

  private static void write(JsonGenerator json, Alert alert, boolean simulated) throws IOException {
    ObjectNode feature = WireJson.object().put("type", "Feature").put("id", "alert-" + alert.id());
    feature
        .putObject("geometry")
        .put("type", "Point")
        .putArray("coordinates")
        .add(WireJson.degrees(alert.lon()))
        .add(WireJson.degrees(alert.lat()));
    ObjectNode properties = WireJson.alert(alert).put("kind", "alert");
    if (simulated) {
      properties.put("simulated", SIMULATED);
    }
    feature.set("properties", properties);
    json.writeTree(feature);
  }
}
