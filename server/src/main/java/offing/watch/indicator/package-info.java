/**
 * Numbers and words that say something about a track now.
 *
 * <p>An indicator takes no rule parameter; on that law stands every trial.
 */
@NullMarked
package offing.watch.indicator;

import org.jspecify.annotations.NullMarked;
