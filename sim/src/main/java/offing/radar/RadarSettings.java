package offing.radar;

import java.util.List;

/**
 * What a shore radar is made of. The defaults are within the practice of vessel traffic services: X
 * band, 25 kW, antenna of 18 to 21 ft, 20 turns a minute.
 *
 * @param scanMs one turn, milliseconds, over 0
 * @param greatestRangeM instrumented, metres
 * @param smallestRangeM nearer it is blind, metres
 * @param powerDb K of the radar equation {@code SNR = K + 10 log σ - 40 log R}: 25 kW, 34 dBi, 20
 *     MHz, noise figure 4 dB, losses 6 dB, ten pulses integrated
 * @param falseAlarm probability of a false alarm in a cell, (0, 1)
 * @param beamDeg width of the beam, degrees, over 0
 * @param resolutionM depth of what two targets must be apart, metres, over 0: that of the pulse
 * @param clutterCellM depth of the patch of sea that echoes at once, metres, over 0
 * @param clutterGainDb by which Doppler processing puts the sea's echo down, decibels, 0 or more
 * @param thermalPerScan mean number of plots of mere noise in one turn, 0 or more
 * @param spikes times the mean number of plots of the sea's own spikes, 0 or more
 * @param biasDeg deviation of the constant error of a site's bearings, degrees, 0 or more
 * @param biasM deviation of the constant error of a site's ranges, metres, 0 or more
 * @param blind sectors in which something stands close before the antenna
 */
public record RadarSettings(
    long scanMs,
    double greatestRangeM,
    double smallestRangeM,
    double powerDb,
    double falseAlarm,
    double beamDeg,
    double resolutionM,
    double clutterCellM,
    double clutterGainDb,
    double thermalPerScan,
    double spikes,
    double biasDeg,
    double biasM,
    List<Sector> blind) {

  /** That of every site for which its area says nothing else. */
  public static final RadarSettings SHORE =
      new RadarSettings(
          3_000, 24 * 1852, 60, 176, 1e-6, 0.42, 7.5, 12, 0, 5, 1, 0.1, 10, List.of());

  public RadarSettings {
    blind = List.copyOf(blind);
  }

  /** Clockwise from one true bearing to another, degrees, [0, 360]. */
  public record Sector(double fromDeg, double toDeg) {

    /** Whether a direction in [0, 360) lies in it, its ends included. */
    boolean contains(double deg) {
      return fromDeg <= toDeg ? deg >= fromDeg && deg <= toDeg : deg >= fromDeg || deg <= toDeg;
    }
  }
}
