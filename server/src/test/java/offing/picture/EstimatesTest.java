package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.Observation;
import offing.pipeline.SeededSea;
import org.junit.jupiter.api.Test;

/** What the picture says of its own certainty. */
class EstimatesTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));

  private final Picture picture = new Picture(AREA);
  private final SeededSea sea = new SeededSea(AREA, 1, 1).withDetection(1);
  private final SeededSea.Boat boat = sea.add(8_000, 2_000, 10, 45);

  @Test
  void anEstimateIsCarriedByItsVelocityAndGrowsLessSure() {
    run(60);
    int slot = slot();

    TrackEstimate now = picture.estimates().estimate(slot, sea.timeMs());
    TrackEstimate later = picture.estimates().estimate(slot, sea.timeMs() + 5_000);

    assertThat(now.eastM()).isCloseTo(boat.eastM, within(60.0));
    assertThat(now.northM()).isCloseTo(boat.northM, within(60.0));
    assertThat(now.eastMps()).isCloseTo(10 * Math.sqrt(0.5), within(2.0));
    assertThat(later.eastM()).isCloseTo(now.eastM() + 5 * now.eastMps(), within(1e-6));
    assertThat(later.northM()).isCloseTo(now.northM() + 5 * now.northMps(), within(1e-6));
    assertThat(later.eastM2()).isGreaterThan(now.eastM2());
    assertThat(now.eastM2() * now.northM2()).isGreaterThan(now.eastNorthM2() * now.eastNorthM2());
  }

  @Test
  void theNewestPlotIsWhereTheBoatWasThen() {
    run(60);
    int slot = slot();

    long plotMs = picture.estimates().plotMs(slot);
    double ago = (sea.timeMs() - plotMs) / 1000.0;
    assertThat(plotMs).isEqualTo(picture.tracks().sourceAtMs(slot, Tracks.RADAR));
    assertThat(picture.estimates().plotEastM(slot))
        .isCloseTo(boat.eastM - 10 * Math.sqrt(0.5) * ago, within(60.0));
    assertThat(picture.estimates().plotNorthM(slot))
        .isCloseTo(boat.northM - 10 * Math.sqrt(0.5) * ago, within(60.0));
  }

  @Test
  void itIsKeptWithTheState() throws IOException {
    run(60);
    int slot = slot();
    var bytes = new ByteArrayOutputStream();
    picture.write(new DataOutputStream(bytes));
    var other = new Picture(AREA);
    other.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(other.estimates().plotMs(slot)).isEqualTo(picture.estimates().plotMs(slot));
    assertThat(other.estimates().plotEastM(slot)).isEqualTo(picture.estimates().plotEastM(slot));
    assertThat(other.estimates().plotNorthM(slot)).isEqualTo(picture.estimates().plotNorthM(slot));
    assertThat(other.estimates().estimate(slot, sea.timeMs()))
        .isEqualTo(picture.estimates().estimate(slot, sea.timeMs()));
  }

  private void run(int seconds) {
    for (int i = 0; i < seconds; i++) {
      List<Observation> observed = sea.step();
      picture.advance(sea.timeMs(), observed);
    }
  }

  private int slot() {
    for (int slot = 0; slot < picture.tracks().slotCount(); slot++) {
      if (picture.tracks().isShown(slot)) {
        return slot;
      }
    }
    throw new AssertionError("nothing is shown");
  }
}
