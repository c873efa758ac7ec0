package offing.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offing.app.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir Path folder;

  private final CommandRun command = new CommandRun("evaluate");

  @Test
  void tellsItsFiguresUnderTheirNames() throws IOException {
    JsonNode said = evaluated();

    assertThat(CommandRun.names(said))
        .containsExactly(
            "scenario",
            "seed",
            "density",
            "simulatedSeconds",
            "samples",
            "sampleSeconds",
            "truths",
            "gospa",
            "siap",
            "association",
            "nees",
            "scanMillis",
            "byClass");
    assertThat(CommandRun.names(said.get("gospa")))
        .containsExactly("total", "localisation", "missed", "false");
    assertThat(CommandRun.names(said.get("siap")))
        .containsExactly(
            "completeness",
            "ambiguity",
            "spuriousness",
            "positionErrorM",
            "velocityErrorMps",
            "trackNumberChangesPerHour",
            "longestSegment");
    assertThat(CommandRun.names(said.get("association"))).containsExactly("precision", "recall");
    assertThat(CommandRun.names(said.get("nees"))).containsExactly("mean", "within95");
    assertThat(CommandRun.names(said.get("scanMillis"))).containsExactly("mean", "p99");
    assertThat(said.get("scenario").asText()).isEqualTo("short");
    assertThat(said.get("seed").asLong()).isEqualTo(5);
    assertThat(said.get("samples").asInt()).isEqualTo(18);
    assertThat(said.get("byClass"))
        .isNotEmpty()
        .allSatisfy(
            kind -> {
              assertThat(CommandRun.names(kind))
                  .containsExactly("truths", "gospa", "siap", "association", "nees");
              assertThat(kind.at("/gospa/false").isNull()).isTrue();
            });
  }

  /** The picture is good enough that anything far from this is a fault of the comparison. */
  @Test
  void mostOfWhatIsDetectableIsTracked() throws IOException {
    JsonNode said = evaluated();

    assertThat(said.get("truths").asInt()).isGreaterThan(20);
    assertThat(said.at("/siap/completeness").asDouble()).isBetween(0.9, 1.0);
    assertThat(said.at("/siap/positionErrorM").asDouble()).isBetween(1.0, 60.0);
    assertThat(said.at("/association/precision").asDouble()).isBetween(0.9, 1.0);
    assertThat(said.at("/association/recall").asDouble()).isBetween(0.7, 1.0);
    assertThat(said.at("/gospa/total").asDouble())
        .isCloseTo(
            Math.sqrt(
                square(said, "/gospa/localisation")
                    + square(said, "/gospa/missed")
                    + square(said, "/gospa/false")),
            within(1e-3));
  }

  @Test
  void sameSeedSameFiguresButForTheWallTime() throws IOException {
    ObjectNode first = (ObjectNode) evaluated();
    ObjectNode again = (ObjectNode) evaluated();
    JsonNode other = evaluated("--seed", "6");

    first.remove("scanMillis");
    again.remove("scanMillis");
    assertThat(again).isEqualTo(first);
    assertThat(other.get("gospa")).isNotEqualTo(first.get("gospa"));
  }

  @Test
  void exportsWhatItWasJudgedBy() throws IOException {
    JsonNode said = evaluated("--export", folder.resolve("a").toString());

    List<String> truth = Files.readAllLines(folder.resolve("a/truth.csv"));
    assertThat(truth.get(0))
        .isEqualTo(
            "timeMs,vessel,class,eastM,northM,lon,lat,sogMps,cogDeg,lengthM,mmsi,detectable");
    assertThat(truth.stream().filter(line -> line.endsWith(",true")).map(this::vessel).distinct())
        .hasSize(said.get("truths").asInt());
    assertThat(Files.readAllLines(folder.resolve("a/tracks.csv")).get(0))
        .startsWith("timeMs,track,status,kind,eastM,northM,lon,lat,eastMps,northMps,eastM2,");
    List<String> observations = Files.readAllLines(folder.resolve("a/observations.csv"));
    assertThat(observations.stream().skip(1).map(line -> line.split(",", -1)[0]).toList())
        .as("in the order of arrival")
        .isSorted();
    assertThat(observations).anyMatch(line -> line.contains(",radar-plot,radar-waglan,"));
    assertThat(observations).anyMatch(line -> line.contains(",ais-report,"));
    assertThat(Files.readAllLines(folder.resolve("a/sensors.csv")))
        .anyMatch(line -> line.startsWith("radar-waglan,radar,114."));
    assertThat(folder.resolve("a/README.txt")).content().startsWith("SIMULATED");
  }

  @Test
  void peopleReadAPage() throws IOException {
    assertThat(command.run("--scenario", scenario(), "--hours", "0.01")).isZero();

    assertThat(command.out()).contains("short, seed 5", "GOSPA", "precision", "fishing-vessel");
  }

  @Test
  void everyBadOptionIsToldAtOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(
            command.run(
                "--scenario", "none", "--hours", "-1", "--density", "0", "--export", "" + file))
        .isEqualTo(2);
    assertThat(command.err())
        .contains("--hours -1", "--density 0", "--export", "no scenario or file 'none'")
        .doesNotContain("\tat ");
  }

  private String vessel(String line) {
    return line.split(",", -1)[1];
  }

  private static double square(JsonNode json, String pointer) {
    return json.at(pointer).asDouble() * json.at(pointer).asDouble();
  }

  private String scenario() throws IOException {
    return Files.writeString(
            folder.resolve("short.yaml"),
            """
            title: Short
            seed: 5
            start: 2026-11-24T22:00:00+08:00
            length: PT3M
            warmUp: PT4M
            density: 0.4
            radars: [radar-waglan, radar-lamma-s]
            """)
        .toString();
  }

  private JsonNode evaluated(String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--scenario", scenario(), "--json"));
    arguments.addAll(List.of(more));
    return command.json(arguments);
  }
}
