package offing.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offing.area.AreaFolder;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All rules in one go hold where each holds alone. */
class ScreenTest {
  private static final int ROWS = 3_000;

  @TempDir private Path folder;

  @Test
  void theShippedRulesHoldWhereEachHoldsAlone() {
    assertSameAsAlone(
        RulePack.read(AreaFolder.embedded("hong-kong").resolve("rules.yaml")).rules());
  }

  @Test
  void moreThanAWordOfRulesAreTold() throws IOException {
    var yaml = new StringBuilder("rules:\n");
    IntStream.range(0, 150).forEach(i -> yaml.append(rule(i)));

    List<Rule> rules = RulePack.read(Files.writeString(folder.resolve("rules.yaml"), yaml)).rules();

    assertThat(new Screen(rules).words()).isEqualTo(3);
    assertSameAsAlone(rules);
  }

  @Test
  void withoutRulesNothingHolds() {
    assertThat(new Screen(List.of()).words()).isZero();
  }

  /** Some excused, some in sequence. */
  private static String rule(int i) {
    String then = i % 5 == 0 ? "    within: 60 s\n    then: cogDeg < %d\n".formatted(i % 40) : "";
    String unless = i % 3 == 0 ? "    unless: aisState = 'none' OR sogKn < 2\n" : "";
    return """
          - id: r-%d
            title: Asked
            severity: caution
            when: sogKn >= %d AND (kind = 'classA' OR zoneKinds LIKE '%% fairway %%')
        """
            .formatted(i, i % 40)
        + then
        + unless;
  }

  private static void assertSameAsAlone(List<Rule> rules) {
    RandomGenerator dice = Dice.named(1, "screen");
    var screen = new Screen(rules);
    long held = 0;
    for (int i = 0; i < ROWS; i++) {
      RowValues row = i % 2 == 0 ? RowValues.random(dice) : RowValues.withHoles(dice);
      for (int rule = 0; rule < rules.size(); rule++) {
        long holding = screen.holding(rule / Long.SIZE, row);
        boolean holds = (holding >>> rule & 1) != 0;
        assertThat(holds)
            .as("%s of %s", rules.get(rule).id(), row)
            .isEqualTo(rules.get(rule).trigger().holds(row));
        held += holds ? 1 : 0;
      }
    }
    assertThat(held).isPositive();
  }
}
