package offing.area;

import org.locationtech.jts.geom.Polygon;

/**
 * One piece of land, drawn and collided with.
 *
 * @param source key of the {@link Attribution} of the file that it was read from
 * @param added whether it is reclaimed land that the base coastline lacks
 * @param lonLat the outline on WGS 84, degrees
 * @param chart the same outline in the chart plane, metres
 */
public record Land(String source, boolean added, Polygon lonLat, Polygon chart) {}
