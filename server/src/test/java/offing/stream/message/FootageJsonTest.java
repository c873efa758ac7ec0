package offing.stream.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import offing.observation.Footage;
import offing.observation.Sighting;
import org.junit.jupiter.api.Test;

/** A camera frame as the wire tells it. */
class FootageJsonTest {
  private static final Sighting BOAT =
      new Sighting(
          181,
          -0.8,
          40,
          12,
          Sighting.Level.RECOGNISED,
          "go-fast",
          Double.NaN,
          3,
          0.9,
          113.9,
          22.1,
          120);

  @Test
  void aFrameThatLooksDownShowsARingOfSeaAboutItsCentre() {
    JsonNode json = FootageJson.frame(frame(-1, List.of(BOAT)));
    JsonNode ring = json.path("footprint");

    assertThat(ring.size()).isGreaterThan(4);
    assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
    assertThat(json.at("/centre/1").asDouble()).isLessThan(22.2);
    assertThat(json.path("slantRangeM").asDouble()).isBetween(5_000.0, 8_000.0);
    assertThat(json.at("/sightings/0/persons").asInt()).isEqualTo(3);
    assertThat(json.at("/sightings/0").has("lengthM")).isFalse();
  }

  @Test
  void aFrameOfTheSkyShowsNoSea() {
    JsonNode json = FootageJson.frame(frame(20, List.of()));

    assertThat(json.path("footprint")).isEmpty();
    assertThat(json.has("centre")).isFalse();
    assertThat(json.has("slantRangeM")).isFalse();
    assertThat(json.path("sightings")).isEmpty();
  }

  private static Footage frame(double elevationDeg, List<Sighting> sightings) {
    return new Footage(
        1_764_000_000_000L,
        "fan-lau-thermal",
        true,
        Footage.Mode.SCAN,
        113.9,
        22.2,
        110,
        180,
        elevationDeg,
        4,
        3,
        640,
        512,
        sightings);
  }
}
