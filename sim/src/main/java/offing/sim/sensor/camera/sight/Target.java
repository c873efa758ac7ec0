package offing.sim.sensor.camera.sight;

/**
 * What is true of a vessel that is in a frame and in sight.
 *
 * @param slot hers in the fleet
 * @param bearingDeg true, [0, 360)
 * @param footDeg of the lowest that is seen of her over the horizontal
 * @param groundM along the sea, over 0
 * @param widthM across the line of sight
 * @param heightM of what is seen of her
 * @param pixels the root of her area in the frame
 */
record Target(
    int slot,
    double bearingDeg,
    double footDeg,
    double groundM,
    double widthM,
    double heightM,
    double pixels) {}
