/**
 * What people are shown of one instant: immutable copies of picture, alert log, watch log and
 * sensors, on the grid of the wire.
 *
 * <p>A run makes moments live, a recording keeps them, a viewing makes them again: the same bits.
 * It knows neither clocks nor where a moment comes from.
 */
@NullMarked
package offing.moment;

import org.jspecify.annotations.NullMarked;
