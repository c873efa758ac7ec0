/**
 * Where a unit meets a vessel: what is believed of her, how she goes on, and how soon the unit can
 * be there over the water.
 *
 * <p>Asked by the duties of patrol units and by whoever answers an operator. It knows the water and
 * the vessels; it moves nobody.
 */
@NullMarked
package offing.sim.patrol.meeting;

import org.jspecify.annotations.NullMarked;
