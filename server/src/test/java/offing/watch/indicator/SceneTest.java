package offing.watch.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Site;
import offing.area.Zone;
import offing.observation.Weather;
import org.junit.jupiter.api.Test;

/** Light, weather, and what lies ahead. */
class SceneTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final long NOON = at("2026-06-21T12:24:00+08:00");

  private final Ambient ambient = new Ambient(AREA);

  private static long at(String time) {
    return OffsetDateTime.parse(time).toInstant().toEpochMilli();
  }

  /** At midsummer the sun stands in the zenith over the tropic, a degree north of Hong Kong. */
  @Test
  void theSunIsHighAtNoonAndDownAtMidnight() {
    ambient.advance(NOON);
    assertThat(ambient.sunAltitudeDeg()).isCloseTo(90 - (23.44 - 22.3), within(0.5));
    assertThat(ambient.light()).isEqualTo("day");
    ambient.advance(NOON + 12 * 3600_000L);
    assertThat(ambient.light()).isEqualTo("night");
  }

  /** The Hong Kong Observatory gives sunset on 21 June at 19:10. */
  @Test
  void afterSunsetItIsTwilightForHalfAnHour() {
    assertThat(List.of("19:06", "19:15", "19:30", "19:42"))
        .extracting(
            time -> {
              ambient.advance(at("2026-06-21T" + time + ":00+08:00"));
              return ambient.light();
            })
        .containsExactly("day", "twilight", "twilight", "night");
  }

  @Test
  void weatherIsThatOfTheNearestSiteThatToldItLately() throws IOException {
    List<Site> sites = AREA.sites();
    Site near = Collections.min(sites, Comparator.comparingDouble(Site::lon));
    Site far = Collections.max(sites, Comparator.comparingDouble(Site::lon));
    ambient.hear(weather(near, NOON, 12_000));
    ambient.hear(weather(far, NOON, 1_000));
    ambient.hear(weather(near, NOON - 60_000, 99_000));
    double eastM = AREA.chart().eastM(near.lon(), near.lat());
    double northM = AREA.chart().northM(near.lon(), near.lat());

    assertThat(ambient.visibilityKm(eastM, northM, NOON)).isEqualTo(12);
    assertThat(copy().visibilityKm(eastM, northM, NOON)).isEqualTo(12);
    assertThat(ambient.windKn(eastM, northM, NOON)).isCloseTo(9.72, within(0.01));
    assertThat(ambient.waveHeightM(eastM, northM, NOON)).isEqualTo(0.5);
    ambient.hear(weather(far, NOON + 3_600_000, 2_000));
    assertThat(ambient.visibilityKm(eastM, northM, NOON + 2 * 3600_000L + 1)).isEqualTo(2);
    assertThat(ambient.visibilityKm(eastM, northM, NOON + 4 * 3600_000L)).isNaN();
  }

  private Ambient copy() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ambient.write(new DataOutputStream(bytes));
    var copy = new Ambient(AREA);
    copy.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    return copy;
  }

  private static Weather weather(Site site, long timeMs, double visibilityM) {
    return new Weather(
        timeMs, site.id(), 5, 90, visibilityM, 0.5, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** From three miles off: straight at its middle, well aside, and away from it. */
  @Test
  void aCourseLeadsToTheZonesAheadOfIt() {
    Zone zone =
        AREA.zones().stream().filter(it -> it.kind().equals("hotspot")).findFirst().orElseThrow();
    double eastM = zone.fence().orElseThrow().getCentroid().getX();
    double northM = zone.fence().orElseThrow().getCentroid().getY();
    var ahead = new ZonesAhead(List.of(zone));
    double off = StrictMath.toRadians(25);

    assertThat(ahead.kinds(eastM - 5_556, northM, 1, 0)).isEqualTo(" hotspot ");
    assertThat(ahead.kinds(eastM - 5_556, northM, StrictMath.cos(off), StrictMath.sin(off)))
        .isEmpty();
    assertThat(ahead.kinds(eastM - 5_556, northM, -1, 0)).isEmpty();
    assertThat(ahead.kinds(eastM - 7 * 1852, northM, 1, 0)).isEmpty();
    assertThat(ahead.kinds(eastM - 1_000, northM, StrictMath.cos(off), StrictMath.sin(off)))
        .as("through it, though not to its middle")
        .isEqualTo(" hotspot ");
  }
}
