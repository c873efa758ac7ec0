package offing.picture;

/**
 * Who was odd, in what way, and how often at the least.
 *
 * @param source {@code mmsi 477000001}, {@code radar black-point}, {@code unit LAUNCH 3}
 * @param reason stable, as in the counts of what was odd
 * @param count at the least so often; who came late into a crowded list has more
 */
public record Offender(String source, String reason, long count) {}
