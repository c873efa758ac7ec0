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
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;
import offing.sim.World;
import offing.sim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationBlocksTest {
  private static final long START_MS = 1_767_225_600_000L;
  private static final int[] REPORTS = {1, 2, 3, 9, 18, 19, 27};

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
      var arrival = new Arrival(any(dice, arrivalMs - dice.nextInt(-50, 5_000)), arrivalMs);
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

  private static Observation any(SplittableRandom dice, long timeMs) {
    String source = dice.nextInt(9) == 0 ? "" : "site-" + dice.nextInt(4);
    double lon = dice.nextInt(8) == 0 ? Double.NaN : dice.nextDouble(-180, 180);
    double lat = Double.isNaN(lon) ? Double.NaN : dice.nextDouble(-90, 90);
    int mmsi = dice.nextInt(1_000_000_000);
    return switch (dice.nextInt(7)) {
      case 0 ->
          new AisReport(
              timeMs,
              source,
              REPORTS[dice.nextInt(REPORTS.length)],
              mmsi,
              dice.nextInt(16),
              dice.nextInt(-128, 128),
              orNaN(dice, 102.2),
              dice.nextBoolean(),
              lon,
              lat,
              orNaN(dice, 360),
              orNaN(dice, 360));
      case 1 ->
          new AisStatic(
              timeMs,
              source,
              List.of(5, 19, 24).get(dice.nextInt(3)),
              dice.nextInt(2),
              mmsi,
              dice.nextInt(1 << 30),
              text(dice),
              text(dice),
              dice.nextInt(100),
              dice.nextInt(512),
              dice.nextInt(512),
              dice.nextInt(64),
              dice.nextInt(64),
              dice.nextDouble(0, 25.5),
              text(dice));
      case 2 ->
          new AidReport(
              timeMs,
              source,
              dice.nextBoolean() ? 4 : 21,
              mmsi,
              dice.nextInt(32),
              text(dice),
              lon,
              lat,
              dice.nextBoolean(),
              dice.nextBoolean());
      case 3 ->
          new RadarPlot(
              timeMs,
              source,
              dice.nextDouble(1, 1_000_000),
              dice.nextDouble(0, 360),
              dice.nextDouble(-1_000, 1_000));
      case 4 ->
          new Footage(
              timeMs,
              source,
              dice.nextDouble(0, 360),
              dice.nextDouble(-90, 90),
              dice.nextDouble(0.01, 179.99));
      case 5 ->
          new UnitReport(
              timeMs,
              source,
              dice.nextDouble(-180, 180),
              dice.nextDouble(-90, 90),
              dice.nextDouble(0, 1_022),
              dice.nextDouble(0, 360));
      default ->
          new Weather(
              timeMs,
              source,
              dice.nextDouble(0, 200),
              dice.nextDouble(0, 360),
              dice.nextDouble(0, 1_000_000),
              dice.nextDouble(0, 100));
    };
  }

  private static double orNaN(SplittableRandom dice, double most) {
    return dice.nextInt(6) == 0 ? Double.NaN : dice.nextDouble(0, most);
  }

  private static String text(SplittableRandom dice) {
    return dice.nextInt(3) == 0 ? "" : "TEXT " + dice.nextInt(30);
  }

  @Test
  void aSimulatedNightTakesFewBytesAnObservation() {
    Path folder = AreaFolder.embedded("hong-kong");
    Area area = AreaReader.read(folder);
    var scenario = ScenarioReader.find(folder, "night-dash").orElseThrow();
    var world = World.of(area, scenario, 1, 1);
    var feed = new SimulationFeed("night-dash", world, (timeMs, truth) -> {});
    var encoder = new ObservationEncoder(Block.OBSERVATIONS);
    List<Arrival> written = new ArrayList<>();
    List<Arrival> read = new ArrayList<>();
    long bytes = 0;
    long startMs = feed.warmUpStartMs();
    for (int second = 1; second <= 120; second++) {
      long arrivalMs = startMs + second * 1_000L;
      feed.poll(
          arrivalMs,
          observation -> {
            written.add(new Arrival(observation, arrivalMs));
            encoder.add(observation, arrivalMs);
          });
      if (second % 5 == 0) {
        bytes += take(encoder, read);
      }
    }

    assertThat(read).isEqualTo(written).hasSizeGreaterThan(1_000);
    assertThat(bytes).isLessThan(12L * read.size());
  }

  @Test
  void arrivalsNeverRunBack() {
    var encoder = new ObservationEncoder(Block.FOOTAGE);
    var frame = new Footage(START_MS, "tower", 10, 0, 5);
    encoder.add(frame, START_MS);

    assertThatIllegalArgumentException().isThrownBy(() -> encoder.add(frame, START_MS - 1));
    assertThat(encoder.take().orElseThrow().kind()).isEqualTo(Block.FOOTAGE);
  }

  @Test
  void onlyObservationsHaveBlocksOfObservations() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ObservationEncoder(Block.CHANGES));
  }
}
