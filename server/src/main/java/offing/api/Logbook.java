package offing.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;
import offing.api.body.Answer;
import offing.api.body.Body;
import offing.api.body.LogCsv;
import offing.api.body.WholeNumber;
import offing.api.gate.Flaws;
import offing.api.gate.Operators;
import offing.moment.LogEntry;
import offing.run.Run;
import offing.run.order.Operator;
import offing.run.tick.Tick;
import offing.stream.message.LogJson;
import offing.stream.message.WireJson;

/** {@code /api/log}: the watch log of the last 24 hours, and what people note in it. */
final class Logbook {
  private static final int LONGEST_NOTE = 2_000;

  private final Vertx vertx;
  private final Run run;

  Logbook(Vertx vertx, Run run) {
    this.vertx = vertx;
    this.run = run;
  }

  void mount(Router router) {
    router.get("/api/log").handler(this::list);
    router.get("/api/log.csv").handler(this::csv);
    router.post("/api/log").handler(this::note);
  }

  private void list(RoutingContext context) {
    long after = WholeNumber.query(context, "after").orElse(0);
    List<LogEntry> log = run.latest().log();
    List<LogEntry> asked = log.stream().filter(entry -> entry.seq() > after).toList();
    ObjectNode body = WireJson.object();
    body.set("entries", WireJson.array(asked, LogJson::entry));
    Answer.json(context, body.put("lastSeq", log.isEmpty() ? 0 : log.get(log.size() - 1).seq()));
  }

  private void csv(RoutingContext context) {
    Tick tick = run.latest();
    LogCsv.answer(context, tick.log(), tick.state().subject().simulated(), tick.timeMs());
  }

  private void note(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("text", "incident"), flaws);
    String text = AlertBody.text(body.get("text"), "text", 1, LONGEST_NOTE, flaws);
    long incident = incident(body, flaws);
    flaws.refuseIfAny();
    Operator operator = Operators.of(context);
    Alerting.done(
        context,
        Future.fromCompletionStage(run.note(text, incident, operator), vertx.getOrCreateContext())
            .map(LogJson::entry));
  }

  private static long incident(ObjectNode body, Flaws flaws) {
    if (!body.has("incident")) {
      return 0;
    }
    if (!body.get("incident").isIntegralNumber() || body.get("incident").asLong() < 1) {
      flaws.add("/body/incident", "must be the number of an incident");
    }
    return body.get("incident").asLong();
  }
}
