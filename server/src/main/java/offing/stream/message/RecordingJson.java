package offing.stream.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import offing.recording.RecorderState;
import offing.recording.RecordingInfo;

/** Recordings in the JSON of the wire: the same words on the stream and over REST. */
public final class RecordingJson {
  private static final double MS_PER_S = 1_000;

  private RecordingJson() {}

  /**
   * What a recording is.
   *
   * @param current whether the running run writes it
   */
  public static ObjectNode recording(RecordingInfo info, boolean current) {
    ObjectNode json = WireJson.object().put("id", info.id()).put("title", info.title());
    json.put("kind", WireJson.word(info.kind())).put("source", info.source());
    json.put("seed", info.seed()).put("simulated", info.simulated()).put("area", info.areaId());
    if (isAnything(info)) {
      json.put("from", WireJson.time(info.fromMs())).put("to", WireJson.time(info.toMs()));
    }
    json.set("seconds", WireJson.number(seconds(info)));
    json.put("bytes", info.bytes()).put("tracks", info.tracks());
    json.put("alerts", info.alerts()).put("crossings", info.crossings());
    json.put("growing", info.growing()).put("closed", info.closed());
    return json.put("current", current);
  }

  /** Whether a tick of it is kept: its times are 0 while none is. */
  public static boolean isAnything(RecordingInfo info) {
    return info.toMs() > 0 && info.toMs() >= info.fromMs();
  }

  private static double seconds(RecordingInfo info) {
    return isAnything(info) ? (info.toMs() - info.fromMs()) / MS_PER_S : 0;
  }

  /** How the recorder of a run stands. */
  public static ObjectNode recorder(RecorderState state) {
    ObjectNode json = WireJson.object().put("status", WireJson.word(state.status()));
    if (!state.recording().isEmpty()) {
      json.put("recording", state.recording());
    }
    json.put("message", state.message()).put("bytes", state.bytes());
    if (state.keptUntilMs() != Long.MIN_VALUE) {
      json.put("keptUntil", WireJson.time(state.keptUntilMs()));
    }
    return json.put("droppedTicks", state.droppedTicks());
  }
}
