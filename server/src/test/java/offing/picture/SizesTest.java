package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.radar.RadarEquation;
import offing.radar.RadarSite;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long vessels look by their echoes. */
class SizesTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Radars RADARS = new Radars(AREA);
  private static final RadarEquation EQUATION = RadarSite.of(AREA).get(0).equation();

  private static final int VESSELS = 2_100;

  private final Sizes sizes = new Sizes();

  SizesTest() {
    sizes.grow(VESSELS);
  }

  /** Weak ones are seen only when they are strong by luck; that is taken off. */
  @ParameterizedTest
  @CsvSource({"2.5, 4000", "2.5, 9000", "100, 9000", "10000, 20000"})
  void theMeanOfWhatIsSeenIsTheCrossSection(double trulyM2, double rangeM) {
    RandomGenerator dice = Dice.named((long) rangeM, "echo");
    double sum = 0;
    int count = 20_000;
    for (int i = 0; i < count; i++) {
      sum += RADARS.crossSectionM2(0, rangeM, amplitudeDb(dice, trulyM2, rangeM));
    }

    assertThat(sum / count).isCloseTo(trulyM2, within(0.1 * trulyM2));
  }

  /** Over all kinds of vessels; of a small open boat, which lies off the line, fewer do. */
  @Test
  void nineOfTenLieBetweenTheEnds() {
    double[][] kinds = {
      {1.4, 5}, {2.5, 10}, {17, 20}, {200, 30}, {1_000, 80}, {10_000, 180}, {70_000, 300}
    };
    RandomGenerator dice = Dice.named(1, "vessels");
    int within = 0;
    for (int vessel = 0; vessel < VESSELS; vessel++) {
      double[] kind = kinds[vessel % kinds.length];
      double herDb = 3 * Dice.normal(dice) + 3 * Dice.normal(dice);
      double hers = kind[0] * StrictMath.pow(10, herDb / 10);
      for (int i = 0; i < 40; i++) {
        sizes.echo(vessel, RADARS.crossSectionM2(0, 5_000, amplitudeDb(dice, hers, 5_000)));
      }
      TrackSize size = sizes.of(vessel).orElseThrow();
      within += size.leastM() <= kind[1] && kind[1] <= size.mostM() ? 1 : 0;
    }

    assertThat(within).isBetween(VESSELS * 85 / 100, VESSELS * 97 / 100);
  }

  @Test
  void fewEchoesSayNothing() {
    for (int i = 0; i < Sizes.LEAST_PLOTS - 1; i++) {
      sizes.echo(0, 10);
      assertThat(sizes.of(0)).isEmpty();
    }
    sizes.echo(0, 10);

    assertThat(sizes.of(0)).isPresent();
  }

  /** A sampan and a coaster are told apart. */
  @Test
  void theEndsAreNarrowEnoughToBeOfUse() {
    for (int i = 0; i < 60; i++) {
      sizes.echo(0, 2.5);
    }
    TrackSize size = sizes.of(0).orElseThrow();

    assertThat(size.likelyM()).isCloseTo(10.9, within(0.1));
    assertThat(size.leastM()).isBetween(4.0, 7.0);
    assertThat(size.mostM()).isBetween(15.0, 25.0);
  }

  /** Of echoes over the threshold one. */
  private static double amplitudeDb(RandomGenerator dice, double trulyM2, double rangeM) {
    double mean = 1 + EQUATION.signalToInterference(trulyM2, rangeM, Chances.LIGHT_BREEZE, 0);
    double echo = EQUATION.threshold() - mean * StrictMath.log(1 - dice.nextDouble());
    return 10 * StrictMath.log10(echo);
  }
}
