package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;

class ClutterMapTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final long START_MS = 1_780_000_000_000L;
  private static final long HOUR_MS = 3_600_000;
  private static final int SITE = 2;
  private static final double NOISE_PER_M2 = 5 / (Math.PI * 44_448 * 44_448);

  private final Radars radars = new Radars(AREA);
  private final ClutterMap map = new ClutterMap(radars);

  @Test
  void whereNothingWasSeenIsTheReceiversNoise() {
    map.at(START_MS);

    assertThat(density(15_000, 0, START_MS)).isCloseTo(NOISE_PER_M2, within(1e-13));
    assertThat(density(5_000, 0, START_MS + HOUR_MS)).isCloseTo(NOISE_PER_M2, within(1e-13));
  }

  /** 20 plots a scan, evenly over the disc of 9 km. */
  @Test
  void itLearnsHowDenseThePlotsOfNothingAre() {
    double wanted = 20 / (Math.PI * 9_000 * 9_000);
    strew(600);

    double sum = 0;
    int places = 0;
    for (double x = -8_000; x <= 8_000; x += 500) {
      for (double y = -8_000; y <= 8_000; y += 500) {
        if (x * x + y * y < 8_500 * 8_500 && x * x + y * y > 1_000_000) {
          sum += density(x, y, START_MS + 1_800_000);
          places++;
        }
      }
    }

    assertThat(sum / places).isCloseTo(wanted, within(0.15 * wanted));
    assertThat(density(20_000, 0, START_MS + 1_800_000)).isCloseTo(NOISE_PER_M2, within(1e-13));
  }

  @Test
  void nearTheRadarAModerateSeaIsTakenForGrantedAtFirst() {
    map.at(START_MS);

    assertThat(density(5_000, 0, START_MS)).isCloseTo(4e-8, within(1e-12));
    assertThat(density(5_000, 0, START_MS + 180_000)).isCloseTo(4e-8 / Math.E, within(1e-12));
  }

  @Test
  void itForgets() {
    strew(600);
    double then = density(3_000, 3_000, START_MS + 1_800_000);

    assertThat(density(3_000, 3_000, START_MS + 1_980_000))
        .isCloseTo(then / Math.E, within(0.01 * then));
  }

  @Test
  void readingWhatWasWrittenIsTheSameMap() throws IOException {
    strew(50);
    var bytes = new ByteArrayOutputStream();
    map.write(new DataOutputStream(bytes));

    ClutterMap other = new ClutterMap(radars);
    other.count(0, radars.eastM(0) + 7_000, radars.northM(0), 9, START_MS);
    other.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    var again = new ByteArrayOutputStream();
    other.write(new DataOutputStream(again));

    assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
  }

  private void strew(int scans) {
    RandomGenerator dice = Dice.named(1, "clutter");
    map.at(START_MS - HOUR_MS);
    for (int scan = 0; scan < scans; scan++) {
      for (int i = 0; i < 20; i++) {
        double range = 9_000 * Math.sqrt(dice.nextDouble());
        double rad = 2 * Math.PI * dice.nextDouble();
        map.count(
            SITE,
            radars.eastM(SITE) + range * StrictMath.sin(rad),
            radars.northM(SITE) + range * StrictMath.cos(rad),
            1,
            START_MS + scan * Radars.SCAN_MS);
      }
    }
  }

  private double density(double fromSiteEastM, double fromSiteNorthM, long timeMs) {
    return map.density(
        SITE, radars.eastM(SITE) + fromSiteEastM, radars.northM(SITE) + fromSiteNorthM, timeMs);
  }
}
