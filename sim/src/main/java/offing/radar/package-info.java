/**
 * What a shore radar can do: horizon, land shadow, radar equation, sea clutter, rain, and the
 * chance of a plot for every place of an area.
 *
 * <p>The simulated radars draw their plots from it, the server serves its coverage; picture and
 * watch may ask it what could be seen. It knows the area, and nothing of a simulated sea.
 */
@NullMarked
package offing.radar;

import org.jspecify.annotations.NullMarked;
