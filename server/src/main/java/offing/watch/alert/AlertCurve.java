package offing.watch.alert;

import java.util.List;

/**
 * What the indicators that a rule reads have come to since its condition began to hold. Immutable.
 *
 * @param alert the alert's number
 * @param lines one for each number that the rule reads, in the order of its evidence
 */
public record AlertCurve(long alert, List<Line> lines) {

  public AlertCurve {
    lines = List.copyOf(lines);
  }

  /**
   * The course of one indicator.
   *
   * @param indicator its name, camelCase with unit
   * @param unit as in the evidence
   * @param limit in words; empty where the rule sets none
   * @param points the oldest first
   */
  public record Line(String indicator, String unit, String limit, List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * What it was at one time.
   *
   * @param timeMs event time of the observation, epoch milliseconds
   * @param value NaN where it was not known
   */
  public record Point(long timeMs, double value) {}
}
