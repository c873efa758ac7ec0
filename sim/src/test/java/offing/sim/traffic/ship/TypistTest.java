package offing.sim.traffic.ship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.traffic.profile.Slips;
import offing.sim.vessel.AisIdentity;
import org.junit.jupiter.api.Test;

/** What crews enter, over many of them. */
class TypistTest {
  private static final int CREWS = 40_000;
  private static final Slips NONE = new Slips(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  private static final Slips SOME =
      new Slips(0.06, 0.04, 0.07, 0.02, 0.01, 0.05, 0.015, 0.12, 0.25, 0.004, 0.001, 0.1, 0.1);
  private static final AisIdentity RIGHT =
      new AisIdentity(477_123_456, 9_123_405, "KORABEL STAR", "VRAB4", 71, 294, 32, 11.3);

  private static double share(Slips slips, Predicate<AisIdentity> what) {
    RandomGenerator dice = Dice.named(3, "typist");
    var typist = new Typist(slips);
    int count = 0;
    for (int i = 0; i < CREWS; i++) {
      count += what.test(typist.enter(RIGHT, dice)) ? 1 : 0;
    }
    return count / (double) CREWS;
  }

  @Test
  void whoNeverSlipsEntersWhatIsRight() {
    assertThat(share(NONE, RIGHT::equals)).isOne();
  }

  @Test
  void everySlipComesAsOftenAsItsShare() {
    assertThat(share(SOME, said -> said.shipType() == 0)).isCloseTo(0.06, within(0.005));
    assertThat(share(SOME, said -> said.shipType() >= 90)).isCloseTo(0.94 * 0.04, within(0.005));
    assertThat(share(SOME, said -> said.lengthM() == 0 && said.beamM() == 0))
        .isCloseTo(0.07, within(0.005));
    assertThat(share(SOME, said -> said.imo() == 0)).isCloseTo(0.02, within(0.003));
    assertThat(share(SOME, said -> said.callSign().isEmpty())).isCloseTo(0.05, within(0.005));
    assertThat(share(SOME, said -> said.draughtM() == 0)).isCloseTo(0.12, within(0.006));
    assertThat(share(SOME, said -> said.mmsi() / 1_000_000 != 477))
        .isCloseTo(0.005, within(0.0015));
  }

  @Test
  void aMistypedNumberHasTheSameDigits() {
    Slips always = new Slips(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);

    assertThat(share(always, said -> digits(said.imo()).equals(digits(RIGHT.imo())))).isOne();
    assertThat(share(always, said -> said.imo() != RIGHT.imo())).isGreaterThan(0.7);
  }

  private static String digits(int number) {
    return Integer.toString(number)
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
