/**
 * What those who go about something sail, and what their transponders say of it.
 *
 * <p>Used by the tactics alone. It knows vessels, and nothing of who sails them or why.
 */
@NullMarked
package offing.sim.tactic.craft;

import org.jspecify.annotations.NullMarked;
