package offing.sim.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Campaign;
import offing.sim.scenario.Campaigns;
import offing.sim.scenario.Mishap;
import offing.sim.scenario.PatrolOrder;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.SensorFault;
import offing.sim.scenario.TacticKind;
import offing.sim.weather.Forecast;
import offing.sim.weather.SeaState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weather, faults, orders, mishaps, tactics' parameters and campaigns in a scenario's file. */
class ScenarioPartsTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final String HEAD =
      """
      title: Parts
      seed: 7
      start: 2026-11-24T20:00:00+08:00
      length: PT40M
      """;

  @TempDir Path folder;

  @Test
  void theWeatherOfAWholeScenarioIsOneStage() throws IOException {
    Forecast forecast =
        read("weather: {windKn: 18, windFromDeg: 70, seaState: 4, visibilityKm: 6, rainMmh: 2}\n")
            .weather();

    assertThat(forecast.stages()).hasSize(1);
    Forecast.Stage stage = forecast.stages().get(0);
    assertThat(stage.at()).isZero();
    assertThat(stage.windMps()).isCloseTo(9.26, within(0.001));
    assertThat(stage.windFromDeg()).isEqualTo(70);
    assertThat(SeaState.of(stage.waveHeightM())).isEqualTo(4);
    assertThat(stage.visibilityM()).isEqualTo(6000);
    assertThat(stage.rainMmh()).isEqualTo(2);
    assertThat(stage.fogVisibilityM()).isNaN();
  }

  @Test
  void weatherThatChangesIsAListAndWhatItDoesNotSayIsNotANumber() throws IOException {
    List<Forecast.Stage> stages =
        read("""
            weather:
              - {at: -PT5M, windMps: 3, waveHeightM: 0.4}
              - {at: PT20M, visibilityM: 300, fogVisibilityM: 80}
            """)
            .weather()
            .stages();

    assertThat(stages)
        .containsExactly(
            new Forecast.Stage(
                Duration.ofMinutes(-5), 3, Double.NaN, 0.4, Double.NaN, Double.NaN, Double.NaN),
            new Forecast.Stage(
                Duration.ofMinutes(20), Double.NaN, Double.NaN, Double.NaN, 300, Double.NaN, 80));
    assertThat(read("").weather()).isEqualTo(Forecast.NONE);
  }

  @Test
  void faultsOrdersAndMishapsAreRead() throws IOException {
    Scenario scenario =
        read(
            """
            faults:
              - {sensor: radar-waglan, from: PT5M, to: PT25M}
              - {sensor: tap-mun-thermal, lagS: 2.5}
              - {sensor: radar-waglan, clockS: -4}
              - {sensor: gnss, lon: 114.05, lat: 22.15, radiusKm: 6, to: PT9M}
            orders:
              - {at: PT8M, unit: PL 03, task: intercept, vessel: go-fast-1}
              - {at: PT9M, unit: PL 04, task: go-to, place: hs-tai-o}
              - {at: PT20M, unit: PL 03, task: resume}
            mishaps:
              - {vessel: go-fast-1, kind: breakdown, at: PT12M}
            """
                + DASH);

    assertThat(scenario.faults())
        .containsExactly(
            new SensorFault(
                "radar-waglan", Duration.ofMinutes(5), Duration.ofMinutes(25), Duration.ZERO),
            new SensorFault(
                "tap-mun-thermal",
                Duration.ofMinutes(-10),
                Duration.ofMinutes(40),
                Duration.ofMillis(2500)),
            new SensorFault(
                "radar-waglan",
                Duration.ofMinutes(-10),
                Duration.ofMinutes(40),
                Duration.ZERO,
                Duration.ofSeconds(-4),
                null),
            new SensorFault(
                "gnss",
                Duration.ofMinutes(-10),
                Duration.ofMinutes(9),
                Duration.ZERO,
                Duration.ZERO,
                new SensorFault.Reach(114.05, 22.15, 6_000)));
    assertThat(scenario.faults().get(0).isDown()).isTrue();
    assertThat(scenario.orders())
        .containsExactly(
            new PatrolOrder(
                Duration.ofMinutes(8), "PL 03", PatrolOrder.Task.INTERCEPT, null, "go-fast-1"),
            new PatrolOrder(
                Duration.ofMinutes(9),
                "PL 04",
                PatrolOrder.Task.GO_TO,
                new Place.InZone("hs-tai-o"),
                null),
            new PatrolOrder(Duration.ofMinutes(20), "PL 03", PatrolOrder.Task.RESUME, null, null));
    assertThat(scenario.mishaps())
        .containsExactly(new Mishap("go-fast-1", Mishap.Kind.BREAKDOWN, Duration.ofMinutes(12)));
  }

  private static final String DASH =
      """
      approaches:
        - vessel: go-fast-1
          tactic: dash-in
          lookAlike: true
          from: or-dangan
          to: hs-tai-long
          departsAt: PT3M
          speedKn: 50
          with: {haltMinutes: 4}
      """;

  @Test
  void aLookAlikeAndTheNumbersOfATacticAreRead() throws IOException {
    Approach approach = read(DASH).approaches().get(0);

    assertThat(approach.lookAlike()).isTrue();
    assertThat(approach.number("haltMinutes")).isEqualTo(4);
    assertThat(read(DASH.replace("haltMinutes: 4", "")).approaches().get(0).number("haltMinutes"))
        .isEqualTo(3);
  }

  @Test
  void aCampaignKeepsTheLengthOfItsNightsWhenLessOfItIsShown() throws IOException {
    Scenario scenario = read(CAMPAIGN);

    Campaign campaign = Objects.requireNonNull(scenario.campaign());
    assertThat(campaign.night()).isEqualTo(Duration.ofMinutes(10));
    assertThat(scenario.withLength(Duration.ofMinutes(5)).campaign()).isEqualTo(campaign);
  }

  private static final String CAMPAIGN =
      """
      library: false
      campaign:
        nights: 4
        approachesPerNight: 3
        plays:
          - firstWeight: 3
            lastWeight: 0
            approach: {vessel: go-fast, tactic: dash-in, from: or-dangan, to: hs-tai-long, speedKn: 50}
          - firstWeight: 0
            lastWeight: 1
            approach: {vessel: sampan, tactic: slow-crossing, from: or-shekou, to: hs-pak-nai, speedKn: 7}
      """;

  @Test
  void aCampaignDrawsTheSameNightsFromTheSameSeed() throws IOException {
    Scenario scenario = read(CAMPAIGN);
    Scenario drawn = Campaigns.drawn(scenario, 5);

    assertThat(drawn).isEqualTo(Campaigns.drawn(scenario, 5));
    assertThat(drawn.approaches()).isNotEqualTo(Campaigns.drawn(scenario, 6).approaches());
    assertThat(drawn.approaches()).hasSize(12);
    assertThat(drawn.approaches()).extracting(Approach::vessel).doesNotHaveDuplicates();
    assertThat(drawn.approaches().get(0).vessel()).isEqualTo("n1-go-fast-1");
    assertThat(drawn.approaches().get(11).vessel()).isEqualTo("n4-sampan-3");
    for (int i = 0; i < 12; i++) {
      assertThat(drawn.approaches().get(i).departsAt())
          .isBetween(
              Duration.ofMinutes(10L * (i / 3)),
              Duration.ofMinutes(10L * (i / 3)).plusSeconds(400));
    }
    assertThat(Campaigns.drawn(read(DASH), 5).approaches()).hasSize(1);
  }

  @Test
  void theWeightOfAPlayMovesEvenlyOverTheNights() throws IOException {
    Scenario scenario = read(CAMPAIGN.replace("firstWeight: 3", "firstWeight: 1"));
    Map<String, Integer> counted = new TreeMap<>();
    int seeds = 2000;
    for (int seed = 0; seed < seeds; seed++) {
      Campaigns.drawn(scenario, seed).approaches().stream()
          .filter(approach -> approach.tactic().equals("slow-crossing"))
          .forEach(approach -> counted.merge(approach.vessel().substring(0, 2), 1, Integer::sum));
    }

    // 6 000 draws a night: a share of a third has a standard deviation of 0.006
    assertThat(counted).containsOnlyKeys("n2", "n3", "n4");
    assertThat(counted.get("n2") / (3.0 * seeds)).isCloseTo(1 / 3.0, within(0.025));
    assertThat(counted.get("n3") / (3.0 * seeds)).isCloseTo(2 / 3.0, within(0.025));
    assertThat(counted.get("n4")).isEqualTo(3 * seeds);
  }

  @Test
  void theSchemaKnowsTheTacticsThatThereAre() throws IOException {
    JsonNode tactic;
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/schema/scenario.schema.json"))) {
      tactic = new ObjectMapper().readTree(in).at("/$defs/approach/properties/tactic");
    }
    List<String> ids = Arrays.stream(TacticKind.values()).map(TacticKind::id).toList();

    assertThat(tactic.path("enum")).extracting(JsonNode::asText).containsExactlyElementsOf(ids);
    assertThat(tactic.path("title").asText()).isEqualTo("one of " + String.join(", ", ids));
  }

  @Test
  void aWrongWordIsToldWithTheOneThatWasLikelyMeant() throws IOException {
    assertThat(
            told(
                """
                lenght: PT1H
                radars: [radar-wagland]
                faults:
                  - {sensor: fan-lau-termal}
                orders:
                  - {at: PT1M, unit: PL 3, task: intercpt, vessel: go-fast-2}
                """
                    + DASH.replace("dash-in", "dash-uot").replace("hs-tai-long", "hs-tai-lon")))
        .contains("5 /lenght: is no field here; did you mean 'length'? allowed are ")
        .contains("6 /radars/0: found \"radar-wagland\"; did you mean 'radar-waglan'? allowed is ")
        .contains("8 /faults/0/sensor: found \"fan-lau-termal\"; did you mean 'fan-lau-thermal'?")
        .contains("10 /orders/0/task: found \"intercpt\"; did you mean 'intercept'? allowed is one")
        .contains("10 /orders/0/unit: found \"PL 3\"; did you mean 'PL 03'? allowed is the call")
        .contains("10 /orders/0/vessel: found \"go-fast-2\"; did you mean 'go-fast-1'? allowed is")
        .contains("13 /approaches/0/tactic: found \"dash-uot\"; did you mean 'dash-out'? allowed")
        .contains("16 /approaches/0/to: found \"hs-tai-lon\"; did you mean 'hs-tai-long'? allowed");
  }

  @Test
  void aNumberThatATacticDoesNotTakeIsToldWithItsRangeAndUnit() throws IOException {
    assertThat(told(DASH.replace("haltMinutes: 4", "haltMinutes: 9")))
        .isEqualTo(
            "13 /approaches/0/with/haltMinutes: found 9; allowed is a number from 1 to 5 min\n");
    assertThat(told(DASH.replace("haltMinutes: 4", "haltMinute: 4")))
        .isEqualTo(
            "13 /approaches/0/with/haltMinute: is no parameter of dash-in; did you mean"
                + " 'haltMinutes'? allowed are haltMinutes\n");
    assertThat(told(DASH.replace("dash-in", "slow-crossing")))
        .isEqualTo(
            "13 /approaches/0/with/haltMinutes: is no parameter of slow-crossing, which has none\n");
    assertThat(
            told(
                DASH.replace("true", "false")
                    .replace("dash-in", "decoy")
                    .replace("haltMinutes: 4", "decoys: 2.5")))
        .isEqualTo(
            "13 /approaches/0/with/decoys: found 2.5; allowed is a whole number from 1 to 3\n");
  }

  @Test
  void nobodyLooksLikeADecoyOrLikeOneWhoLandsInFog() throws IOException {
    assertThat(told(DASH.replace("dash-in", "decoy").replace("haltMinutes: 4", "")))
        .isEqualTo(
            "8 /approaches/0/lookAlike: found true; allowed is false: nobody can be taken for"
                + " decoy\n");
    assertThat(told(DASH.replace("dash-in", "fog-landing")))
        .isEqualTo(
            "8 /approaches/0/lookAlike: found true; allowed is false: nobody can be taken for"
                + " fog-landing\n");
  }

  @Test
  void whoeverIsCalledLikeAnotherVesselIsRefused() throws IOException {
    assertThat(told(DASH.replace("go-fast-1", "sampan-7")))
        .isEqualTo(
            "6 /approaches/0/vessel: found \"sampan-7\"; allowed is a name that is no key of the"
                + " traffic's\n");
    assertThat(
            told(
                """
                approaches:
                  - {vessel: real, tactic: decoy, from: or-dangan, to: hs-tai-long, departsAt: PT2M, speedKn: 40}
                  - {vessel: real-decoy-1, tactic: dash-in, from: or-dangan, to: hs-tai-long, departsAt: PT2M, speedKn: 40}
                """))
        .isEqualTo(
            "7 /approaches/1/vessel: found \"real-decoy-1\"; allowed is no name of one that comes"
                + " with real\n");
  }

  @Test
  void anApproachThatLeadsNowhereIsRefused() throws IOException {
    assertThat(
            told(
                """
                approaches:
                  - {vessel: a, tactic: dash-in, from: hs-tai-long, to: hs-tai-long, departsAt: PT2M, speedKn: 40}
                """))
        .isEqualTo(
            "6 /approaches/0/to: found \"hs-tai-long\"; allowed is another place than 'from'\n");
  }

  /** Tai Mo Shan; the beach is put some way behind its shore, as by hand. */
  @Test
  void nobodyBeginsOrEndsFarInland() throws IOException {
    assertThat(
            told(
                """
                approaches:
                  - {vessel: a, tactic: dash-in, from: {lon: 114.124, lat: 22.411}, to: {lon: 114.3745, lat: 22.4105}, departsAt: PT2M, speedKn: 40}
                orders:
                  - {at: PT5M, unit: PL 01, task: go-to, place: {lon: 114.124, lat: 22.411}}
                """))
        .isEqualTo(
            """
                6 /approaches/0/from: found {"lon":114.124,"lat":22.411}; allowed is a position on the water, or on a shore, up to 500 m from it
                8 /orders/0/place: found {"lon":114.124,"lat":22.411}; allowed is a position on the water, or on a shore, up to 500 m from it
                """);
  }

  @Test
  void aFaultFallsWithinTheRun() throws IOException {
    assertThat(
            told(
                """
                faults:
                  - {sensor: radar-waglan, from: -PT11M, to: PT41M}
                  - {sensor: radar-waglan, from: -PT10M, to: PT40M}
                """))
        .isEqualTo(
            """
                6 /faults/0/from: found "-PT11M"; allowed is a duration from -PT10M to PT40M
                6 /faults/0/to: found "PT41M"; allowed is a duration from -PT10M to PT40M
                """);
  }

  @Test
  void whatContradictsItselfIsRefused() throws IOException {
    assertThat(
            told(
                """
                weather:
                  - {at: PT5M, windKn: 5, windMps: 3}
                  - {at: PT5M, seaState: 2, waveHeightM: 0.3}
                faults:
                  - {sensor: radar-waglan, from: PT9M, to: PT9M}
                orders:
                  - {at: PT50M, unit: PL 01, task: go-to, vessel: sampan-3}
                mishaps:
                  - {vessel: sampan-3, kind: sinking, at: -PT1H}
                also: {faults: []}
                """))
        .isEqualTo(
            """
                6 /weather/0/windMps: says what windKn says too; allowed is one of them
                7 /weather/1/waveHeightM: says what seaState says too; allowed is one of them
                7 /weather/1/at: found "PT5M"; allowed is a duration later than PT5M
                9 /faults/0/to: found "PT9M"; allowed is a duration later than PT9M
                11 /orders/0/at: found "PT50M"; allowed is a duration from -PT10M to less than PT40M
                11 /orders/0/place: is missing; needed by go-to
                11 /orders/0/vessel: is of no use to go-to
                13 /mishaps/0/at: found "-PT1H"; allowed is a duration from -PT10M to less than PT40M
                14 /also: found {"faults":[]}; allowed is it only in a file that includes another
                """);
  }

  @Test
  void gnssThatIsJammedNeedsAPlaceAndOtherFaultsNeedNone() throws IOException {
    assertThat(
            told(
                """
                faults:
                  - {sensor: gnss, lon: 114.05, lagS: 3}
                  - {sensor: radar-waglan, radiusKm: 3}
                  - {sensor: gnss, lon: 110, lat: 22.1, radiusKm: 3}
                """))
        .isEqualTo(
            """
                6 /faults/0/lat: is missing; needed by gnss
                6 /faults/0/radiusKm: is missing; needed by gnss
                6 /faults/0/lagS: is of no use to gnss
                7 /faults/1/radiusKm: is of no use to radar-waglan
                8 /faults/2: found {"sensor":"gnss","lon":110,"lat":22.1,"radiusKm":3}; allowed is a position in the area hong-kong: lon 113.3 to 114.9, lat 21.75 to 22.75
                """);
  }

  @Test
  void aCampaignThatCannotBeDrawnIsRefused() throws IOException {
    assertThat(
            told(
                CAMPAIGN
                    .replace("nights: 4", "nights: 7")
                    .replace("lastWeight: 1", "lastWeight: 0")))
        .isEqualTo(
            """
                7 /campaign/nights: found 7; allowed is a number that divides the length, PT40M, to whole seconds
                9 /campaign/plays: nothing can be drawn on the first or the last night; allowed are weights of which some are over 0 on each
                """);
  }

  private Scenario read(String text) throws IOException {
    return ScenarioReader.read(file(text), AREA);
  }

  private String told(String text) throws IOException {
    Path file = file(text);
    return catchThrowableOfType(InvalidFile.class, () -> ScenarioReader.read(file, AREA))
        .problems()
        .stream()
        .map(problem -> problem.line() + " " + problem.field() + ": " + problem.message() + "\n")
        .collect(Collectors.joining());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("parts.yaml"), HEAD + text);
  }
}
