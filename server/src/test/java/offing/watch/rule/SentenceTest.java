package offing.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import offing.watch.indicator.Indicator;
import offing.watch.indicator.IndicatorValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule says of a track, with its values in their units. */
class SentenceTest {
  @TempDir private Path folder;

  @Test
  void valuesStandInTheirUnitsAndParametersAsTheyAre() throws IOException {
    assertThat(said("{sogKn} on {cogDeg} ({minSogKn} asked), {direction}, length {lengthM}."))
        .isEqualTo("31.4 kn on 211° (30 asked), inbound, length not known.");
    assertThat(said("Silent for {aisSilentMinutes}; {seenLengthM}; radar {seenByRadar}"))
        .isEqualTo("Silent for 2 min; 12 m; radar true");
  }

  private String said(String template) throws IOException {
    String yaml =
        """
        rules:
          - id: a-rule
            title: A rule
            severity: caution
            when: sogKn >= minSogKn
            parameters: {minSogKn: 30}
            sentence: "%s"
        """
            .formatted(template);
    Path file = Files.writeString(folder.resolve("rules.yaml"), yaml);
    return RulePack.read(file).rules().get(0).sentence().say(new Known());
  }

  /** A go-fast of which little is known. */
  private static final class Known implements IndicatorValues {
    private final Map<String, Double> numbers =
        Map.of(
            "sogKn", 31.42,
            "cogDeg", 211.3,
            "aisSilentMinutes", 2.0,
            "seenLengthM", 12.4,
            "seenByRadar", 1.0);

    @Override
    public double number(Indicator indicator) {
      return numbers.getOrDefault(indicator.name(), Double.NaN);
    }

    @Override
    public String word(Indicator indicator) {
      return indicator.name().equals("direction") ? "inbound" : "";
    }
  }
}
