package offing.picture;

/**
 * What a track is believed to be at one event time: its place and velocity in the chart plane, and
 * the covariance of the place.
 *
 * @param eastM chart metres
 * @param northM chart metres
 * @param eastMps metres a second
 * @param northMps metres a second
 * @param eastM2 variance of the place to the east, square metres
 * @param eastNorthM2 covariance of east and north, square metres
 * @param northM2 variance of the place to the north, square metres
 */
public record TrackEstimate(
    double eastM,
    double northM,
    double eastMps,
    double northMps,
    double eastM2,
    double eastNorthM2,
    double northM2) {}
