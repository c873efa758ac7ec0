package offing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import offing.api.body.Answer;
import offing.api.body.Body;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.api.gate.Operators;
import offing.picture.Offender;
import offing.run.Run;
import offing.run.clock.Playing;
import offing.run.order.Operator;
import offing.run.tick.RunState;
import offing.stream.message.RecordingJson;
import offing.stream.message.WireJson;

/** {@code /api/run}, {@code /api/health}, {@code /api/scenarios}: what runs, and its clock. */
final class Running {
  private static final double SLOWEST = 1;
  private static final double FASTEST = 1_000;
  private static final int MOST_OFFENDERS = 10;

  private final Vertx vertx;
  private final Run run;
  private final List<ObjectNode> scenarios;
  private final String version;

  Running(Vertx vertx, Run run, List<ObjectNode> scenarios, String version) {
    this.vertx = vertx;
    this.run = run;
    this.scenarios = List.copyOf(scenarios);
    this.version = version;
  }

  void mount(Router router) {
    router.get("/api/health").handler(this::health);
    router.get("/api/scenarios").handler(this::scenarios);
    router.get("/api/run").handler(this::show);
    router.get("/api/run/clock").handler(this::showClock);
    router.put("/api/run/clock").handler(this::drive);
  }

  private void health(RoutingContext context) {
    RunState state = run.latest().state();
    if (state.hasFailed()) {
      context.response().setStatusCode(HttpProblem.UNAVAILABLE);
    }
    ObjectNode body = WireJson.object().put("status", state.hasFailed() ? "failed" : "up");
    body.put("version", version).put("run", WireJson.word(state.subject().kind()));
    addOffenders(body.putArray("offenders"));
    Answer.json(context, body);
  }

  private void addOffenders(ArrayNode body) {
    List<Offender> worst = run.latest().counts().offenders();
    for (Offender offender : worst.subList(0, Math.min(MOST_OFFENDERS, worst.size()))) {
      body.addObject()
          .put("source", offender.source())
          .put("reason", offender.reason())
          .put("count", offender.count());
    }
  }

  private void scenarios(RoutingContext context) {
    ObjectNode body = WireJson.object();
    body.putArray("scenarios").addAll(scenarios);
    Answer.json(context, body);
  }

  private void show(RoutingContext context) {
    ObjectNode body = WireJson.run(run.latest().state());
    body.set("recording", RecordingJson.recorder(run.recording()));
    Answer.json(context, body);
  }

  private void showClock(RoutingContext context) {
    Answer.json(context, WireJson.clock(run.latest().state().clock()));
  }

  private void drive(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("speed", "playing"), flaws);
    OptionalDouble speed = speed(body.get("speed"), flaws);
    Playing playing = playing(body.get("playing"), flaws);
    if (body.isEmpty()) {
      flaws.add("/body", "must say speed, playing or both");
    }
    flaws.refuseIfAny();
    Operator operator = Operators.of(context);
    Alerting.done(
        context,
        Future.fromCompletionStage(run.drive(speed, playing, operator), vertx.getOrCreateContext())
            .map(WireJson::clock));
  }

  private static OptionalDouble speed(JsonNode speed, Flaws flaws) {
    if (speed == null) {
      return OptionalDouble.empty();
    }
    if (!speed.isNumber() || speed.doubleValue() < SLOWEST || speed.doubleValue() > FASTEST) {
      flaws.add("/body/speed", "must be a number from 1 to 1000");
    }
    return OptionalDouble.of(speed.doubleValue());
  }

  private static Playing playing(JsonNode playing, Flaws flaws) {
    if (playing == null) {
      return Playing.AS_IT_IS;
    }
    if (!playing.isBoolean()) {
      flaws.add("/body/playing", "must be true or false");
    }
    return playing.booleanValue() ? Playing.GO_ON : Playing.PAUSE;
  }
}
