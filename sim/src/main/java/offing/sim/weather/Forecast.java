package offing.sim.weather;

import java.time.Duration;
import java.util.List;

/**
 * What a scenario says of its weather; whatever it does not say follows from the season.
 *
 * @param stages in the order of their times; between two of them the weather changes evenly
 */
public record Forecast(List<Stage> stages) {
  /** Weather as the season gives it. */
  public static final Forecast NONE = new Forecast(List.of());

  public Forecast {
    stages = List.copyOf(stages);
  }

  /**
   * The weather at one moment; NaN where the file says nothing.
   *
   * @param at after the start of the shown clock
   * @param windMps mean wind, m/s
   * @param windFromDeg whence it blows, degrees true, [0, 360)
   * @param waveHeightM significant wave height in open water, metres
   * @param visibilityM metres
   * @param rainMmh millimetres an hour
   * @param fogVisibilityM visibility within the fog banks, metres; NaN where there are none
   */
  public record Stage(
      Duration at,
      double windMps,
      double windFromDeg,
      double waveHeightM,
      double visibilityM,
      double rainMmh,
      double fogVisibilityM) {}
}
