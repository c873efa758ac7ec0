/**
 * A run
 *
 * <p>feed, clock and pipeline on a plain thread of its own, publishing immutable pictures.:Read by
 * stream and API; it waits for neither of them.
 */
@NullMarked
package offing.run;

import org.jspecify.annotations.NullMarked;
