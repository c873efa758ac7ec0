package offing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import offing.api.body.Answer;
import offing.api.body.Body;
import offing.api.gate.Flaws;
import offing.api.gate.Operators;
import offing.run.Run;
import offing.run.order.Operator;
import offing.run.order.UnitOrder;
import offing.run.order.UnitOrder.Task;
import offing.stream.message.SceneJson;
import offing.stream.message.WireJson;

/** {@code /api/units} and {@code /api/weather}: the patrol and what an operator orders it. */
final class Patrolling {
  /** How far astern a unit follows where nobody says, metres. Assumed. */
  private static final double OFF_M = 300;

  static final int LONGEST_CALL_SIGN = 80;
  private static final double LEAST_OFF_M = 50;
  private static final double MOST_OFF_M = 5_000;

  private final Vertx vertx;
  private final Run run;

  Patrolling(Vertx vertx, Run run) {
    this.vertx = vertx;
    this.run = run;
  }

  void mount(Router router) {
    router.get("/api/units").handler(this::list);
    router.post("/api/units/:unit/orders").handler(this::order);
    router.get("/api/weather").handler(this::weather);
  }

  private void list(RoutingContext context) {
    ObjectNode body = WireJson.object();
    body.set("units", WireJson.array(run.latest().scene().units(), SceneJson::unit));
    Answer.json(context, body);
  }

  private void weather(RoutingContext context) {
    ObjectNode body = WireJson.object();
    body.set("weather", WireJson.array(run.latest().scene().weather(), SceneJson::weather));
    Answer.json(context, body);
  }

  private void order(RoutingContext context) {
    UnitOrder order = parsed(context);
    Operator operator = Operators.of(context);
    Alerting.done(
        context,
        Future.fromCompletionStage(run.order(order, operator), vertx.getOrCreateContext())
            .map(SceneJson::unit));
  }

  private static UnitOrder parsed(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("task", "track", "position", "offM"), flaws);
    Task task = task(body.path("task").asText(), flaws);
    boolean goes = task == Task.GO_TO;
    boolean isAfter = task != Task.GO_TO && task != Task.RESUME;
    int track = isAfter ? Asked.track(body.path("track"), flaws) : 0;
    double[] place = goes ? Asked.position(body.path("position"), flaws) : new double[2];
    double offM = offM(body.get("offM"), flaws);
    refuseOthers(body, task, flaws);
    flaws.refuseIfAny();
    return new UnitOrder(context.pathParam("unit"), task, track, place[0], place[1], offM);
  }

  /** A task that is after a track. */
  static Task pursuit(String word, Flaws flaws) {
    return switch (word) {
      case "intercept" -> Task.INTERCEPT;
      case "shadow" -> Task.SHADOW;
      case "stop" -> Task.STOP;
      default -> {
        flaws.add("/body/task", "must be intercept, shadow or stop");
        yield Task.INTERCEPT;
      }
    };
  }

  private static Task task(String word, Flaws flaws) {
    return switch (word) {
      case "goTo" -> Task.GO_TO;
      case "intercept" -> Task.INTERCEPT;
      case "shadow" -> Task.SHADOW;
      case "stop" -> Task.STOP;
      case "resume" -> Task.RESUME;
      default -> {
        flaws.add("/body/task", "must be goTo, intercept, shadow, stop or resume");
        yield Task.RESUME;
      }
    };
  }

  static double offM(JsonNode offM, Flaws flaws) {
    if (offM == null) {
      return OFF_M;
    }
    if (!offM.isNumber() || offM.asDouble() < LEAST_OFF_M || offM.asDouble() > MOST_OFF_M) {
      flaws.add("/body/offM", "must be a number from 50 to 5000");
    }
    return offM.asDouble();
  }

  /** What a task has no use for was meant for another. */
  private static void refuseOthers(ObjectNode body, Task task, Flaws flaws) {
    if (body.has("position") && task != Task.GO_TO) {
      flaws.add("/body/position", "is of use for goTo only");
    }
    if (body.has("track") && (task == Task.GO_TO || task == Task.RESUME)) {
      flaws.add("/body/track", "is of use for intercept, shadow and stop only");
    }
  }
}
