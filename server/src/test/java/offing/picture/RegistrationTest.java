package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Site;
import offing.pipeline.SeededSea;
import offing.pipeline.SeededSea.Bias;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Radars that measure wrong all the time, among vessels that say where they are. */
class RegistrationTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final int RADARS = 3;

  private final Picture picture = new Picture(AREA);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatARadarMeasuresWrongIsLearnt(long seed) {
    RandomGenerator dice = Dice.named(seed, "bias");
    var sea = new SeededSea(AREA, seed, RADARS).strew(90, 15_000);
    Bias[] truly = new Bias[RADARS];
    for (int i = 0; i < RADARS; i++) {
      truly[i] = new Bias(15 * Dice.normal(dice), 0.15 * Dice.normal(dice));
      sea.withBias(picture.registrations().get(i).site(), truly[i]);
    }

    run(sea, 600);

    for (int i = 0; i < RADARS; i++) {
      Registration known = picture.registrations().get(i);
      assertThat(known.pairs()).isGreaterThan(50);
      assertThat(known.rangeSigmaM()).isLessThan(6);
      assertThat(known.bearingSigmaDeg()).isLessThan(0.03);
      assertThat(known.rangeM()).isCloseTo(truly[i].rangeM(), within(4 * known.rangeSigmaM()));
      assertThat(known.bearingDeg())
          .isCloseTo(truly[i].bearingDeg(), within(4 * known.bearingSigmaDeg()));
    }
  }

  /** What was learnt of the ships puts a boat that says nothing where she is. */
  @Test
  void aDarkBoatIsSeenWhereSheIs() {
    var sea = new SeededSea(AREA, 1, 1).withDetection(1).strew(60, 15_000);
    Site radar =
        AREA.sites().stream().filter(s -> s.kind() == Site.Kind.RADAR).findFirst().orElseThrow();
    sea.withBias(radar.id(), new Bias(20, 0.3));
    run(sea, 600);
    SeededSea.Boat boat =
        sea.add(
            AREA.chart().eastM(radar.lon(), radar.lat()) + 12_000,
            AREA.chart().northM(radar.lon(), radar.lat()),
            0,
            0);
    run(sea, 60);

    assertThat(nearestM(boat)).isLessThan(25);
  }

  @Test
  void withoutPairsNothingIsKnown() {
    var sea =
        new SeededSea(AREA, 1, 1)
            .withBias(picture.registrations().get(0).site(), new Bias(20, 0.3));
    sea.add(6_000, -2_000, 8, 120);
    run(sea, 300);

    assertThat(picture.registrations())
        .allMatch(known -> known.pairs() == 0 && known.rangeM() == 0);
    assertThat(picture.registrations().get(0).rangeSigmaM()).isEqualTo(Biases.FIRST_RANGE_SIGMA_M);
  }

  private double nearestM(SeededSea.Boat boat) {
    Tracks tracks = picture.tracks();
    double nearest = Double.POSITIVE_INFINITY;
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        nearest =
            Math.min(
                nearest,
                Math.hypot(tracks.eastM(slot) - boat.eastM, tracks.northM(slot) - boat.northM));
      }
    }
    return nearest;
  }

  private void run(SeededSea sea, int seconds) {
    for (int i = 0; i < seconds; i++) {
      var observed = sea.step();
      picture.advance(sea.timeMs(), observed);
    }
  }
}
