package offing.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import org.junit.jupiter.api.Test;

/** Real sentences, and what gpsd reads in them. */
class AisSampleTest {
  /** gpsd gives it a latitude of 109 degrees. */
  private static final int OFF_THE_GLOBE = 972_158_237;

  private static final Path FOLDER = Path.of("src/test/resources/offing/ais");

  /** All but 24, whose two parts gpsd shows as one. */
  private static final Set<Integer> COMPARED = Set.of(1, 2, 3, 4, 5, 9, 18, 19, 21, 27);

  @Test
  void weReadTheSampleAsGpsdDoes() throws IOException {
    var decoder = new AisDecoder();
    List<Observation> ours = decoded(decoder, "sample.aivdm");
    List<String> gpsds = new ArrayList<>();
    for (String line : lines("sample.json")) {
      gpsds.addAll(described(new ObjectMapper().readTree(line)));
    }

    assertThat(ours)
        .filteredOn(observation -> COMPARED.contains(AisRoundTripTest.type(observation)))
        .extracting(AisSampleTest::described)
        .containsExactlyElementsOf(gpsds)
        .hasSize(23);
    assertThat(decoder.refused())
        .isEqualTo(
            Map.of(
                "ais.not_ais", 1002L,
                "ais.position.out_of_range", 1L,
                "ais.type_unsupported", 72L));
  }

  @Test
  void everySentenceOfALogIsReadOrCounted() throws IOException {
    var decoder = new AisDecoder();
    List<Observation> observations = decoded(decoder, "received.nmea");

    Map<Integer, Long> types =
        observations.stream()
            .collect(Collectors.groupingBy(AisRoundTripTest::type, Collectors.counting()));
    assertThat(lines("received.nmea")).hasSize(1480);
    assertThat(types)
        .isEqualTo(
            Map.of(
                1, 572L, 2, 12L, 3, 111L, 4, 30L, 5, 130L, 18, 110L, 19, 2L, 21, 133L, 24, 63L, 27,
                1L));
    assertThat(decoder.refused()).isEqualTo(Map.of("ais.length", 1L, "ais.type_unsupported", 162L));
  }

  private static List<Observation> decoded(AisDecoder decoder, String file) throws IOException {
    var observations = new ArrayList<Observation>();
    lines(file).forEach(line -> decoder.accept(line, 0, observations::add));
    decoder.finish();
    return observations;
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.ISO_8859_1);
  }

  private static String described(Observation observation) {
    if (observation instanceof AisReport r) {
      return r.messageType()
          + " "
          + r.mmsi()
          + " status "
          + r.navStatus()
          + " turn "
          + r.rateOfTurn()
          + " sog "
          + r.sogKn()
          + " at "
          + r.lon()
          + " "
          + r.lat()
          + " cog "
          + r.cogDeg()
          + " heading "
          + r.headingDeg()
          + " accurate "
          + r.accurate();
    }
    if (observation instanceof AisStatic s) {
      return s.messageType()
          + " "
          + s.mmsi()
          + " imo "
          + s.imo()
          + " "
          + s.callSign()
          + "|"
          + s.name()
          + "|"
          + s.shipType()
          + " "
          + s.toBowM()
          + " "
          + s.toSternM()
          + " "
          + s.toPortM()
          + " "
          + s.toStarboardM()
          + " "
          + s.draughtM()
          + " "
          + s.destination();
    }
    var a = (AidReport) observation;
    return a.messageType()
        + " "
        + a.mmsi()
        + " "
        + a.aidType()
        + " "
        + a.name()
        + " at "
        + a.lon()
        + " "
        + a.lat()
        + " "
        + a.offPosition()
        + " "
        + a.virtualAid();
  }

  private static List<String> described(JsonNode j) {
    int type = j.path("type").asInt();
    if (!COMPARED.contains(type) || j.path("mmsi").asInt() == OFF_THE_GLOBE) {
      return List.of();
    }
    return switch (type) {
      case 4, 21 -> List.of(aid(j, type));
      case 5 -> List.of(statics(j, type));
      case 19 -> List.of(report(j, type), statics(j, type));
      default -> List.of(report(j, type));
    };
  }

  private static String report(JsonNode j, int type) {
    int perKnot = type == 27 || type == 9 ? 1 : 10;
    return type
        + " "
        + j.path("mmsi").asInt()
        + " status "
        + j.path("status").asInt(15)
        + " turn "
        + j.path("turn").asInt(-128)
        + " sog "
        + tenths(j, "speed", perKnot, 1022)
        + " at "
        + degrees(j, "lon", type)
        + " "
        + degrees(j, "lat", type)
        + " cog "
        + tenths(j, "course", type == 27 ? 1 : 10, type == 27 ? 359 : 3599)
        + " heading "
        + tenths(j, "heading", 1, 359)
        + " accurate "
        + j.path("accuracy").asBoolean();
  }

  private static String statics(JsonNode j, int type) {
    return type
        + " "
        + j.path("mmsi").asInt()
        + " imo "
        + j.path("imo").asInt()
        + " "
        + j.path("callsign").asText()
        + "|"
        + j.path("shipname").asText()
        + "|"
        + j.path("shiptype").asInt()
        + " "
        + j.path("to_bow").asInt()
        + " "
        + j.path("to_stern").asInt()
        + " "
        + j.path("to_port").asInt()
        + " "
        + j.path("to_starboard").asInt()
        + " "
        + j.path("draught").asInt() / 10.0
        + " "
        + j.path("destination").asText();
  }

  private static String aid(JsonNode j, int type) {
    return type
        + " "
        + j.path("mmsi").asInt()
        + " "
        + j.path("aid_type").asInt()
        + " "
        + j.path("name").asText()
        + " at "
        + degrees(j, "lon", type)
        + " "
        + degrees(j, "lat", type)
        + " "
        + j.path("off_position").asBoolean()
        + " "
        + j.path("virtual_aid").asBoolean();
  }

  private static double degrees(JsonNode j, String name, int type) {
    int perDegree = type == 27 ? 600 : 600_000;
    int absent = (name.equals("lon") ? 181 : 91) * perDegree;
    int steps = j.path(name).asInt();
    return steps == absent ? Double.NaN : steps / (double) perDegree;
  }

  private static double tenths(JsonNode j, String name, int perUnit, int last) {
    int steps = j.path(name).asInt(4096);
    return steps > last ? Double.NaN : steps / (double) perUnit;
  }
}
