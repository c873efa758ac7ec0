package offing.sim.weather;

import java.time.Instant;

/** The tide as a sum of constituents: {@code z = z0 + Σ A cos(ωt + φ)}. Immutable. */
final class Tide {
  private static final long EPOCH_MS = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();
  private static final double MS_PER_HOUR = 3_600_000;

  /** Of the rise if all constituents ran together: what springs come to. Assumed. */
  private static final double SPRINGS = 0.8;

  private final Climate climate;
  private final double fastest;

  Tide(Climate climate) {
    this.climate = climate;
    fastest =
        SPRINGS
            * climate.tides().stream()
                .mapToDouble(tide -> tide.amplitudeM() * tide.degPerHour())
                .sum();
  }

  /** Height over chart datum, metres. */
  double heightM(long timeMs) {
    double height = climate.meanTideM();
    for (Climate.Constituent tide : climate.tides()) {
      height += tide.amplitudeM() * StrictMath.cos(phaseRad(tide, timeMs));
    }
    return height;
  }

  /** How fast it rises, as a share of what it does at springs, [-1, 1]; the ebb is negative. */
  double flood(long timeMs) {
    double rises = 0;
    for (Climate.Constituent tide : climate.tides()) {
      rises -= tide.amplitudeM() * tide.degPerHour() * StrictMath.sin(phaseRad(tide, timeMs));
    }
    return fastest == 0 ? 0 : Math.max(-1, Math.min(1, rises / fastest));
  }

  private static double phaseRad(Climate.Constituent tide, long timeMs) {
    double deg = tide.degPerHour() * ((timeMs - EPOCH_MS) / MS_PER_HOUR) + tide.phaseDeg();
    return StrictMath.toRadians(deg - 360 * Math.floor(deg / 360));
  }
}
