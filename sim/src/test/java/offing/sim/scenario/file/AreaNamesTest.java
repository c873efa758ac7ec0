package offing.sim.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaNamesTest {
  @TempDir Path folder;

  @Test
  void namesThatTheAreaDoesNotKnowAreToldWithTheRest() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("odd.yaml"),
            """
            title: Odd
            seed: -1
            start: 2026-11-24T22:00:00+08:00
            length: PT40M
            radars: [radar-fan-lau, camera-fan-lau]
            approaches:
              - vessel: go-fast-1
                tactic: dash-in
                from: atlantis
                to: {lon: 4.5, lat: 52}
                departsAt: PT0S
                speedKn: 50
            """);

    InvalidFile refused =
        catchThrowableOfType(
            InvalidFile.class,
            () -> ScenarioReader.read(file, AreaReader.read(AreaFolder.embedded("hong-kong"))));

    assertThat(refused.problems())
        .extracting(problem -> problem.line() + " " + problem.field() + " " + problem.message())
        .satisfiesExactly(
            problem -> assertThat(problem).startsWith("2 /seed found -1"),
            problem ->
                assertThat(problem)
                    .startsWith("5 /radars/1 found \"camera-fan-lau\"; allowed is a radar site")
                    .contains("radar-lamma-s"),
            problem ->
                assertThat(problem)
                    .isEqualTo(
                        "9 /approaches/0/from found \"atlantis\"; allowed is the id of a zone of"
                            + " the area hong-kong"),
            problem -> assertThat(problem).startsWith("10 /approaches/0/to found {\"lon\":4.5"));
  }
}
