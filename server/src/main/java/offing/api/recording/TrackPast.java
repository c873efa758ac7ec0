package offing.api.recording;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import offing.api.gate.HttpProblem;
import offing.area.Area;
import offing.picture.Tracks;
import offing.recording.RecordingReader;
import offing.recording.RecordingReader.Count;
import offing.recording.RecordingReader.TrackLife;
import offing.recording.block.MomentDecoder;
import offing.stream.message.WireJson;

/** Where a track was at the keyframes of a recording. */
final class TrackPast {
  private static final int MOST_POINTS = 2_000;

  private final RecordingReader reader;
  private final MomentDecoder decoder;

  TrackPast(RecordingReader reader, Area area) {
    this.reader = reader;
    decoder = new MomentDecoder(area.chart());
  }

  /** Its life and its places within a span, its whole life where that is open. */
  ObjectNode of(int track, OptionalLong fromMs, OptionalLong toMs) {
    TrackLife life =
        reader
            .life(track)
            .orElseThrow(
                () ->
                    new HttpProblem(
                        HttpProblem.NOT_FOUND, "no track " + track + " was ever shown"));
    ObjectNode body = WireJson.object().put("track", track);
    body.put("firstSeen", WireJson.time(life.firstMs()));
    body.put("lastSeen", WireJson.time(life.lastMs()));
    long beginMs = Math.max(fromMs.orElse(life.firstMs()), life.firstMs());
    long endMs = Math.min(toMs.orElse(life.lastMs()), life.lastMs());
    ArrayNode points = body.putArray("points");
    for (long timeMs : thinned(keyframes(beginMs, endMs))) {
      add(points, track, timeMs);
    }
    return body;
  }

  private List<Long> keyframes(long fromMs, long toMs) {
    return toMs < fromMs
        ? List.of()
        : reader.counts(fromMs, toMs).stream().map(Count::timeMs).toList();
  }

  /** Evenly, the first and the last among them. */
  private static List<Long> thinned(List<Long> times) {
    if (times.size() <= MOST_POINTS) {
      return times;
    }
    List<Long> kept = new ArrayList<>(MOST_POINTS);
    for (int i = 0; i < MOST_POINTS; i++) {
      kept.add(times.get((int) ((long) i * (times.size() - 1) / (MOST_POINTS - 1))));
    }
    return kept;
  }

  private void add(ArrayNode points, int track, long timeMs) {
    Tracks tracks = decoder.start(reader.groupAt(timeMs).orElseThrow().keyframe()).picture();
    int slot = tracks.slotOf(track);
    if (slot >= 0) {
      ArrayNode point = points.addArray();
      point.add(WireJson.degrees(tracks.lon(slot))).add(WireJson.degrees(tracks.lat(slot)));
      point.add(timeMs);
      if (Double.isNaN(tracks.sogKn(slot))) {
        point.addNull();
      } else {
        point.add(WireJson.number(tracks.sogKn(slot)));
      }
    }
  }
}
