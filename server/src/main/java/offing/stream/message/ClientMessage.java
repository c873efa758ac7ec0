package offing.stream.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import offing.area.Bounds;
import offing.recording.viewing.ViewingClock;

/** What a browser says, read and checked. */
public sealed interface ClientMessage {

  /** Only the tiles of this box from now on. */
  record LookAt(Bounds box) implements ClientMessage {}

  /**
   * The frames of these cameras from now on, and of no others.
   *
   * @param rateHz how many of each a second of wall time at most, [1, 5]; where fewer are taken,
   *     what lies between them is made
   */
  record Watch(Set<String> cameras, int rateHz) implements ClientMessage {

    public Watch {
      cameras = Set.copyOf(cameras);
    }
  }

  /** The alert log from after this number. */
  record Resume(long alertSeq) implements ClientMessage {}

  /** What drives the clock of a viewing. */
  sealed interface Order extends ClientMessage {}

  /** Goes on, times real time; negative for backwards. */
  record Play(double speed) implements Order {}

  record Pause() implements Order {}

  /** Event time, epoch milliseconds. */
  record Seek(long timeMs) implements Order {}

  /** Pauses, and goes to the next of something or the one before. */
  record Step(By by, boolean back) implements Order {

    public enum By {
      TICK,
      ALERT,
      CROSSING
    }
  }

  /** Plays round between two event times, epoch milliseconds; 0 to 0 ends that. */
  record Loop(long fromMs, long toMs) implements Order {
    public static final Loop NONE = new Loop(0, 0);

    public boolean isAny() {
      return toMs > fromMs;
    }
  }

  /** Something that cannot be understood: where, and what is wanted instead. */
  record Bad(String pointer, String message) implements ClientMessage {}

  /** Reads one text message; never throws. */
  static ClientMessage parse(String text) {
    JsonNode message;
    try {
      message = Reading.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return new Bad("", "a message must be one JSON object");
    }
    return switch (message.path("kind").asText()) {
      case "view" -> Reading.view(message.path("bounds"));
      case "cameras" -> Reading.cameras(message);
      case "resume" -> Reading.resume(message.path("alertSeq"));
      case "play" -> Driving.play(message.path("speed"));
      case "pause" -> new Pause();
      case "seek" -> Driving.seek(message.path("time"));
      case "step" -> Driving.step(message.path("by"), message.path("back"));
      case "loop" -> Driving.loop(message);
      default -> new Bad("/kind", "must be view, cameras, resume, play, pause, seek, step or loop");
    };
  }

  /** How the parts are read. */
  final class Reading {
    private static final ObjectReader JSON = JsonMapper.builder().build().reader();
    private static final int CORNERS = 4;

    /** More than a screen shows. */
    private static final int MOST_CAMERAS = 16;

    private static final int MOST_FRAMES_HZ = 5;

    private Reading() {}

    private static ClientMessage view(JsonNode bounds) {
      if (bounds.size() != CORNERS || !allNumbers(bounds)) {
        return new Bad("/bounds", "must be four numbers: west, south, east, north in degrees");
      }
      double west = bounds.get(0).doubleValue();
      double south = bounds.get(1).doubleValue();
      double east = bounds.get(2).doubleValue();
      double north = bounds.get(3).doubleValue();
      if (!(west < east && south < north)) {
        return new Bad("/bounds", "west must be below east and south below north");
      }
      return new LookAt(new Bounds(west, south, east, north));
    }

    private static ClientMessage cameras(JsonNode message) {
      JsonNode ids = message.path("cameras");
      if (!ids.isArray() || ids.size() > MOST_CAMERAS) {
        return new Bad(
            "/cameras", "must be an array of the ids of " + MOST_CAMERAS + " cameras at most");
      }
      int rateHz = message.path("rateHz").asInt(1);
      if (rateHz < 1 || rateHz > MOST_FRAMES_HZ) {
        return new Bad("/rateHz", "must be a whole number, 1 to " + MOST_FRAMES_HZ);
      }
      Set<String> cameras = new TreeSet<>();
      ids.forEach(id -> cameras.add(id.asText()));
      return new Watch(cameras, rateHz);
    }

    private static boolean allNumbers(JsonNode values) {
      for (JsonNode value : values) {
        if (!value.isNumber()) {
          return false;
        }
      }
      return values.isArray();
    }

    private static ClientMessage resume(JsonNode alertSeq) {
      boolean good = alertSeq.isIntegralNumber() && alertSeq.canConvertToLong();
      return good && alertSeq.longValue() >= 0
          ? new Resume(alertSeq.longValue())
          : new Bad("/alertSeq", "must be a whole number, 0 or more");
    }
  }

  /** How the orders are read. */
  final class Driving {
    private static final String NO_TIME = "must be a time, RFC 3339";

    private Driving() {}

    public static boolean isSpeed(double speed) {
      double times = Math.abs(speed);
      return times >= ViewingClock.SLOWEST && times <= ViewingClock.FASTEST;
    }

    private static ClientMessage play(JsonNode speed) {
      return speed.isNumber() && isSpeed(speed.doubleValue())
          ? new Play(speed.doubleValue())
          : new Bad("/speed", "must be a number from 0.1 to 3600, or from -3600 to -0.1");
    }

    private static ClientMessage seek(JsonNode time) {
      OptionalLong timeMs = WireJson.timeMs(time.asText());
      return timeMs.isPresent() ? new Seek(timeMs.getAsLong()) : new Bad("/time", NO_TIME);
    }

    private static ClientMessage step(JsonNode by, JsonNode back) {
      if (!back.isMissingNode() && !back.isBoolean()) {
        return new Bad("/back", "must be true or false");
      }
      boolean backwards = back.asBoolean();
      return switch (by.asText()) {
        case "tick" -> new Step(Step.By.TICK, backwards);
        case "alert" -> new Step(Step.By.ALERT, backwards);
        case "crossing" -> new Step(Step.By.CROSSING, backwards);
        default -> new Bad("/by", "must be tick, alert or crossing");
      };
    }

    private static ClientMessage loop(JsonNode message) {
      if (!message.has("from") && !message.has("to")) {
        return Loop.NONE;
      }
      OptionalLong fromMs = WireJson.timeMs(message.path("from").asText());
      OptionalLong toMs = WireJson.timeMs(message.path("to").asText());
      if (fromMs.isEmpty()) {
        return new Bad("/from", NO_TIME);
      }
      return toMs.isPresent() && toMs.getAsLong() > fromMs.getAsLong()
          ? new Loop(fromMs.getAsLong(), toMs.getAsLong())
          : new Bad("/to", NO_TIME + " after from");
    }
  }
}
