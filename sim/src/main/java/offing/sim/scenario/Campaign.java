package offing.sim.scenario;

import java.time.Duration;
import java.util.List;

/**
 * Nights on end in which a syndicate tries what works: each draws tactics by seed with weights that
 * change from the first night to the last.
 *
 * @param nights how many, one straight after the other, 1 or more
 * @param night length of each, whole seconds: an equal part of the scenario's own length
 * @param approachesPerNight how many a night draws, 1 or more
 * @param plays what can be drawn
 */
public record Campaign(int nights, Duration night, int approachesPerNight, List<Play> plays) {

  public Campaign {
    plays = List.copyOf(plays);
  }

  /**
   * One thing that a night may bring.
   *
   * @param firstWeight on the first night, 0 or more
   * @param lastWeight on the last night, 0 or more
   * @param approach the pattern; its vessel's name is the base of the drawn ones', its departure
   *     counts for nothing
   */
  public record Play(double firstWeight, double lastWeight, Approach approach) {}
}
