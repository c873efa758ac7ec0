package offing.sim.weather;

import java.util.List;

/**
 * What is known of an area's weather, whatever the day.
 *
 * @param seasons each month lies in one of them
 * @param meanTideM mean height of the tide over chart datum, metres
 * @param tides of which the tide is made
 * @param riverMps how fast a river's water flows out at most, m/s
 * @param riverToDeg whither, degrees true
 * @param streams places at which the stream is known; none where there is no stream
 */
record Climate(
    List<Season> seasons,
    double meanTideM,
    List<Constituent> tides,
    double riverMps,
    double riverToDeg,
    List<Stream> streams) {

  /** A moderate easterly, good sight, and water that stands still. */
  static final Climate PLAIN =
      new Climate(
          List.of(
              new Season(
                  List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
                  90,
                  5,
                  2,
                  10_000,
                  20_000,
                  0.03,
                  3,
                  0,
                  0)),
          0,
          List.of(),
          0,
          0,
          List.of());

  Climate {
    seasons = List.copyOf(seasons);
    tides = List.copyOf(tides);
    streams = List.copyOf(streams);
  }

  /** The season of a month, 1 to 12. */
  Season season(int month) {
    return seasons.stream()
        .filter(season -> season.months().contains(month))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no season has month " + month));
  }

  /**
   * Some months of the year.
   *
   * @param months 1 to 12
   * @param windFromDeg whence the mean wind blows, degrees true
   * @param windMps how fast, m/s
   * @param windSpreadMps deviation of each component of the wind from that, m/s
   * @param leastVisibilityM of usual haze, metres: it is less in one case of six
   * @param mostVisibilityM it is more in one case of six
   * @param rainShare of the time in which it rains, [0, 1)
   * @param rainMmh mean rain of a shower, millimetres an hour
   * @param fogNights chance of fog in a night, [0, 1]
   * @param riverShare of the river's greatest flow, [0, 1]
   */
  record Season(
      List<Integer> months,
      double windFromDeg,
      double windMps,
      double windSpreadMps,
      double leastVisibilityM,
      double mostVisibilityM,
      double rainShare,
      double rainMmh,
      double fogNights,
      double riverShare) {}

  /** A constituent of the tide; its phase is that at 2000-01-01T00:00Z. */
  record Constituent(double amplitudeM, double degPerHour, double phaseDeg) {}

  /**
   * A place at which the stream is known.
   *
   * @param mps at springs, m/s
   * @param floodToDeg whither the flood sets, degrees true
   * @param river share of the river's flow that is felt there, [0, 1]
   */
  record Stream(double lon, double lat, double mps, double floodToDeg, double river) {}
}
