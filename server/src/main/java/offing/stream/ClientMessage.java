package offing.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import offing.area.Bounds;

/** What a browser says, read and checked. */
sealed interface ClientMessage {

  /** Only the tiles of this box from now on. */
  record LookAt(Bounds box) implements ClientMessage {}

  /** The alert log from after this number. */
  record Resume(long alertSeq) implements ClientMessage {}

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
      case "resume" -> Reading.resume(message.path("alertSeq"));
      default -> new Bad("/kind", "must be view or resume");
    };
  }

  /** How the parts are read. */
  final class Reading {
    private static final ObjectReader JSON = JsonMapper.builder().build().reader();
    private static final int CORNERS = 4;

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
}
