package offing.api.recording;

import io.vertx.ext.web.RoutingContext;
import java.util.OptionalLong;
import offing.api.gate.Flaws;
import offing.stream.message.WireJson;

/** Reads times and small numbers out of a request's query. */
final class Query {
  private Query() {}

  /** A time, epoch milliseconds; empty where it is not asked for. */
  static OptionalLong time(RoutingContext context, String name, Flaws flaws) {
    String text = context.request().getParam(name);
    if (text == null) {
      return OptionalLong.empty();
    }
    OptionalLong timeMs = WireJson.timeMs(text);
    if (timeMs.isEmpty()) {
      flaws.add("/query/" + name, "must be a time, RFC 3339");
    }
    return timeMs;
  }

  /** A whole number within bounds. */
  static int number(RoutingContext context, String name, int normal, int least, int most) {
    String text = context.request().getParam(name);
    if (text == null) {
      return normal;
    }
    var flaws = new Flaws();
    boolean good = text.matches("[0-9]{1,6}");
    int value = good ? Integer.parseInt(text) : -1;
    if (value < least || value > most) {
      flaws.add("/query/" + name, "must be a whole number from " + least + " to " + most);
    }
    flaws.refuseIfAny();
    return value;
  }
}
