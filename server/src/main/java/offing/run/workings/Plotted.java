package offing.run.workings;

/**
 * A radar plot by where it lies, as it came: no track's, and nothing taken off its errors.
 *
 * @param timeMs event time, epoch milliseconds: when the beam passed over it
 * @param site id of the radar's site
 * @param lon degrees, WGS 84
 * @param lat degrees, WGS 84
 */
public record Plotted(long timeMs, String site, double lon, double lat) {}
