package offing.sim.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import offing.area.InvalidFile;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that include others. */
class IncludeTest {
  @TempDir Path folder;

  @BeforeEach
  void aNightThatOthersInclude() throws IOException {
    file(
        "night.yaml",
        """
        title: A night
        story: As it was.
        seed: 7
        start: 2026-11-24T20:00:00+08:00
        length: PT40M
        weather: {seaState: 2, windKn: 8}
        approaches:
          - {vessel: one, tactic: dash-in, from: a, to: b, departsAt: PT1M, speedKn: 40}
        """);
  }

  @Test
  void whatTheIncludingFileSaysReplacesAndTheRestStays() throws IOException {
    Scenario scenario =
        read(
            "rough.yaml",
            """
            include: night
            title: A rough night
            weather: {seaState: 5}
            """);

    assertThat(scenario.id()).isEqualTo("rough");
    assertThat(scenario.title()).isEqualTo("A rough night");
    assertThat(scenario.story()).isEqualTo("As it was.");
    assertThat(scenario.length()).isEqualTo(Duration.ofMinutes(40));
    assertThat(scenario.weather().stages().get(0).windMps()).isNaN();
    assertThat(scenario.approaches()).hasSize(1);
  }

  @Test
  void aListReplacesAndAListUnderAlsoAdds() throws IOException {
    String two = "[{vessel: two, tactic: dash-in, from: a, to: b, departsAt: PT1M, speedKn: 40}]\n";

    assertThat(vessels("include: night\napproaches: " + two)).containsExactly("two");
    assertThat(vessels("include: night\nalso:\n  approaches: " + two))
        .containsExactly("one", "two");
    file("more.yaml", "include: night\nalso:\n  approaches: " + two);
    assertThat(vessels("include: more.yaml\nalso:\n  approaches: " + two.replace("two", "three")))
        .containsExactly("one", "two", "three");
    assertThat(
            read("down.yaml", "include: night\nalso: {faults: [{sensor: radar-waglan}]}\n")
                .faults())
        .hasSize(1);
  }

  @Test
  void aFileElsewhereIsIncludedByItsPath() throws IOException {
    Files.createDirectories(folder.resolve("own"));

    assertThat(read("own/mine.yaml", "include: ../night.yaml\ntitle: Mine\n").title())
        .isEqualTo("Mine");
  }

  @Test
  void everyMistakeIsToldInTheFileAndOnTheLineWhereItWasMade() throws IOException {
    file(
        "middle.yaml",
        """
        include: night
        density: many
        also:
          approaches:
            - {vessel: one, tactic: dash-uot, from: a, to: b, departsAt: PT1M, speedKn: 40}
        """);
    file("night.yaml", Files.readString(folder.resolve("night.yaml")) + "wind: 3\n");

    assertThat(told("include: middle\nlength: long\n"))
        .startsWith("top.yaml:2 /length: found \"long\"")
        .contains("\nmiddle.yaml:2 /density: found \"many\"")
        .contains("\nmiddle.yaml:5 /also/approaches/0/tactic: found \"dash-uot\"; did you mean")
        .contains("\nnight.yaml:9 /wind: is no field here");
  }

  @Test
  void whatIsNotThereOrRunsInACircleIsRefused() throws IOException {
    file("a.yaml", "include: b\n");
    file("b.yaml", "include: a\n");

    assertThat(told("include: nigth\n"))
        .contains("top.yaml:1 /include: found \"nigth\"; did you mean 'night'? allowed is the id");
    assertThat(told("include: a\n"))
        .contains(
            "b.yaml:1 /include: found \"a\"; that is a circle: a.yaml includes b.yaml includes"
                + " a.yaml\n");
    assertThat(told("include: top\n")).contains("that is a circle: top.yaml includes top.yaml\n");
    assertThat(told("include: \"\\0\"\n")).contains("top.yaml:1 /include: found");
    for (int i = 0; i < 9; i++) {
      file("deep" + i + ".yaml", "include: deep" + (i + 1) + "\n");
    }
    assertThat(told("include: deep0\n")).contains("at most 8 files");
  }

  @Test
  void wordsOfIncludingThatAreNotWhatTheyShouldBeAreRefused() throws IOException {
    assertThat(told("include: 5\n")).contains("top.yaml:1 /include: found 5; allowed is the id");
    assertThat(told("include: night\nalso: 5\n"))
        .isEqualTo(
            "top.yaml:2 /also: found 5; allowed is a mapping of lists (approaches, faults, orders,"
                + " mishaps) in a file that includes another\n");
    assertThat(told("include: night\nalso: {aproaches: []}\n"))
        .startsWith("top.yaml:2 /also/aproaches: is no field here; did you mean 'approaches'?");
    assertThat(told("include: night\nalso: {approaches: 5}\n"))
        .startsWith("top.yaml:2 /also/approaches: found 5; allowed is a list");
    assertThat(told("- include: night\n")).startsWith("top.yaml:1 : found [");
  }

  private List<String> vessels(String text) throws IOException {
    return read("top.yaml", text).approaches().stream().map(Approach::vessel).toList();
  }

  private Scenario read(String name, String text) throws IOException {
    return ScenarioReader.read(file(name, text));
  }

  private String told(String text) throws IOException {
    Path top = file("top.yaml", text);
    return catchThrowableOfType(InvalidFile.class, () -> ScenarioReader.read(top))
        .problems()
        .stream()
        .map(
            problem ->
                Path.of(problem.file()).getFileName()
                    + ":"
                    + problem.line()
                    + " "
                    + problem.field()
                    + ": "
                    + problem.message()
                    + "\n")
        .collect(Collectors.joining());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
