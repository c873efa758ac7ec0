/**
 * Numbers and words that say something about a track now.
 *
 * <p>Read by rules and their evidence. An indicator takes no rule parameter; on that law stands
 * every trial. It knows the picture's read door and the boundary, no rule and no alert.
 */
@NullMarked
package offing.watch.indicator;

import org.jspecify.annotations.NullMarked;
