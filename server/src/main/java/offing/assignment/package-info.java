/**
 * Who belongs to whom: pairs of two kinds at the greatest saving there is.
 *
 * <p>The picture gives plots to tracks by it, the score gives tracks to vessels.
 */
@NullMarked
package offing.assignment;

import org.jspecify.annotations.NullMarked;
