package offing.api.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;

/** Reads a request's body. */
public final class Body {
  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private Body() {}

  /** The body, which must be one JSON object with no members but the named ones. */
  public static ObjectNode object(RoutingContext context, Set<String> members, Flaws flaws) {
    String type = context.request().getHeader("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new HttpProblem(
          HttpProblem.UNSUPPORTED_MEDIA_TYPE, "the body must be of type application/json");
    }
    if (!(parsed(context.body().buffer()) instanceof ObjectNode object)) {
      throw new HttpProblem(HttpProblem.BAD_REQUEST, "the body must be one JSON object");
    }
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!members.contains(name)) {
                flaws.add("/body/" + name, "is not known here; known are " + members);
              }
            });
    return object;
  }

  private static JsonNode parsed(Buffer buffer) {
    try {
      return JSON.readTree(buffer == null ? "" : buffer.toString());
    } catch (JsonProcessingException e) {
      throw new HttpProblem(HttpProblem.BAD_REQUEST, "the body must be one JSON object");
    }
  }
}
