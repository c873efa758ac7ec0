package offing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.Observation;
import offing.observation.ObservationHash;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import org.junit.jupiter.api.Test;

class SimulationFeedTest {
  private static final Path FOLDER = AreaFolder.embedded("hong-kong");
  private static final Area AREA = AreaReader.read(FOLDER);
  private static final Scenario QUIET = ScenarioReader.find(FOLDER, "quiet-night").orElseThrow();

  @Test
  void aPollStepsTheWorldAsFarAsItMay() {
    var feed = new SimulationFeed("quiet-night", world(), (timeMs, truth) -> {});
    long startMs = feed.warmUpStartMs();
    List<Observation> seen = new ArrayList<>();

    assertThat(feed.startMs()).isEqualTo(QUIET.start().toEpochMilli());
    assertThat(startMs).isEqualTo(feed.startMs() - QUIET.warmUp().toMillis());
    assertThat(feed.poll(startMs + 999, seen::add)).isEqualTo(startMs);
    assertThat(seen).isEmpty();
    assertThat(feed.nextMs()).hasValue(startMs + 1000);
    assertThat(feed.poll(startMs + 5_500, seen::add)).isEqualTo(startMs + 5_000);
    assertThat(seen).isNotEmpty();
    assertThat(seen).allMatch(o -> o.timeMs() <= startMs + 5_000);
    assertThat(feed.poll(startMs + 2_000, seen::add)).isEqualTo(startMs + 2_000);
    assertThat(feed.state().accepted()).isEqualTo(seen.size());
    assertThat(feed.state().live()).isFalse();
  }

  @Test
  void howItIsPolledChangesNothingAndItEndsWithItsScenario() {
    var inBigPieces = new ObservationHash();
    var inSmallPieces = new ObservationHash();
    long[] steps = new long[1];
    var big = new SimulationFeed("quiet-night", world(), (timeMs, truth) -> steps[0]++);
    var small = new SimulationFeed("quiet-night", world(), (timeMs, truth) -> {});
    long endMs = big.warmUpStartMs() + 60_000;
    big.poll(endMs, inBigPieces);
    for (long untilMs = small.warmUpStartMs(); untilMs <= endMs; untilMs += 250) {
      small.poll(untilMs, inSmallPieces);
    }

    assertThat(steps[0]).isEqualTo(60);
    assertThat(inSmallPieces.finish()).isEqualTo(inBigPieces.finish());
    assertThat(big.poll(Long.MAX_VALUE, o -> {}))
        .isEqualTo(QUIET.start().plus(QUIET.length()).toEpochMilli());
    assertThat(big.isAtEnd()).isTrue();
    assertThat(big.nextMs()).isEmpty();
    assertThat(big.state().status()).isEqualTo(FeedState.Status.ENDED);
  }

  private static World world() {
    return World.of(AREA, QUIET, 5, 0.1);
  }
}
