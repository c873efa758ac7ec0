package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.area.AreaFolder;
import offing.sim.scenario.Campaigns;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many boats of many nights, and few places from which they start. */
class CampaignTest {
  private static final String ID = "campaign-southern-beaches";

  @ParameterizedTest
  @ValueSource(longs = {5001, 71})
  void boatsLieBesideEachOtherAndComeForTheirOwnNight(long seed) {
    Scenario campaign = ScenarioReader.find(AreaFolder.embedded("hong-kong"), ID).orElseThrow();
    World world = World.unwatched(Seas.AREA, Campaigns.drawn(campaign, seed), seed, 0.1);
    Map<String, double[]> boats = new TreeMap<>();

    Seas.run(world, Duration.ofSeconds(1), (time, truth) -> note(truth, boats));

    assertThat(boats).hasSizeGreaterThan(5);
    assertThat(boats.keySet()).allMatch(name -> name.startsWith("n1-") || name.startsWith("n2-"));
    List<double[]> places = new ArrayList<>(boats.values());
    for (int i = 0; i < places.size(); i++) {
      for (double[] other : places.subList(i + 1, places.size())) {
        assertThat(Math.hypot(other[0] - places.get(i)[0], other[1] - places.get(i)[1]))
            .isGreaterThan(15);
      }
    }
    Seas.run(world, Duration.ofHours(9), (time, truth) -> note(truth, boats));
    assertThat(boats.keySet()).anyMatch(name -> name.startsWith("n5-"));
  }

  private static void note(Truth truth, Map<String, double[]> boats) {
    for (int slot = 0; slot < truth.size(); slot++) {
      if (truth.vessel(slot).matches("n[1-9]-.*")) {
        boats.put(truth.vessel(slot), new double[] {truth.eastM(slot), truth.northM(slot)});
      }
    }
  }
}
