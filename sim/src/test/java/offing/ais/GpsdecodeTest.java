package offing.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.observation.RandomObservations;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.ais.AisNetwork;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.AisClass;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Offing says over AIS, read by gpsd's decoder; skipped where that is not installed. */
class GpsdecodeTest {
  private static final Path GPSDECODE = Path.of("/usr/bin/gpsdecode");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @BeforeEach
  void isInstalled() {
    assumeTrue(Files.isExecutable(GPSDECODE), "gpsdecode is not installed");
  }

  /** Every kind of message of a simulated half day, the aircraft's sortie among them. */
  @Test
  void everyMessageOfASimulatedSeaIsReadAndNoneIsRefused() throws Exception {
    List<Observation> said = simulated();

    assertThat(countsOf(decoded(said)))
        .isEqualTo(countsIn(said))
        .containsKeys(1, 2, 3, 4, 5, 9, 18, 19, 21, 24, 27);
  }

  @Test
  void everyMessageThatCanBeSaidIsReadAndNoneIsRefused() throws Exception {
    List<Observation> said = AisRoundTripTest.ais(11, 7_000).toList();

    assertThat(countsOf(decoded(said))).isEqualTo(countsIn(said));
  }

  @Test
  void anAidIsReadAsItWasSaid() throws Exception {
    var random = new RandomObservations(3);
    for (int i = 0; i < 20; i++) {
      AidReport aid = random.aidReport();
      if (aid.messageType() == 21 && !Double.isNaN(aid.lon())) {
        JsonNode read = decoded(List.of(aid)).get(0);

        assertThat(read.get("mmsi").asInt()).isEqualTo(aid.mmsi());
        assertThat(read.get("aid_type").asInt()).isEqualTo(aid.aidType());
        assertThat(read.get("lon").asDouble()).isCloseTo(aid.lon(), within());
        assertThat(read.get("virtual_aid").asBoolean()).isEqualTo(aid.virtualAid());
        assertThat(read.get("off_position").asBoolean()).isEqualTo(aid.offPosition());
      }
    }
  }

  private static Offset<Double> within() {
    return Assertions.within(1e-5);
  }

  private static List<Observation> simulated() {
    RowFleet fleet = new RowFleet(HongKong.AREA);
    for (int i = 0; i < 12; i++) {
      AisClass aisClass = List.of(AisClass.A, AisClass.B_SO, AisClass.B_CS).get(i % 3);
      fleet.add("row-" + i, 114.15, 22.14, row -> row.sail(5, 90).aisClass = aisClass);
    }
    for (int i = 0; i < 30; i++) {
      fleet.add("anchored-" + i, 114.1, 22.17, row -> row.navStatus = 1);
    }
    var network = new AisNetwork(HongKong.AREA, Faults.NONE, 1, (slot, timeMs) -> {});
    return HongKong.watch(network::observe, fleet, 12 * 3_600);
  }

  private List<JsonNode> decoded(List<Observation> said) throws IOException, InterruptedException {
    Path lines = folder.resolve("ais.nmea");
    Path json = folder.resolve("ais.json");
    try (var out = Files.newBufferedWriter(lines)) {
      var log = new AisLog(new AisEncoder(), line -> write(out, line));
      said.forEach(log::accept);
      log.finish();
    }
    Process process =
        new ProcessBuilder(GPSDECODE.toString(), "-j", "-s")
            .redirectInput(lines.toFile())
            .redirectOutput(json.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    var decoded = new ArrayList<JsonNode>();
    for (String line : Files.readAllLines(json)) {
      decoded.add(JSON.readTree(line));
    }
    return decoded;
  }

  private static void write(Writer out, String line) {
    try {
      out.write(line.substring(line.lastIndexOf('\\') + 1));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, Integer> countsOf(List<JsonNode> decoded) {
    var counts = new TreeMap<Integer, Integer>();
    decoded.forEach(node -> counts.merge(node.get("type").asInt(), 1, Integer::sum));
    return counts;
  }

  /** Messages, not observations: the two halves of a message 19 that belong together are one. */
  private static Map<Integer, Integer> countsIn(List<Observation> said) {
    var counts = new TreeMap<Integer, Integer>();
    Observation before = null;
    for (Observation observation : said) {
      boolean isSecondHalf =
          observation instanceof AisStatic statics
              && before instanceof AisReport report
              && report.messageType() == 19
              && statics.messageType() == 19
              && statics.mmsi() == report.mmsi()
              && statics.timeMs() == report.timeMs();
      if (!isSecondHalf) {
        counts.merge(AisRoundTripTest.type(observation), 1, Integer::sum);
      }
      before = observation;
    }
    return counts;
  }
}
