package offing.sim.traffic.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import offing.area.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading traffic, good and bad. */
class ProfileReaderTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));

  @TempDir private Path folder;

  private List<Problem> problemsOf(String from, String to) throws IOException {
    String good = Files.readString(AREA.folder().resolve("traffic.yaml"));
    assertThat(good).contains(from);
    Files.writeString(folder.resolve("traffic.yaml"), good.replace(from, to));
    return refusal().problems();
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(folder.resolve("traffic.yaml"));
  }

  private InvalidFile refusal() {
    return catchThrowableOfType(
        InvalidFile.class, () -> ProfileReader.read(folder.resolve("traffic.yaml"), AREA));
  }

  @Test
  void theBuiltInTrafficIsGood() {
    assertThat(ProfileReader.read(AREA).groups()).hasSizeGreaterThan(10);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(refusal()).hasMessageContaining("traffic.yaml");
  }

  @Test
  void anUnknownPlaceOnAWayIsNamedWithWhereItStands() throws IOException {
    assertThat(problemsOf("fr-tolo", "fr-nowhere"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains("fr-nowhere");
              assertThat(problem.field()).startsWith("/groups/").endsWith("/way");
              assertThat(lines().get(problem.line() - 1)).contains("fr-nowhere");
            });
  }

  @Test
  void everyProblemIsToldAtOnce() throws IOException {
    List<Problem> problems =
        problemsOf("dusk: \"18:00\"}", "dusk: \"25:00\"}\n# and\n").stream().toList();
    assertThat(problems).hasSize(1);
    assertThat(problemsOf("speedKn: [5, 9]", "speedKn: [9, 5]")).hasSize(1);
    assertThat(problemsOf("share: 5", "share: -5")).hasSizeGreaterThan(2);
  }

  @Test
  void aFieldOfTheWrongTypeIsToldByItsLine() throws IOException {
    assertThat(problemsOf("day: 26", "day: many"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isGreaterThan(50);
              assertThat(problem.field()).contains("day");
            });
  }

  @Test
  void anUnknownKindOfVesselIsRefused() throws IOException {
    assertThat(problemsOf("kind: cruise-ship", "kind: submarine"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("submarine"));
  }

  @Test
  void aGroupWithoutANumberIsRefused() throws IOException {
    assertThat(problemsOf("    arrivals: {perDay: 17}\n", ""))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo("/groups/1");
              assertThat(problem.message()).contains("headcount", "arrivals", "sailings");
            });
  }

  @Test
  void aGroupWithTwoNumbersIsRefused() throws IOException {
    String two = "arrivals: {perDay: 17}\n    headcount: {day: 1, night: 1}";
    assertThat(problemsOf("arrivals: {perDay: 17}", two)).hasSize(1);
  }

  @Test
  void anUnknownCurveIsNamed() throws IOException {
    assertThat(problemsOf("curve: mornings", "curve: evenings"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("evenings"));
  }

  @Test
  void aCurveNeedsAllItsHours() throws IOException {
    assertThat(problemsOf("outings: [0, 0,", "outings: [0,"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.field()).isEqualTo("/curves/outings"));
  }

  @Test
  void whoComesAndGoesHasNoHome() throws IOException {
    String from = "stayMinutes: [480, 1320], back: true}";
    assertThat(problemsOf(from, from.replace("}", ", homeMinutes: [5, 9]}")))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.field()).endsWith("/homeMinutes"));
  }
}
