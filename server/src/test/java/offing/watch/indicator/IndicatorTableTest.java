package offing.watch.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table for analysts is what the code says; {@code -Doffing.rewrite} writes it anew. */
class IndicatorTableTest {
  private static final Path FILE = Path.of("indicators.md");

  @Test
  void theTableIsOfTheIndicatorsThatThereAre() throws IOException {
    if (System.getProperty("offing.rewrite") != null) {
      Files.writeString(FILE, table());
    }

    assertThat(FILE).content().isEqualTo(table());
  }

  @Test
  void everyIndicatorSaysWhatItMeansAndWhereItComesFrom() {
    assertThat(Indicators.list())
        .hasSizeGreaterThanOrEqualTo(30)
        .allSatisfy(
            indicator -> {
              assertThat(indicator.name()).matches("[a-z][A-Za-z0-9]*");
              assertThat(indicator.meaning()).isNotBlank();
              assertThat(indicator.source()).isNotBlank();
            });
    assertThat(Indicators.list()).extracting(Indicator::name).doesNotHaveDuplicates();
  }

  @Test
  void whatTakesLongerToTellIsThere() {
    assertThat(Stream.of(Effort.RINGS, Effort.PLACES, Effort.COURSES).flatMap(Set::stream))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(Indicators.find(name)).as(name).isPresent());
  }

  /** On the evidence of an alert an officer reads words, no names of code. */
  @Test
  void thePageHasAWordForEach() throws IOException {
    String words = Files.readString(Path.of("../web/src/i18n/en.ts"));

    assertThat(Indicators.list())
        .allSatisfy(
            indicator -> assertThat(words).contains("'indicator." + indicator.name() + "':"));
  }

  private static String table() {
    return """
        # The indicators

        What a rule may ask of a track. A number is missing where it is not known, and a comparison with a missing value is neither true
        nor false. Written from the code by `IndicatorTableTest`.

        | name | unit | says | meaning | from |
        | --- | --- | --- | --- | --- |
        """
        + Indicators.list().stream().map(IndicatorTableTest::row).collect(Collectors.joining());
  }

  private static String row(Indicator indicator) {
    List<String> cells =
        List.of(
            "`" + indicator.name() + "`",
            indicator.unit(),
            says(indicator),
            indicator.meaning(),
            indicator.source());
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String says(Indicator indicator) {
    boolean isOfWords = indicator.type() == Indicator.Type.WORD && !indicator.words().isEmpty();
    return isOfWords ? "`" + indicator.says().replace(", ", "`, `") + "`" : indicator.says();
  }
}
