/**
 * What every sensor's report is made of: a position fix, a bearing, a horizon, a due time, and who
 * hears of a detection. Knows the chart plane and the fleet, and no sensor.
 */
@NullMarked
package offing.sim.sensor.report;

import org.jspecify.annotations.NullMarked;
