package offing.watch.alert;

/**
 * One indicator that the rule read when it held.
 *
 * @param indicator its name, camelCase with unit
 * @param value a {@link Double}, a {@link Boolean} or a {@link String}; empty string where missing
 * @param unit {@code kn}, {@code min}, {@code nm}, {@code deg}, or empty
 * @param limit in words, {@code at least 30}; empty where the rule sets none
 */
public record Evidence(String indicator, Object value, String unit, String limit) {}
