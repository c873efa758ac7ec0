package offing.run.rules;

import offing.watch.rule.RulePack;

/**
 * What an operator wants to put live.
 *
 * @param pack read without a problem
 * @param basedOn number of the version that it was made from
 * @param reason why, one line
 */
public record RuleChange(RulePack pack, int basedOn, String reason) {}
