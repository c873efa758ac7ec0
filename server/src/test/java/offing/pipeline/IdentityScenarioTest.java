package offing.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.picture.Conflict;
import offing.picture.ConflictKind;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.Fences;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.Test;

/** What is at odds in what the vessels of the shipped scenarios say of themselves. */
class IdentityScenarioTest {
  private static final Path FOLDER = AreaFolder.embedded("hong-kong");
  private static final Area AREA = AreaReader.read(FOLDER);
  private static final Fences FENCES = Fences.of(AREA);

  /** As transponders leave the factory: on several hulls, and of no flag of theirs. */
  private static final Set<Integer> FACTORY = Set.of(123_456_789, 412_000_000);

  /** Countries whose numbers crews enter that are not theirs, as the traffic has it. */
  private static final Set<Integer> FOREIGN_MID = Set.of(525, 533, 548, 574, 457, 620);

  /** Of the scenario's own traffic: some hundred who report themselves. */
  private static final double DENSITY_SHARE = 0.3;

  private final Map<Integer, List<Conflict>> byMmsi = new TreeMap<>();
  private final Set<Integer> heard = new TreeSet<>();

  /**
   * Two take another's number, one says she is ten times her size and has not the echo of it;
   * nobody else is at odds.
   */
  @Test
  void onlyWhoTakesAnothersNumberOrSizeIsAtOdds() {
    watch("identity-clone");

    assertThat(heard).hasSizeGreaterThan(80);
    assertThat(kinds())
        .filteredOn(kind -> kind != ConflictKind.CALL_SIGN_SERIES)
        .containsExactlyInAnyOrder(
            ConflictKind.DIMENSIONS,
            ConflictKind.NO_ECHO,
            ConflictKind.SAME_MMSI,
            ConflictKind.SAME_MMSI);
    assertThat(byMmsi.keySet())
        .allMatch(mmsi -> has(mmsi, ConflictKind.DIMENSIONS) || !has(mmsi, ConflictKind.NO_ECHO));
    assertThat(byMmsi.keySet())
        .allMatch(mmsi -> isSlip(mmsi) || !has(mmsi, ConflictKind.CALL_SIGN_SERIES));
  }

  private List<ConflictKind> kinds() {
    return byMmsi.values().stream().flatMap(List::stream).map(Conflict::kind).toList();
  }

  private boolean has(int mmsi, ConflictKind kind) {
    return byMmsi.get(mmsi).stream().anyMatch(conflict -> conflict.kind() == kind);
  }

  private static boolean isSlip(int mmsi) {
    return FACTORY.contains(mmsi) || FOREIGN_MID.contains(mmsi / 1_000_000);
  }

  private void watch(String id) {
    Scenario scenario = ScenarioReader.find(FOLDER, id).orElseThrow();
    World world = World.of(AREA, scenario, scenario.seed(), DENSITY_SHARE * scenario.density());
    var pipeline = new Pipeline(AREA, FENCES, RulePack.empty(), alert -> {});
    while (world.timeMs() < world.endMs()) {
      world.step(pipeline::accept, (timeMs, truth) -> {});
      pipeline.advanceTo(world.timeMs());
      look(pipeline);
    }
  }

  private void look(Pipeline pipeline) {
    for (int slot = 0; slot < pipeline.tracks().slotCount(); slot++) {
      int mmsi = pipeline.tracks().mmsi(slot);
      if (pipeline.tracks().isShown(slot) && mmsi != 0) {
        heard.add(mmsi);
        List<Conflict> conflicts = pipeline.evidence().conflicts(slot);
        if (!conflicts.isEmpty()) {
          byMmsi.put(mmsi, new ArrayList<>(conflicts));
        }
      }
    }
  }
}
