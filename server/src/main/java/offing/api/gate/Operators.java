package offing.api.gate;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import offing.run.order.Operator;

/** Reads who acts, and from where: every action has a name behind it. */
public final class Operators {
  private static final String NAME = "Offing-Operator";
  private static final String CONSOLE = "Offing-Console";
  private static final int LONGEST = 80;

  private Operators() {}

  /** The operator of an action; throws {@link HttpProblem} where no name or no place is told. */
  public static Operator of(RoutingContext context) {
    var flaws = new Flaws();
    String known = Gate.nameOf(context);
    String name = known.isEmpty() ? read(context.request(), NAME, flaws) : known;
    String console = read(context.request(), CONSOLE, flaws);
    flaws.refuseIfAny();
    return new Operator(name, console);
  }

  private static String read(HttpServerRequest request, String header, Flaws flaws) {
    String raw = request.getHeader(header);
    String text = raw == null ? "" : decoded(raw).strip();
    if (text.isEmpty() || text.length() > LONGEST || !OneLine.is(text)) {
      flaws.add(
          "/headers/" + header,
          "every action needs a name behind it: 1 to 80 characters, percent-encoded UTF-8");
    }
    return text;
  }

  /** A plus sign is itself: this is no form. */
  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
