package offing.run.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offing.watch.rule.RulePack;
import offing.watch.rule.RuleText;

/** Which rules are not the same in two packs. */
final class Difference {
  private Difference() {}

  /** Ids of what was changed or added, in the order of the later pack, and then of what is gone. */
  static List<String> between(RulePack before, RulePack after) {
    Map<String, RuleText> old = byId(before);
    Set<String> changed = new LinkedHashSet<>();
    byId(after)
        .forEach(
            (id, rule) -> {
              RuleText was = old.remove(id);
              if (was == null || !was.text().equals(rule.text()) || rule.line() == 0) {
                changed.add(id);
              }
            });
    changed.addAll(old.keySet());
    return List.copyOf(changed);
  }

  private static Map<String, RuleText> byId(RulePack pack) {
    Map<String, RuleText> byId = new LinkedHashMap<>();
    pack.texts().forEach(rule -> byId.put(rule.id(), rule));
    return byId;
  }
}
