package offing.watch;

/**
 * A confirmed track's leg over the boundary.
 *
 * @param timeMs event time of the tick that saw it, epoch milliseconds
 * @param track the track's number
 * @param inbound into home waters, else out of them
 * @param lon where the leg ends, degrees, WGS 84
 * @param lat degrees, WGS 84
 */
public record Crossing(long timeMs, int track, boolean inbound, double lon, double lat) {}
