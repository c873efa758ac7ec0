package offing.area;

/**
 * The cameras of a site: a day camera and a thermal one on one pan-tilt.
 *
 * @param day id of the day camera, unique in the area
 * @param thermal id of the thermal camera, unique in the area
 * @param fromDeg true, [0, 360): the left edge of what they scan when nobody orders anything
 * @param toDeg true, [0, 360): the right edge, clockwise from the left one
 */
public record Lookout(String day, String thermal, double fromDeg, double toDeg) {}
