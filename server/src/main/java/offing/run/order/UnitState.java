package offing.run.order;

import java.util.Optional;
import offing.observation.UnitReport;

/**
 * A unit of the patrol as the centre knows it.
 *
 * @param unit call sign
 * @param reported its newest report of where it is; empty where there was none yet
 * @param task a word: {@code beat}, {@code goTo}, {@code intercept} ...; empty where nobody knows
 * @param track number of the track that it is after; 0 where none
 * @param bound where it makes for; empty on its beat
 * @param outcome a word: what came of it or of the last thing that it was about; empty where
 *     nothing
 */
public record UnitState(
    String unit,
    Optional<UnitReport> reported,
    String task,
    int track,
    Optional<Bound> bound,
    String outcome) {

  /**
   * Where a unit makes for.
   *
   * @param feasible whether a target that holds course and speed is met there
   * @param courseDeg that the unit takes first, true, [0, 360)
   * @param lon degrees, WGS 84
   * @param lat degrees, WGS 84
   * @param minutes until it is there, as of its last plan
   * @param reason why it cannot be made, one sentence; empty where it can
   */
  public record Bound(
      boolean feasible, double courseDeg, double lon, double lat, double minutes, String reason) {}
}
