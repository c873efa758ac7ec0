package offing.recording;

/**
 * The rules in force from a time on.
 *
 * @param timeMs event time, epoch milliseconds
 * @param text all of them, as they are written
 */
public record RuleSetEntry(long timeMs, String text) {}
