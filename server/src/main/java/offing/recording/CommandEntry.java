package offing.recording;

/**
 * What an operator ordered.
 *
 * @param timeMs event time, epoch milliseconds
 * @param operator the operator's name
 * @param console where they sit; may be empty
 * @param what one line: {@code clock 60x}, {@code acknowledge alert 12}
 */
public record CommandEntry(long timeMs, String operator, String console, String what) {}
