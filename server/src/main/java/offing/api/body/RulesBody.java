package offing.api.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import offing.area.Problem;
import offing.run.rules.RuleVersion;
import offing.stream.message.WireJson;
import offing.watch.indicator.Indicator;
import offing.watch.rule.Expression;
import offing.watch.rule.Parameter;
import offing.watch.rule.Rule;
import offing.watch.rule.RulePack;
import offing.watch.rule.RuleText;
import offing.watch.rule.Trigger;

/** Rules, their versions and what they may ask, as JSON. */
public final class RulesBody {
  private static final double MS_PER_S = 1_000;

  private RulesBody() {}

  /** A version without its text. */
  public static ObjectNode version(RuleVersion version, boolean live) {
    ObjectNode json = WireJson.object().put("version", version.number()).put("live", live);
    json.put("by", version.by()).put("console", version.console());
    json.put("reason", version.reason());
    version.changed().forEach(json.putArray("changed")::add);
    json.put("at", WireJson.time(version.at().toEpochMilli()));
    version.eventMs().ifPresent(ms -> json.put("eventTime", WireJson.time(ms)));
    return json;
  }

  /** Each rule of a pack, in its order. */
  public static ArrayNode rules(RulePack pack) {
    ArrayNode rules = WireJson.array();
    for (int i = 0; i < pack.rules().size(); i++) {
      rules.add(rule(pack.rules().get(i), pack.texts().get(i)));
    }
    return rules;
  }

  private static ObjectNode rule(Rule rule, RuleText text) {
    ObjectNode json = WireJson.object().put("id", rule.id()).put("title", rule.title());
    json.put("severity", WireJson.word(rule.severity()));
    json.put("category", WireJson.word(rule.category()));
    json.put("sentence", rule.sentence().template()).put("why", rule.why());
    putTrigger(json, rule.trigger());
    json.put("forSeconds", rule.holdMs() / MS_PER_S);
    json.put("clearSeconds", rule.clearMs() / MS_PER_S);
    json.set("parameters", WireJson.array(rule.parameters(), RulesBody::parameter));
    ArrayNode indicators = json.putArray("indicators");
    rule.trigger().readings().stream()
        .map(reading -> reading.indicator().name())
        .distinct()
        .forEach(indicators::add);
    return json.put("line", text.line()).put("text", text.text());
  }

  private static void putTrigger(ObjectNode json, Trigger trigger) {
    json.put("when", trigger.when().ecql());
    trigger.then().map(Expression::ecql).ifPresent(then -> json.put("then", then));
    if (trigger.isSequence()) {
      json.put("withinSeconds", trigger.withinMs() / MS_PER_S);
    }
    trigger.unless().map(Expression::ecql).ifPresent(unless -> json.put("unless", unless));
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode json = WireJson.object().put("name", parameter.name());
    if (parameter.value() instanceof Double number) {
      json.put("default", number);
    } else if (parameter.value() instanceof Boolean truth) {
      json.put("default", truth);
    } else {
      json.put("default", parameter.value().toString());
    }
    if (!parameter.unit().isEmpty()) {
      json.put("unit", parameter.unit());
    }
    if (Double.isFinite(parameter.from())) {
      json.put("from", parameter.from());
    }
    if (Double.isFinite(parameter.to())) {
      json.put("to", parameter.to());
    }
    return json;
  }

  /** What is wrong with a text, each with its place in it. */
  public static ArrayNode problems(List<Problem> problems) {
    return WireJson.array(problems, RulesBody::problem);
  }

  private static ObjectNode problem(Problem problem) {
    return WireJson.object()
        .put("pointer", "/body/text")
        .put("line", problem.line())
        .put("column", problem.column())
        .put("field", problem.field())
        .put("message", problem.message());
  }

  /** What a rule may ask of a track. */
  public static ObjectNode indicator(Indicator indicator) {
    ObjectNode json = WireJson.object().put("name", indicator.name());
    json.put("type", WireJson.word(indicator.type())).put("unit", indicator.unit());
    json.put("says", indicator.says());
    indicator.words().forEach(json.putArray("words")::add);
    return json.put("meaning", indicator.meaning()).put("source", indicator.source());
  }
}
