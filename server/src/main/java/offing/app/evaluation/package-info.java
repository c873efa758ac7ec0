/**
 * The command {@code evaluate}: a scenario through the pipeline, as a run would hand it in, and its
 * picture against the truth.
 *
 * <p>It steps the sea, hands observations to the pipeline and samples to {@code offing.score},
 * which holds the measures; it writes what another tracker needs to be judged by the same.
 */
@NullMarked
package offing.app.evaluation;

import org.jspecify.annotations.NullMarked;
