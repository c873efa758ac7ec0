package offing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import offing.api.body.Answer;
import offing.api.body.Body;
import offing.api.body.RulesBody;
import offing.api.body.WholeNumber;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.api.gate.OneLine;
import offing.api.gate.Operators;
import offing.area.InvalidFile;
import offing.run.Run;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.rules.RuleChange;
import offing.run.rules.RuleVersion;
import offing.run.rules.RuleVersions;
import offing.stream.message.WireJson;
import offing.watch.indicator.Indicators;
import offing.watch.rule.RulePack;

/** {@code /api/rules} and {@code /api/indicators}: the live rules, and how others are put live. */
final class Ruling {
  private static final int LONGEST_REASON = 300;

  private final Vertx vertx;
  private final Run run;

  Ruling(Vertx vertx, Run run) {
    this.vertx = vertx;
    this.run = run;
  }

  void mount(Router router) {
    router.get("/api/indicators").handler(this::indicators);
    router.get("/api/rules").handler(this::show);
    router.put("/api/rules").handler(this::change);
    router.post("/api/rules/check").handler(this::check);
    router.get("/api/rules/versions").handler(this::versions);
    router.get("/api/rules/versions/:version").handler(this::version);
    router.post("/api/rules/versions/:version/restore").handler(this::restore);
  }

  private void indicators(RoutingContext context) {
    ObjectNode body = WireJson.object();
    body.set("indicators", WireJson.array(Indicators.list(), RulesBody::indicator));
    Answer.json(context, body);
  }

  private void show(RoutingContext context) {
    Answer.json(context, live());
  }

  private ObjectNode live() {
    RuleVersions.Live live = run.rules().now();
    return whole(live.version(), true, live.pack());
  }

  private static ObjectNode whole(RuleVersion version, boolean live, RulePack pack) {
    ObjectNode json = RulesBody.version(version, live).put("text", version.text());
    json.set("rules", RulesBody.rules(pack));
    return json;
  }

  private void versions(RoutingContext context) {
    ObjectNode body = WireJson.object();
    List<RuleVersion> all = run.rules().list();
    for (int i = all.size() - 1; i >= 0; i--) {
      body.withArray("versions").add(RulesBody.version(all.get(i), i == all.size() - 1));
    }
    Answer.json(context, body);
  }

  private void version(RoutingContext context) {
    RuleVersion version = found(context);
    boolean live = version.number() == run.rules().live().number();
    Answer.json(context, RulesBody.version(version, live).put("text", version.text()));
  }

  private RuleVersion found(RoutingContext context) {
    long number = WholeNumber.path(context, "version");
    return run.rules()
        .find((int) Math.min(number, Integer.MAX_VALUE))
        .orElseThrow(
            () ->
                new HttpProblem(
                    HttpProblem.NOT_FOUND, "there is no version " + number + " of the rules"));
  }

  private void check(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("text"), flaws);
    String text = text(body, flaws);
    flaws.refuseIfAny();
    vertx
        .executeBlocking(() -> checked(text), false)
        .onSuccess(answer -> Answer.json(context, answer))
        .onFailure(context::fail);
  }

  private static ObjectNode checked(String text) {
    ObjectNode answer = WireJson.object();
    try {
      RulePack pack = RuleVersions.packOf(text);
      answer.putArray("problems");
      return answer.set("rules", RulesBody.rules(pack));
    } catch (InvalidFile invalid) {
      return answer.set("problems", RulesBody.problems(invalid.problems()));
    }
  }

  private void change(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("text", "reason", "basedOn"), flaws);
    String text = text(body, flaws);
    String reason = reason(body, flaws);
    int basedOn = basedOn(body.path("basedOn"), flaws);
    flaws.refuseIfAny();
    putLive(context, text, basedOn, reason, Operators.of(context));
  }

  private void restore(RoutingContext context) {
    RuleVersion version = found(context);
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("reason"), flaws);
    String reason = "back to version " + version.number() + ": " + reason(body, flaws);
    flaws.refuseIfAny();
    int live = run.rules().live().number();
    putLive(context, version.text(), live, reason, Operators.of(context));
  }

  private void putLive(
      RoutingContext context, String text, int basedOn, String reason, Operator operator) {
    vertx
        .executeBlocking(() -> RuleVersions.packOf(text), false)
        .compose(pack -> done(new RuleChange(pack, basedOn, reason), operator))
        .compose(version -> vertx.executeBlocking(this::kept, false))
        .onSuccess(answer -> Answer.json(context, answer))
        .onFailure(fault -> refuse(context, fault));
  }

  private Future<RuleVersion> done(RuleChange change, Operator operator) {
    return Future.fromCompletionStage(
        run.changeRules(change, operator), vertx.getOrCreateContext());
  }

  /** Not before it is on the disk may anybody think that it will be live tomorrow too. */
  private ObjectNode kept() throws IOException {
    run.rules().keep();
    return live();
  }

  private static void refuse(RoutingContext context, Throwable fault) {
    if (fault instanceof InvalidFile invalid) {
      context.response().setStatusCode(HttpProblem.UNPROCESSABLE);
      Answer.json(
          context, WireJson.object().set("problems", RulesBody.problems(invalid.problems())));
    } else if (fault instanceof Refused) {
      context.fail(new HttpProblem(HttpProblem.CONFLICT, String.valueOf(fault.getMessage())));
    } else {
      context.fail(fault);
    }
  }

  private static String text(ObjectNode body, Flaws flaws) {
    if (!body.path("text").isTextual() || body.path("text").asText().isBlank()) {
      flaws.add("/body/text", "must be the whole text of the rules, in YAML");
    }
    return body.path("text").asText();
  }

  private static String reason(ObjectNode body, Flaws flaws) {
    String reason = body.path("reason").asText().strip();
    boolean isShort = !reason.isEmpty() && reason.length() <= LONGEST_REASON;
    if (!body.path("reason").isTextual() || !isShort || !OneLine.is(reason)) {
      flaws.add("/body/reason", "every change needs a reason: 1 to 300 characters on one line");
    }
    return reason;
  }

  private static int basedOn(JsonNode version, Flaws flaws) {
    if (!version.isIntegralNumber() || !version.canConvertToInt() || version.intValue() < 1) {
      flaws.add("/body/basedOn", "must be the number of the version that the text was made from");
    }
    return version.intValue();
  }
}
