/**
 * What befalls vessels at sea and endangers those aboard: too many of them, an engine that fails, a
 * hull that fills; and who helps.
 *
 * <p>Stepped by the world. It takes the helm from whoever has it, by the vessels' own doors; it
 * knows the scenario and undertakings, and no sensor.
 */
@NullMarked
package offing.sim.mishap;

import org.jspecify.annotations.NullMarked;
