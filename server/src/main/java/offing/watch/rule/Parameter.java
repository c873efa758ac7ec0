package offing.watch.rule;

/**
 * A figure or word of a rule that an analyst may change without touching its expression.
 *
 * @param name camelCase, with its unit where it has one
 * @param value a {@link Double}, a {@link String} or a {@link Boolean}
 * @param unit {@code kn}, {@code min}; empty where it has none
 * @param from the least that makes sense; -Infinity where the rule does not say, and for words
 * @param to the most that makes sense; Infinity where the rule does not say, and for words
 */
public record Parameter(String name, Object value, String unit, double from, double to) {}
