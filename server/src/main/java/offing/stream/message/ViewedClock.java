package offing.stream.message;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The clock of a viewing as the wire tells it. Times are event times, epoch milliseconds.
 *
 * @param speed times real time; negative for backwards
 * @param ended whether it stands at an end of the recording and cannot go on that way
 * @param fromMs the first tick that is kept now
 * @param toMs the newest
 * @param growing whether the recording is being written
 * @param lap between what it plays round; 0 to 0 where it does not
 */
public record ViewedClock(
    long timeMs,
    double speed,
    boolean playing,
    boolean ended,
    long fromMs,
    long toMs,
    boolean growing,
    ClientMessage.Loop lap) {

  ObjectNode json() {
    ObjectNode json = WireJson.object().put("time", WireJson.time(timeMs));
    json.set("speed", WireJson.number(speed));
    json.put("playing", playing).put("ended", ended);
    json.put("from", WireJson.time(fromMs)).put("to", WireJson.time(toMs));
    json.put("growing", growing);
    if (lap.isAny()) {
      json.putArray("loop").add(WireJson.time(lap.fromMs())).add(WireJson.time(lap.toMs()));
    }
    return json;
  }

  public ObjectNode message() {
    return WireJson.message("clock").set("clock", json());
  }
}
