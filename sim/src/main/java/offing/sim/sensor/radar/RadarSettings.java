package offing.sim.sensor.radar;

/**
 * What a shore radar is made of. The defaults are within the practice of vessel traffic services: X
 * band, 25 kW, antenna of 18 to 21 ft, 20 turns a minute, seen over a slight sea.
 *
 * @param scanMs one turn, milliseconds, over 0
 * @param greatestRangeM instrumented, metres
 * @param smallestRangeM nearer it is blind, metres
 * @param powerDb K of the radar equation {@code SNR = K + 10 log σ - 40 log R}: 25 kW, 34 dBi, 20
 *     MHz, noise figure 4 dB, losses 6 dB, ten pulses integrated
 * @param falseAlarm probability of a false alarm in a cell, (0, 1)
 * @param beamDeg width of the beam, degrees, over 0
 * @param cellM depth of a range cell, metres, over 0
 * @param clutterDbsm radar cross-section of the sea in one cell, decibels over a square metre: -31,
 *     -24, -19, -14, -10, -6 in sea states 1 to 6 (from the NRL model, 80 m mast, horizontal
 *     polarisation, flat to 3 dB from 1 to 20 km)
 * @param falsePlotsPerScan mean number of plots of nothing in one turn, 0 or more
 */
public record RadarSettings(
    long scanMs,
    double greatestRangeM,
    double smallestRangeM,
    double powerDb,
    double falseAlarm,
    double beamDeg,
    double cellM,
    double clutterDbsm,
    double falsePlotsPerScan) {

  /** Sea state 2, one false plot a scan. */
  public static final RadarSettings SHORE =
      new RadarSettings(3_000, 24 * 1852, 60, 176, 1e-6, 0.42, 7.5, -24, 1);
}
