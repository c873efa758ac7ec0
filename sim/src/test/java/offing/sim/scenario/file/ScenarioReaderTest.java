package offing.sim.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import offing.area.InvalidFile;
import offing.area.Problem;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
  private static final String GOOD =
      """
      title: One dash
      seed: 7
      start: 2026-11-24T20:00:00+08:00
      length: PT40M
      """;

  @TempDir Path folder;

  @Test
  void leavesOutAreDefaults() throws IOException {
    Scenario scenario = ScenarioReader.read(file("dash.yaml", GOOD));

    assertThat(scenario)
        .isEqualTo(
            new Scenario(
                "dash",
                "One dash",
                "",
                7,
                Instant.parse("2026-11-24T12:00:00Z"),
                Duration.ofMinutes(40),
                Duration.ofMinutes(10),
                1,
                List.of(),
                List.of()));
  }

  @Test
  void readsAnApproachBetweenAZoneAndAPosition() throws IOException {
    Scenario scenario =
        ScenarioReader.read(
            file(
                "dash.yaml",
                GOOD
                    + """
                      approaches:
                        - vessel: go-fast-1
                          tactic: dash-in
                          from: {lon: 113.815, lat: 22.145}
                          to: hotspot-fan-lau
                          departsAt: -PT2M
                          speedKn: 52.5
                          persons: 4
                      """));

    assertThat(scenario.approaches())
        .containsExactly(
            new Approach(
                "go-fast-1",
                "dash-in",
                new Place.At(113.815, 22.145),
                new Place.InZone("hotspot-fan-lau"),
                Duration.ofMinutes(-2),
                52.5,
                4));
  }

  @Test
  void whatIsNotYamlIsRefusedWithItsLine() throws IOException {
    assertThat(told("title: [\nseed: 1\n"))
        .isEqualTo(
            "3 : cannot be read as YAML: while parsing a flow sequence from line 1,"
                + " expected ',' or ']', but got <stream end>\n");
    assertThat(told(GOOD + "seed: 8\n"))
        .isEqualTo("5 : cannot be read as YAML: Duplicate field 'seed'\n");
  }

  @Test
  void everyProblemIsToldAtOnceWithLineFieldAndWhatIsAllowed() throws IOException {
    assertThat(
            told(
                """
                title: x
                seed: many
                density: -3
                start: tomorrow
                length: 40 minutes
                wind: strong
                approaches:
                  - vessel: Go Fast
                    tactic: fly
                    from: ""
                    to: {lon: 200, lat: 22}
                    speedKn: 0
                  - 5
                """))
        .isEqualTo(
            """
                2 /seed: found "many"; allowed is a whole number from 0 to 9007199254740991
                3 /density: found -3; allowed is a number over 0 and at most 100
                4 /start: found "tomorrow"; allowed is a date and time with offset after RFC 3339, such as 2026-11-24T20:00:00+08:00
                5 /length: found "40 minutes"; allowed is a duration over zero of hours, minutes and seconds, such as PT40M or PT1H30M
                6 /wind: is no field here; allowed are include, also, title, story, library, seed, start, length, warmUp, density, radars, weather, faults, orders, mishaps, approaches, campaign
                8 /approaches/0/departsAt: is missing; allowed is a duration after the start of the shown clock, such as PT3M; with a minus sign, -PT2M, within the warm-up
                8 /approaches/0/vessel: found "Go Fast"; allowed is a name of lower-case letters, digits and hyphens, unique in the scenario, such as go-fast-1
                9 /approaches/0/tactic: found "fly"; allowed is one of dash-out, dash-in, transfer, ais-dark, identity-clone, hide-in-fleet, shadow-ship, slow-crossing, decoy, loiter-for-dark, fog-landing
                10 /approaches/0/from: found ""; allowed is the id of a zone of the area, or a position {lon: 113.8, lat: 22.15} in degrees
                11 /approaches/0/to/lon: found 200; allowed is degrees from -180 to 180
                12 /approaches/0/speedKn: found 0; allowed is knots over 0 and at most 70
                13 /approaches/1: found 5; allowed is a mapping with vessel, tactic, from, to, departsAt and speedKn
                """);
  }

  @Test
  void lawsBetweenFieldsAreHeldToo() throws IOException {
    String approach =
        """
          - {vessel: go-fast-1, tactic: dash-in, from: a, to: b, departsAt: %s, speedKn: 40}
        """;
    assertThat(
            told(
                GOOD
                    + "warmUp: PT5M\napproaches:\n"
                    + approach.formatted("-PT6M")
                    + approach.formatted("PT40M")))
        .isEqualTo(
            """
                7 /approaches/0/departsAt: found "-PT6M"; allowed is a duration from -PT5M to less than PT40M
                8 /approaches/1/vessel: found "go-fast-1"; allowed is a name of lower-case letters, digits and hyphens, unique in the scenario, such as go-fast-1
                8 /approaches/1/departsAt: found "PT40M"; allowed is a duration from -PT5M to less than PT40M
                """);
  }

  @Test
  void oddFilesAreRefusedInOneSentence() throws IOException {
    assertThat(problems("")).hasSize(1);
    assertThat(problems("- a\n- b\n")).hasSize(1);
    assertThat(problems("just words\n")).hasSize(1);
    assertThat(problems(GOOD + "---\n" + GOOD)).hasSize(1);
    assertThat(problems(GOOD.replace("PT40M", "PT0S")))
        .singleElement()
        .extracting(Problem::line)
        .isEqualTo(4);
    assertThat(problems(GOOD.replace("2026-11-24", "2026-02-30"))).hasSize(1);
    assertThat(problems("\u0000\u0001\u0002")).hasSize(1);
    assertThat(problems("[".repeat(5000))).hasSize(1);
    assertThat(problems("x".repeat(1 << 21))).hasSize(1);
    assertThat(refused(folder.resolve("none.yaml")).getMessage()).contains("there is no such file");
    Files.write(folder.resolve("latin.yaml"), new byte[] {'t', ':', ' ', (byte) 0xe9});
    assertThat(refused(folder.resolve("latin.yaml")).getMessage()).contains("UTF-8");
  }

  @Test
  void listsWhatStandsInTheFolderAndFindsNothingOutsideIt() throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    file("scenarios/b-two.yaml", GOOD);
    file("scenarios/a-one.yaml", GOOD);
    file("scenarios/notes.txt", "no scenario");
    file("outside.yaml", GOOD);

    assertThat(ScenarioReader.list(folder)).containsExactly("a-one", "b-two");
    assertThat(ScenarioReader.find(folder, "b-two").orElseThrow().id()).isEqualTo("b-two");
    assertThat(ScenarioReader.find(folder, "../outside")).isEmpty();
    assertThat(ScenarioReader.find(folder, "none")).isEmpty();
    assertThat(ScenarioReader.list(folder.resolve("elsewhere"))).isEmpty();
  }

  /** Line, field and message of each problem, one a line. */
  private String told(String text) throws IOException {
    return problems(text).stream()
        .map(problem -> problem.line() + " " + problem.field() + ": " + problem.message() + "\n")
        .collect(Collectors.joining());
  }

  private List<Problem> problems(String text) throws IOException {
    return refused(file("bad.yaml", text)).problems();
  }

  private static InvalidFile refused(Path file) {
    return catchThrowableOfType(InvalidFile.class, () -> ScenarioReader.read(file));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
