package offing.area;

import org.locationtech.jts.geom.Geometry;

/**
 * Water that is deep enough for some and not for others; all other water is deep enough for all.
 * Estimated, and never for navigation.
 *
 * @param id unique in the area
 * @param name as shown
 * @param deepEnoughFor the deepest draught that floats there
 * @param fence where, chart metres: a polygon, or a corridor about a dredged channel
 * @param accuracy {@code published}, {@code approximate} or {@code assumed}
 * @param source who says so
 */
public record DepthBand(
    String id,
    String name,
    Draught deepEnoughFor,
    Geometry fence,
    String accuracy,
    String source) {}
