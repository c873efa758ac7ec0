package offing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import offing.api.body.Body;
import offing.api.gate.Flaws;
import offing.api.gate.OneLine;
import offing.watch.alert.AlertAction;
import offing.watch.alert.AlertAction.Acknowledge;
import offing.watch.alert.AlertAction.Assign;
import offing.watch.alert.AlertAction.Resolve;
import offing.watch.alert.AlertAction.Silence;
import offing.watch.alert.Verdict;

/** Reads what is to be done about an alert. */
final class AlertBody {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_REASON = 500;
  private static final double LEAST_MINUTES = 0.5;

  /** Longer than that nobody may look away. Assumed: a quarter of a watch of four hours. */
  private static final double MOST_MINUTES = 60;

  private static final double MS_A_MINUTE = 60_000;

  private AlertBody() {}

  static AlertAction read(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body =
        Body.object(context, Set.of("action", "to", "minutes", "verdict", "reason"), flaws);
    String action = body.path("action").asText();
    AlertAction read =
        switch (action) {
          case "acknowledge" -> new Acknowledge();
          case "assign" -> new Assign(text(body.get("to"), "to", 1, LONGEST_NAME, flaws));
          case "silence" -> new Silence(milliseconds(body, flaws), reason(body, 0, flaws));
          case "resolve" ->
              new Resolve(verdict(body.get("verdict"), flaws), reason(body, 1, flaws));
          default -> {
            flaws.add("/body/action", "must be acknowledge, assign, silence or resolve");
            yield new Acknowledge();
          }
        };
    refuseOthers(body, action, flaws);
    flaws.refuseIfAny();
    return read;
  }

  private static long milliseconds(ObjectNode body, Flaws flaws) {
    double minutes = Asked.number(body, "minutes", LEAST_MINUTES, MOST_MINUTES, flaws);
    return (long) (minutes * MS_A_MINUTE);
  }

  private static String reason(ObjectNode body, int least, Flaws flaws) {
    if (least == 0 && !body.has("reason")) {
      return "";
    }
    return text(body.get("reason"), "reason", least, LONGEST_REASON, flaws);
  }

  /** Text of one line: what would break it, or turn it round, is refused. */
  static String text(JsonNode value, String name, int least, int most, Flaws flaws) {
    String text = value != null && value.isTextual() ? value.asText().strip() : "";
    boolean isText = value != null && value.isTextual();
    if (!isText || text.length() < least || text.length() > most || !OneLine.is(text)) {
      flaws.add("/body/" + name, "must be one line of " + least + " to " + most + " characters");
    }
    return text;
  }

  private static Verdict verdict(JsonNode value, Flaws flaws) {
    if (value != null && value.isBoolean()) {
      return value.asBoolean() ? Verdict.TRUE : Verdict.FALSE;
    }
    if (value != null) {
      flaws.add("/body/verdict", "must be true or false, or be left out where nobody can say");
    }
    return Verdict.NONE;
  }

  /** What an action has no use for was meant for another. */
  private static void refuseOthers(ObjectNode body, String action, Flaws flaws) {
    refuse(body, "to", action, Set.of("assign"), flaws);
    refuse(body, "minutes", action, Set.of("silence"), flaws);
    refuse(body, "verdict", action, Set.of("resolve"), flaws);
    refuse(body, "reason", action, Set.of("resolve", "silence"), flaws);
  }

  private static void refuse(
      ObjectNode body, String name, String action, Set<String> uses, Flaws flaws) {
    if (body.has(name) && !uses.contains(action)) {
      flaws.add(
          "/body/" + name,
          "is of use only to " + String.join(" and ", uses.stream().sorted().toList()));
    }
  }
}
