package offing.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;

class WildcardTest {
  @Test
  void matchesWhatARegularExpressionMatches() {
    RandomGenerator dice = Dice.named(1, "wildcards");
    for (int i = 0; i < 2_000; i++) {
      String pattern = text(dice, "ab%_", 6);
      String text = text(dice, "abc", 8);
      Pattern regex = Pattern.compile(pattern.replace("%", ".*").replace("_", "."));

      assertThat(new Wildcard(pattern, true).matches(text))
          .as("%s like %s", text, pattern)
          .isEqualTo(regex.matcher(text).matches());
    }
  }

  @Test
  void caseCountsOnlyWhereItIsAskedFor() {
    assertThat(new Wildcard("ABC%", true).matches("abcd")).isFalse();
    assertThat(new Wildcard("ABC%", false).matches("abcd")).isTrue();
  }

  private static String text(RandomGenerator dice, String letters, int most) {
    var text = new StringBuilder();
    for (int i = dice.nextInt(most + 1); i > 0; i--) {
      text.append(letters.charAt(dice.nextInt(letters.length())));
    }
    return text.toString();
  }
}
