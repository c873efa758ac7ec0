/**
 * What every sensor's report is made of: a position fix, a bearing, a horizon, a due time, who
 * hears of a detection, and when a sensor is down or late. Knows the chart plane and the fleet, and
 * no sensor.
 */
@NullMarked
package offing.sim.sensor.report;

import org.jspecify.annotations.NullMarked;
