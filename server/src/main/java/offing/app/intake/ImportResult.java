package offing.app.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import offing.recording.RecordingInfo;
import offing.stream.message.WireJson;

/**
 * What came of an import.
 *
 * @param recording as it is kept now
 * @param area name of the area that it is seen over
 * @param accepted observations that were handed over and recorded
 * @param refused what could not be read, by a stable reason; sorted
 * @param oddities what the pipeline found odd, by a stable reason; sorted
 * @param wallSeconds how long it took
 */
public record ImportResult(
    RecordingInfo recording,
    String area,
    long accepted,
    SortedMap<String, Long> refused,
    SortedMap<String, Long> oddities,
    double wallSeconds) {
  private static final double MS_PER_HOUR = 3_600_000;

  /** The members have the names of the wire. */
  public ObjectNode json() {
    ObjectNode json = WireJson.object().put("recording", recording.id());
    json.put("title", recording.title()).put("area", area);
    json.put("from", WireJson.time(recording.fromMs())).put("to", WireJson.time(recording.toMs()));
    json.put("tracks", recording.tracks()).put("alerts", recording.alerts());
    json.put("bytes", recording.bytes()).put("simulated", recording.simulated());
    json.put("accepted", accepted);
    refused.forEach(json.putObject("refused")::put);
    oddities.forEach(json.putObject("oddities")::put);
    return json.put("wallSeconds", Math.round(wallSeconds * 10) / 10.0);
  }

  /** The same for people. */
  public String text() {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %s to %s (%.1f h) over %s, %,d tracks%s%n",
            recording.id(),
            WireJson.time(recording.fromMs()),
            WireJson.time(recording.toMs()),
            (recording.toMs() - recording.fromMs()) / MS_PER_HOUR,
            area,
            recording.tracks(),
            recording.simulated() ? ", SIMULATED" : ""));
    text.append(
        String.format(
            Locale.ROOT,
            "accepted %,d in %.1f s, %,.0f a second",
            accepted,
            wallSeconds,
            accepted / Math.max(wallSeconds, 1e-3)));
    list(text, "refused", refused);
    list(text, "odd", oddities);
    return text.toString();
  }

  private static void list(StringBuilder text, String word, Map<String, Long> counts) {
    for (var count : counts.entrySet()) {
      text.append(
          String.format(Locale.ROOT, "%n%s %,d as %s", word, count.getValue(), count.getKey()));
    }
  }
}
