/**
 * Which zones a leg entered, left, crossed and stayed in, and where the boundary lies.
 *
 * <p>Called by the watch and its indicators. Chart metres throughout.
 */
@NullMarked
package offing.watch.zone;

import org.jspecify.annotations.NullMarked;
