package offing.api.body;

import io.vertx.ext.web.RoutingContext;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import offing.api.gate.Flaws;

/** Reads whole numbers out of a request's path and query. */
public final class WholeNumber {
  /** No more digits than a long holds for certain. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

  private WholeNumber() {}

  public static long path(RoutingContext context, String name) {
    return read(context.pathParam(name), "/path/" + name);
  }

  public static OptionalLong query(RoutingContext context, String name) {
    String text = context.request().getParam(name);
    return text == null ? OptionalLong.empty() : OptionalLong.of(read(text, "/query/" + name));
  }

  private static long read(String text, String pointer) {
    if (DIGITS.matcher(text).matches()) {
      return Long.parseLong(text);
    }
    var flaws = new Flaws();
    flaws.add(pointer, "must be a whole number, 0 or more");
    flaws.refuseIfAny();
    throw new IllegalStateException("a flaw was found and not refused");
  }
}
