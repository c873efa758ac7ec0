/**
 * Numbers and words that say something about a track now.
 *
 * <p>Read by rules and their evidence. An indicator takes no rule parameter; on that law stands
 * every trial. {@link offing.watch.indicator.Memory} keeps what is remembered of each track and who
 * is near it; {@link offing.watch.indicator.Sight} is turned from one to the next. It knows the
 * picture's read doors and the boundary, no rule and no alert.
 */
@NullMarked
package offing.watch.indicator;

import org.jspecify.annotations.NullMarked;
