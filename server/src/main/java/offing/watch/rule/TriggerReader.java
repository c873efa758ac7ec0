package offing.watch.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offing.area.Node;

/** Reads what a rule waits for: {@code when}, {@code within} ... {@code then}, {@code unless}. */
final class TriggerReader {
  private final Node rule;
  private final Map<String, Object> parameters;
  private final Set<String> used = new HashSet<>();

  TriggerReader(Node rule, List<Parameter> parameters) {
    this.rule = rule;
    this.parameters = ParameterReader.values(parameters);
  }

  Trigger read() {
    Expression when = expression(rule.get("when"));
    Optional<Expression> then = rule.find("then").map(this::expression);
    Optional<Node> within = rule.find("within");
    if (then.isPresent() != within.isPresent()) {
      rule.problem(
          "'within' and 'then' go together: the second must begin within a time of the first");
    }
    return new Trigger(
        when,
        then,
        within.map(Durations::milliseconds).orElse(0L),
        rule.find("unless").map(this::expression));
  }

  /** Names of the parameters that the expressions read. */
  Set<String> usedParameters() {
    return used;
  }

  private Expression expression(Node node) {
    var compiler = new ExpressionCompiler(parameters, node::problem);
    String ecql = node.text();
    Condition condition = ecql.isEmpty() ? Condition.never() : compiler.compile(ecql);
    used.addAll(compiler.usedParameters());
    return new Expression(ecql, condition, compiler.readings());
  }
}
