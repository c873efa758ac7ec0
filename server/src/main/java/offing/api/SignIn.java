package offing.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import offing.api.body.Answer;
import offing.api.body.Body;
import offing.api.gate.Flaws;
import offing.api.gate.Gate;
import offing.stream.message.WireJson;

/** {@code /api/session}: a browser trades a token for a cookie. */
final class SignIn {
  private static final int NO_CONTENT = 204;

  private final Gate gate;

  SignIn(Gate gate) {
    this.gate = gate;
  }

  void mount(Router router) {
    router.get(Gate.SESSION_PATH).handler(this::show);
    router.post(Gate.SESSION_PATH).handler(this::signIn);
    router.delete(Gate.SESSION_PATH).handler(this::signOut);
  }

  private void show(RoutingContext context) {
    ObjectNode body = WireJson.object().put("required", gate.isTokenRequired());
    String name = Gate.nameOf(context);
    if (name.isEmpty()) {
      body.putNull("operator");
    } else {
      body.put("operator", name);
    }
    Answer.json(context, body);
  }

  private void signIn(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("token"), flaws);
    if (!body.path("token").isTextual()) {
      flaws.add("/body/token", "must be a text");
    }
    flaws.refuseIfAny();
    if (gate.isTokenRequired()) {
      gate.signIn(context, body.path("token").textValue());
    }
    show(context);
  }

  private void signOut(RoutingContext context) {
    gate.signOut(context);
    context.response().setStatusCode(NO_CONTENT).end();
  }
}
