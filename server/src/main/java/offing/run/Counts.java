package offing.run;

import java.util.Map;

/**
 * What a run has worked through since its start, warm-up included. Immutable.
 *
 * @param observations handed to the pipeline, by kind ({@code aisReport}, {@code radarPlot} ...),
 *     in a fixed order
 * @param stepNanos wall time that this tick's steps took in all, nanoseconds
 */
public record Counts(Map<String, Long> observations, long stepNanos) {}
