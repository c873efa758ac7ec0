package offing.picture;

/**
 * By how much one radar measures wrong all the time, as far as it is known.
 *
 * @param site id of the radar's site
 * @param rangeM what its ranges are too long by, metres
 * @param rangeSigmaM standard deviation of that, metres
 * @param bearingDeg what its bearings are turned too far clockwise by, degrees
 * @param bearingSigmaDeg standard deviation of that, degrees
 * @param pairs plots of vessels that report themselves by which it is known; 0 where nothing is
 */
public record Registration(
    String site,
    double rangeM,
    double rangeSigmaM,
    double bearingDeg,
    double bearingSigmaDeg,
    long pairs) {}
