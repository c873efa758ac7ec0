/**
 * What a scenario holds: who goes about something and how, what the patrol is ordered, what befalls
 * whom, and the nights that a campaign draws.
 *
 * <p>Read by the world and its parts. Knows nothing of the files that it comes from.
 */
@NullMarked
package offing.sim.scenario;

import org.jspecify.annotations.NullMarked;
