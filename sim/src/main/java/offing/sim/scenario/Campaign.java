package offing.sim.scenario;

import java.util.List;

/**
 * Nights on end in which a syndicate tries what works: each draws tactics by seed with weights that
 * change from the first night to the last.
 *
 * @param nights how many, each in the scenario's own length on end, 1 or more
 * @param approachesPerNight how many a night draws, 1 or more
 * @param plays what can be drawn
 */
public record Campaign(int nights, int approachesPerNight, List<Play> plays) {

  public Campaign {
    plays = List.copyOf(plays);
  }

  /**
   * One thing that a night may bring.
   *
   * @param firstWeight on the first night, 0 or more
   * @param lastWeight on the last night, 0 or more
   * @param approach the pattern; its departure is drawn anew within the night
   */
  public record Play(double firstWeight, double lastWeight, Approach approach) {}
}
