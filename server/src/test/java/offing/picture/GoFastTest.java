package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Site;
import offing.pipeline.SeededSea;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;

/**
 * A go-fast in cover of one radar, in sea state 2: twenty spikes and five plots of noise a scan.
 */
class GoFastTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final double KN = 1852.0 / 3600;
  private static final int SEEDS = 100;

  /** In sea state 2 a boat of 3 m2 gives a plot so often out to eight kilometres. */
  private static final double DETECTION = 0.85;

  private final Picture picture = new Picture(AREA);
  private final byte[] blank = blank();

  private byte[] blank() {
    try {
      var out = new ByteArrayOutputStream();
      picture.write(new DataOutputStream(out));
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void sheKeepsHerTrackThroughARightAngleInTenSeconds() throws IOException {
    int kept = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      kept += keepsHerNumber(seed) ? 1 : 0;
    }

    assertThat(kept).isGreaterThanOrEqualTo(95);
  }

  private boolean keepsHerNumber(long seed) throws IOException {
    RandomGenerator dice = Dice.named(seed, "turn");
    var sea = new SeededSea(AREA, seed, AREA.sites().size()).only("radar-waglan");
    sea.withFalsePlots(25).withDetection(DETECTION);
    Site radar =
        AREA.sites().stream().filter(s -> s.id().equals("radar-waglan")).findFirst().orElseThrow();
    SeededSea.Boat boat =
        sea.add(
            AREA.chart().eastM(radar.lon(), radar.lat()) + 2_000 + 2_000 * dice.nextDouble(),
            AREA.chart().northM(radar.lon(), radar.lat()) - 5_000 - 1_000 * dice.nextDouble(),
            60 * KN,
            20 + 30 * dice.nextDouble());
    picture.read(new DataInputStream(new ByteArrayInputStream(blank)));
    run(sea, 60 + dice.nextInt(3));
    int number = nearest(sea, boat);
    boat.turnRadS = (dice.nextBoolean() ? 1 : -1) * StrictMath.toRadians(9);
    run(sea, 10);
    boat.turnRadS = 0;
    run(sea, 30);
    return number != 0 && nearest(sea, boat) == number;
  }

  /** Number of the track that is within 150 m of her now, the nearest; 0 where none is. */
  private int nearest(SeededSea sea, SeededSea.Boat boat) {
    Tracks tracks = picture.tracks();
    int number = 0;
    double nearestM = 150;
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot)) {
        TrackEstimate now = picture.estimates().estimate(slot, sea.timeMs());
        double farM = Math.hypot(now.eastM() - boat.eastM, now.northM() - boat.northM);
        if (farM < nearestM) {
          nearestM = farM;
          number = tracks.number(slot);
        }
      }
    }
    return number;
  }

  private void run(SeededSea sea, int seconds) {
    for (int i = 0; i < seconds; i++) {
      var observed = sea.step();
      picture.advance(sea.timeMs(), observed);
    }
  }
}
