/**
 * The sea area that is watched, with all its data: land, boundary, zones, sites and the chart
 * plane.
 *
 * <p>{@link offing.area.AreaReader} reads a folder, or refuses it with all that is wrong. Everybody
 * reads the area. It knows nobody: no observation, no simulator, no pipeline. An area is a folder
 * of files; nothing about Hong Kong is in code.
 */
@NullMarked
package offing.area;

import org.jspecify.annotations.NullMarked;
