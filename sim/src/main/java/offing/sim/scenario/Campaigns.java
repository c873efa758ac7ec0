package offing.sim.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import offing.sim.Dice;

/**
 * Draws the approaches of a campaign's nights.
 *
 * <p>The weight of a play moves evenly from its first to its last night. Each night has dice of its
 * own, named by its number; so a night more, or another number of approaches in one, shifts no
 * other night. A boat leaves in the first two thirds of its night, so that what it goes about falls
 * into that night as a rule.
 */
public final class Campaigns {
  private static final double LATEST_SHARE = 2 / 3.0;

  private final Campaign campaign;
  private final long seed;

  private Campaigns(Campaign campaign, long seed) {
    this.campaign = campaign;
    this.seed = seed;
  }

  /**
   * The scenario with the approaches that its campaign draws under a seed behind its own; the same
   * scenario where it has no campaign.
   */
  public static Scenario drawn(Scenario scenario, long seed) {
    Campaign campaign = scenario.campaign();
    if (campaign == null) {
      return scenario;
    }
    List<Approach> approaches = new ArrayList<>(scenario.approaches());
    Campaigns drawn = new Campaigns(campaign, seed);
    for (int night = 1; night <= campaign.nights(); night++) {
      drawn.addNight(night, approaches);
    }
    return scenario.withApproaches(approaches);
  }

  private void addNight(int night, List<Approach> approaches) {
    RandomGenerator dice = Dice.named(seed, "campaign-night-" + night);
    Map<String, Integer> named = new TreeMap<>();
    for (int n = 0; n < campaign.approachesPerNight(); n++) {
      Approach pattern = draw(night, dice.nextDouble());
      int number = named.merge(pattern.vessel(), 1, Integer::sum);
      approaches.add(
          new Approach(
              "n" + night + "-" + pattern.vessel() + "-" + number,
              pattern.tactic(),
              pattern.lookAlike(),
              pattern.from(),
              pattern.to(),
              departsAt(night, dice.nextDouble()),
              pattern.speedKn(),
              pattern.persons(),
              pattern.numbers()));
    }
  }

  private Duration departsAt(int night, double share) {
    long intoNightS = (long) (share * LATEST_SHARE * campaign.night().toSeconds());
    return campaign.night().multipliedBy(night - 1).plusSeconds(intoNightS);
  }

  /** {@code share}: from 0 to less than 1, of the weights of that night. */
  private Approach draw(int night, double share) {
    double left = share * campaign.plays().stream().mapToDouble(p -> weight(p, night)).sum();
    Approach last = campaign.plays().get(0).approach();
    for (Campaign.Play play : campaign.plays()) {
      double weight = weight(play, night);
      if (weight > 0) {
        last = play.approach();
        if (left < weight) {
          break;
        }
      }
      left -= weight;
    }
    return last;
  }

  private double weight(Campaign.Play play, int night) {
    double share = campaign.nights() == 1 ? 0 : (night - 1.0) / (campaign.nights() - 1);
    return play.firstWeight() + share * (play.lastWeight() - play.firstWeight());
  }
}
