package offing.api.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          =1+1          | '=1+1
          @SUM(A1)      | '@SUM(A1)
          -2            | '-2
          +44           | '+44
          A;=CMD        | A;'=CMD
          A,-B          | A,'-B
          'QUOTED       | ''QUOTED
          MSC-ANNA +1   | MSC-ANNA +1
          """)
  void whatMightBeAFormulaHasAnApostropheBeforeIt(String sent, String cell) {
    assertThat(SafeText.of(sent)).isEqualTo(cell);
  }

  @Test
  void noTextBeginsAFormulaAndEachCanBeHadBack() {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String sent = text(random);
      String cell = SafeText.of(sent);

      assertThat(cell).doesNotMatch("[-=+@].*").doesNotContainPattern("[,;][-=+@]");
      assertThat(cell.replaceAll("(?<=^|[,;])'(?=[-=+@'])", "")).isEqualTo(sent);
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append("=+-@',;A 1".charAt(random.nextInt(10)));
    }
    return text.toString();
  }
}
