package offing.recording.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.feed.SimulationFeed;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.sim.World;
import offing.sim.scenario.file.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationBlocksTest {
  private static final long START_MS = 1_767_225_600_000L;

  private record Arrival(Observation observation, long arrivalMs) {}

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachObservationComesBackEqualInItsOrder(long seed) {
    var dice = new SplittableRandom(seed);
    var encoder = new ObservationEncoder(Block.OBSERVATIONS);
    List<Arrival> written = new ArrayList<>();
    List<Arrival> read = new ArrayList<>();
    long arrivalMs = START_MS;
    for (int i = 0; i < 300; i++) {
      arrivalMs += dice.nextInt(3) == 0 ? dice.nextInt(1_500) : 0;
      var arrival =
          new Arrival(
              SeededObservations.any(dice, arrivalMs - dice.nextInt(-50, 5_000)), arrivalMs);
      written.add(arrival);
      encoder.add(arrival.observation, arrival.arrivalMs);
      if (dice.nextInt(40) == 0) {
        take(encoder, read);
      }
    }
    take(encoder, read);

    assertThat(read).isEqualTo(written);
    assertThat(encoder.take()).isEmpty();
  }

  private static int take(ObservationEncoder encoder, List<Arrival> read) {
    return encoder
        .take()
        .map(
            block -> {
              Block parsed = Blocks.parse(block.bytes());
              ObservationDecoder.decode(
                  parsed,
                  (observation, arrivalMs) -> read.add(new Arrival(observation, arrivalMs)));
              return block.bytes().length;
            })
        .orElse(0);
  }

  @Test
  void aSimulatedNightTakesFewBytesAnObservation() {
    assertThat(bytesEach(Block.OBSERVATIONS)).isLessThan(14);
  }

  /** A frame has twelve numbers, and each sighting in it eleven more. */
  @Test
  void itsFramesTakeFewBytesAFrame() {
    assertThat(bytesEach(Block.FOOTAGE)).isLessThan(40);
  }

  /** Bytes for each of two minutes' observations that go into blocks of a kind. */
  private static double bytesEach(int kind) {
    Path folder = AreaFolder.embedded("hong-kong");
    Area area = AreaReader.read(folder);
    var scenario = ScenarioReader.find(folder, "night-dash").orElseThrow();
    var world = World.of(area, scenario, 1, 1);
    var feed = new SimulationFeed("night-dash", world, (timeMs, truth) -> {});
    var encoder = new ObservationEncoder(kind);
    List<Arrival> written = new ArrayList<>();
    List<Arrival> read = new ArrayList<>();
    long bytes = 0;
    long startMs = feed.warmUpStartMs();
    for (int second = 1; second <= 120; second++) {
      long arrivalMs = startMs + second * 1_000L;
      feed.poll(
          arrivalMs,
          observation -> {
            if (observation instanceof Footage == (kind == Block.FOOTAGE)) {
              written.add(new Arrival(observation, arrivalMs));
              encoder.add(observation, arrivalMs);
            }
          });
      if (second % 5 == 0) {
        bytes += take(encoder, read);
      }
    }
    assertThat(read).isEqualTo(written).hasSizeGreaterThan(1_000);
    return (double) bytes / read.size();
  }

  @Test
  void arrivalsNeverRunBack() {
    var encoder = new ObservationEncoder(Block.FOOTAGE);
    var frame =
        new Footage(
            START_MS,
            "tower",
            false,
            Footage.Mode.SCAN,
            114.1,
            22.2,
            80,
            10,
            0,
            5,
            2.8,
            1920,
            1080,
            List.of());
    encoder.add(frame, START_MS);

    assertThatIllegalArgumentException().isThrownBy(() -> encoder.add(frame, START_MS - 1));
    assertThat(encoder.take().orElseThrow().kind()).isEqualTo(Block.FOOTAGE);
  }

  @Test
  void onlyObservationsHaveBlocksOfObservations() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ObservationEncoder(Block.CHANGES));
  }
}
