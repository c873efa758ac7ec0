package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Mishap;
import offing.sim.scenario.PatrolOrder;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.TacticKind;
import offing.sim.scenario.file.ScenarioReader;
import offing.sim.tactic.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;

/** The library that rules are tried on: what its stories tell comes to pass, whatever the seed. */
class LibraryTest {
  private static final Path FOLDER = AreaFolder.embedded("hong-kong");
  private static final Area AREA = AreaReader.read(FOLDER);
  private static final List<Scenario> LIBRARY =
      ScenarioReader.list(FOLDER).stream()
          .map(id -> ScenarioReader.find(FOLDER, id).orElseThrow())
          .filter(Scenario::library)
          .toList();

  /** Enough for the approaches; the rest of the sea hardly touches them. */
  private static final double NEARLY_EMPTY = 0.02;

  /** Its own, and for the short ones another. */
  static Stream<Arguments> onASeedOrTwo() {
    return LIBRARY.stream()
        .flatMap(
            one ->
                one.length().compareTo(Duration.ofHours(1)) > 0
                    ? Stream.of(arguments(one.id(), one.seed()))
                    : Stream.of(arguments(one.id(), one.seed()), arguments(one.id(), 101)));
  }

  static Stream<Arguments> onFiveSeeds() {
    return LIBRARY.stream()
        .flatMap(one -> Stream.of(1, 2, 3, 101, 102).map(seed -> arguments(one.id(), seed)));
  }

  @ParameterizedTest
  @MethodSource("onASeedOrTwo")
  void itsLabelsAreWhatItsStoryTells(String id, long seed) {
    holdsToItsStory(scenario(id), seed, NEARLY_EMPTY);
  }

  @Tag("deep")
  @ParameterizedTest
  @MethodSource("onFiveSeeds")
  void theSameAmongTheOrdinaryTraffic(String id, long seed) {
    holdsToItsStory(scenario(id), seed, scenario(id).density());
  }

  private static void holdsToItsStory(Scenario scenario, long seed, double density) {
    World world = World.of(AREA, scenario, seed, density);
    while (world.timeMs() < world.endMs()) {
      world.step(observation -> {}, (timeMs, truth) -> {});
    }

    assertThat(world.summary().groundings()).isZero();
    List<Label> labels = world.labels();
    assertThat(labels).hasSameSizeAs(scenario.approaches());
    for (int i = 0; i < labels.size(); i++) {
      isOf(scenario.approaches().get(i), labels.get(i));
      if (!isMeddledWith(scenario, labels.get(i).vessel())) {
        cameToItsEnd(labels.get(i));
      }
    }
  }

  private static void isOf(Approach approach, Label label) {
    assertThat(label.vessel()).isEqualTo(approach.vessel());
    assertThat(label.tactic()).isEqualTo(approach.tactic());
    assertThat(label.lookAlike()).isEqualTo(approach.lookAlike());
    assertThat(label.persons()).isEqualTo(approach.persons());
  }

  /** Whether a patrol is sent after her, or something befalls her. */
  private static boolean isMeddledWith(Scenario scenario, String vessel) {
    return scenario.orders().stream().map(PatrolOrder::vessel).anyMatch(vessel::equals)
        || scenario.mishaps().stream().map(Mishap::vessel).anyMatch(vessel::equals);
  }

  private static void cameToItsEnd(Label label) {
    if (label.phases().stream().anyMatch(phase -> phase.name().equals("turns-back"))) {
      gaveUpOrSplit(label);
      return;
    }
    if (label.lookAlike()) {
      assertThat(label.landsMs()).as("%s lands", label.vessel()).isEmpty();
      return;
    }
    assertThat(label.crossesMs()).as("%s crosses", label.vessel()).isPresent();
    assertThat(label.firstDetectableMs()).as("%s is seen", label.vessel()).isPresent();
    assertThat(label.outcome().orElseThrow())
        .as("%s comes to", label.vessel())
        .isEqualTo(label.landsMs().isPresent() ? Outcome.LANDED : Outcome.AWAY);
  }

  /** A patrol came too near: the load went back, or the others did and it went on. */
  private static void gaveUpOrSplit(Label label) {
    assertThat(label.outcome().orElseThrow())
        .as("%s comes to", label.vessel())
        .isIn(
            label.landsMs().isPresent()
                ? List.of(Outcome.LANDED)
                : List.of(Outcome.RETURNED, Outcome.AWAY));
  }

  @Test
  void eachTacticAndEachLookAlikeIsThereAlone() {
    for (TacticKind kind : TacticKind.values()) {
      assertThat(LIBRARY)
          .as("%s alone", kind.id())
          .anyMatch(one -> isAlone(one, kind, false) && one.id().equals(kind.id()));
      assertThat(LIBRARY.stream().anyMatch(one -> isAlone(one, kind, true)))
          .as("what looks like %s", kind.id())
          .isEqualTo(kind.hasLookAlike());
    }
  }

  private static boolean isAlone(Scenario scenario, TacticKind kind, boolean lookAlike) {
    return scenario.tactics(lookAlike).equals(List.of(kind.id()))
        && scenario.tactics(!lookAlike).isEmpty();
  }

  @Test
  void mostOfItIsPeopleWhoComeIn() {
    List<Approach> smugglers =
        LIBRARY.stream()
            .flatMap(one -> one.approaches().stream())
            .filter(approach -> !approach.lookAlike())
            .toList();
    long inbound = smugglers.stream().filter(LibraryTest::makesForHomeWaters).count();

    assertThat(inbound).isGreaterThan(smugglers.size() * 6L / 10);
    assertThat(smugglers).allMatch(approach -> approach.persons() > 0);
  }

  private static boolean makesForHomeWaters(Approach approach) {
    return isHome(approach.to()) && !isHome(approach.from());
  }

  private static boolean isHome(Place place) {
    Coordinate at =
        place instanceof Place.At here
            ? new Coordinate(here.lon(), here.lat())
            : middle(((Place.InZone) place).id());
    return new BoundaryCrossing(AREA.boundary())
        .isHome(AREA.chart().eastM(at.x, at.y), AREA.chart().northM(at.x, at.y));
  }

  private static Coordinate middle(String zone) {
    return AREA.zones().stream()
        .filter(one -> one.id().equals(zone))
        .map(one -> one.lonLat().getInteriorPoint().getCoordinate())
        .findFirst()
        .orElseThrow();
  }

  private static Scenario scenario(String id) {
    return ScenarioReader.find(FOLDER, id).orElseThrow();
  }
}
