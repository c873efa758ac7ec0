package offing.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;
import offing.api.body.Body;
import offing.api.body.WholeNumber;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.api.gate.Operators;
import offing.run.Run;
import offing.run.order.Operator;
import offing.run.order.UnitOrder;
import offing.stream.message.SceneJson;
import offing.stream.message.WireJson;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction;

/** {@code /api/incidents}: what is done about everything that a vessel is up to. */
final class Incidents {
  private final Vertx vertx;
  private final Run run;

  Incidents(Vertx vertx, Run run) {
    this.vertx = vertx;
    this.run = run;
  }

  void mount(Router router) {
    router.post("/api/incidents/:incident/actions").handler(this::act);
    router.post("/api/incidents/:incident/tasks").handler(this::task);
  }

  private void act(RoutingContext context) {
    long incident = WholeNumber.path(context, "incident");
    AlertAction action = AlertBody.read(context);
    Operator operator = Operators.of(context);
    Alerting.done(
        context,
        Future.fromCompletionStage(
                run.actOnIncident(incident, action, operator), vertx.getOrCreateContext())
            .map(changed -> body(incident, changed)));
  }

  private static ObjectNode body(long incident, List<Alert> changed) {
    ObjectNode body = WireJson.object().put("incident", incident);
    return body.set("alerts", WireJson.array(changed, WireJson::alert));
  }

  private void task(RoutingContext context) {
    long incident = WholeNumber.path(context, "incident");
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("unit", "task", "offM"), flaws);
    String unit = AlertBody.text(body.get("unit"), "unit", 1, Patrolling.LONGEST_CALL_SIGN, flaws);
    UnitOrder.Task task = Patrolling.pursuit(body.path("task").asText(), flaws);
    double offM = Patrolling.offM(body.get("offM"), flaws);
    flaws.refuseIfAny();
    Operator operator = Operators.of(context);
    var order = new UnitOrder(unit, task, track(incident), 0, 0, offM);
    Alerting.done(
        context,
        Future.fromCompletionStage(run.task(incident, order, operator), vertx.getOrCreateContext())
            .map(SceneJson::unit));
  }

  private int track(long incident) {
    return run.latest().alerts().current().stream()
        .filter(alert -> alert.incident() == incident)
        .findFirst()
        .map(Alert::track)
        .orElseThrow(
            () -> new HttpProblem(HttpProblem.NOT_FOUND, "there is no incident " + incident));
  }
}
