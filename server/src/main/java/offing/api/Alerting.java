package offing.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.OptionalLong;
import offing.api.body.Answer;
import offing.api.body.WholeNumber;
import offing.api.gate.HttpProblem;
import offing.api.gate.Operators;
import offing.moment.AlertLog;
import offing.run.Run;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.stream.message.WireJson;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction;
import offing.watch.alert.AlertAction.Acknowledge;
import offing.watch.alert.AlertCurve;

/** {@code /api/alerts}: the alert log, and what an operator does about it. */
final class Alerting {
  private final Vertx vertx;
  private final Run run;

  Alerting(Vertx vertx, Run run) {
    this.vertx = vertx;
    this.run = run;
  }

  void mount(Router router) {
    router.get("/api/alerts").handler(this::list);
    router.get("/api/alerts/:alert/curves").handler(this::curves);
    router.post("/api/alerts/:alert/acknowledge").handler(this::acknowledge);
    router.post("/api/alerts/:alert/actions").handler(this::act);
  }

  private void list(RoutingContext context) {
    OptionalLong after = WholeNumber.query(context, "after");
    AlertLog log = run.latest().alerts();
    List<Alert> alerts = after.isPresent() ? log.after(after.getAsLong()) : log.current();
    ObjectNode body = WireJson.object();
    body.set("alerts", WireJson.array(alerts, WireJson::alert));
    Answer.json(context, body.put("lastSeq", log.lastSeq()));
  }

  private void curves(RoutingContext context) {
    long alert = WholeNumber.path(context, "alert");
    AlertCurve curve = run.latest().curves().get(alert);
    if (curve == null) {
      throw new HttpProblem(HttpProblem.NOT_FOUND, "no alert " + alert + " stands now");
    }
    Answer.json(context, WireJson.curve(curve));
  }

  private void acknowledge(RoutingContext context) {
    act(context, new Acknowledge());
  }

  private void act(RoutingContext context) {
    act(context, AlertBody.read(context));
  }

  private void act(RoutingContext context, AlertAction action) {
    long alert = WholeNumber.path(context, "alert");
    Operator operator = Operators.of(context);
    done(
        context,
        Future.fromCompletionStage(run.act(alert, action, operator), vertx.getOrCreateContext())
            .map(WireJson::alert));
  }

  /** Answers what an order came to, on the request's own event loop. */
  static void done(RoutingContext context, Future<ObjectNode> order) {
    order
        .onSuccess(body -> Answer.json(context, body))
        .onFailure(
            fault ->
                context.fail(
                    fault instanceof Refused
                        ? new HttpProblem(HttpProblem.CONFLICT, String.valueOf(fault.getMessage()))
                        : fault));
  }
}
