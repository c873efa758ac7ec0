package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Site;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A radar over a sea whose crests give plots for one scan, now and then for two or three. */
class ClutterTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Site WAGLAN =
      AREA.sites().stream().filter(s -> s.id().equals("radar-waglan")).findFirst().orElseThrow();
  private static final long START_MS = 1_780_000_000_000L;
  private static final long SCAN_MS = 3_000;
  private static final double CRESTS_M = 9_000;

  /** Scans before the boat comes. */
  private static final int LEARNS = 300;

  private final Picture picture = new Picture(AREA);
  private final Tracks tracks = picture.tracks();
  private final List<double[]> lasting = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void crestsAreHardlyEverTakenForAVessel(long seed) {
    RandomGenerator dice = Dice.named(seed, "crests");
    Set<Integer> shown = new HashSet<>();
    for (int scan = 0; scan < 1_200; scan++) {
      step(scan, crests(scan, 20, dice), shown);
    }

    assertThat(shown).hasSizeLessThanOrEqualTo(1);
  }

  /** She makes 10 m/s towards the radar, and four scans of five see her. */
  @Test
  void aBoatAmongThemIsSeenBeforeLong() {
    List<Integer> scans = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      scans.add(new ClutterTest().scansUntilShown(seed));
    }

    Collections.sort(scans);
    assertThat(scans.get(10)).isLessThanOrEqualTo(9);
    assertThat(scans.get(18)).isLessThanOrEqualTo(20);
  }

  private int scansUntilShown(long seed) {
    RandomGenerator dice = Dice.named(seed, "boat among crests");
    Set<Integer> shown = new HashSet<>();
    for (int scan = 0; scan < LEARNS; scan++) {
      step(scan, crests(scan, 20, dice), shown);
    }
    shown.clear();
    int scan = LEARNS;
    while (shown.isEmpty() && scan < LEARNS + 60) {
      List<Observation> plots = crests(scan, 20, dice);
      if (dice.nextDouble() < 0.8) {
        double range = 7_000 - 10 * 3 * (scan - LEARNS) + 4 * Dice.normal(dice);
        plots.add(plot(scan, range, 150 + 0.05 * Dice.normal(dice)));
      }
      step(scan++, plots, shown);
    }
    return scan - LEARNS;
  }

  private List<Observation> crests(int scan, int mean, RandomGenerator dice) {
    List<Observation> plots = new ArrayList<>();
    List<double[]> old = new ArrayList<>(lasting);
    lasting.clear();
    for (double[] crest : old) {
      double range = Math.max(100, crest[0] + 10 * Dice.normal(dice));
      plots.add(plot(scan, range, crest[1] + 0.1 * Dice.normal(dice)));
      if (crest[2] > 1) {
        lasting.add(new double[] {crest[0], crest[1], crest[2] - 1});
      }
    }
    int fresh = mean / 2 + dice.nextInt(mean + 1);
    for (int i = 0; i < fresh; i++) {
      double range = 200 + (CRESTS_M - 200) * dice.nextDouble();
      double deg = 360 * dice.nextDouble();
      plots.add(plot(scan, range, deg));
      double life = dice.nextDouble();
      if (life < 0.1) {
        lasting.add(new double[] {range, deg, life < 0.02 ? 2 : 1});
      }
    }
    return plots;
  }

  private static RadarPlot plot(int scan, double rangeM, double bearingDeg) {
    double deg = (bearingDeg + 720) % 360;
    return new RadarPlot(
        START_MS + scan * SCAN_MS + (long) (deg / 360 * SCAN_MS), WAGLAN.id(), rangeM, deg, 15);
  }

  /** One scan, tick by tick. */
  private void step(int scan, List<Observation> plots, Set<Integer> shown) {
    plots.sort(Comparator.comparingLong(Observation::timeMs));
    int next = 0;
    for (long atMs = START_MS + scan * SCAN_MS + 1_000;
        atMs <= START_MS + (scan + 1) * SCAN_MS;
        atMs += 1_000) {
      int from = next;
      while (next < plots.size() && plots.get(next).timeMs() <= atMs) {
        next++;
      }
      picture.advance(atMs, plots.subList(from, next));
      for (int slot = 0; slot < tracks.slotCount(); slot++) {
        if (tracks.isShown(slot)) {
          shown.add(tracks.number(slot));
        }
      }
    }
  }
}
