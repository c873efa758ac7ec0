/**
 * The places that a profile names and the common ways between them, found once each; each vessel's
 * own way beside a common one.
 *
 * <p>Asked by voyages. It knows places and metres, and nobody who sails.
 */
@NullMarked
package offing.sim.traffic.way;

import org.jspecify.annotations.NullMarked;
