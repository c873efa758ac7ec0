package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the picture was made of and how sure it is, over real sockets. */
class ServedWorkingsTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final String BOX = "?bbox=113.9,22.1,114.2,22.3";

  private static final long RADARS =
      AREA.sites().stream().filter(site -> site.kind() == Site.Kind.RADAR).count();

  private static RunningServer server;

  /** The clock stands: what is asked one after the other is of one moment. */
  @BeforeAll
  static void serve() throws Exception {
    server = RunningServer.start("--scenario", "quiet-night", "--rate", "10");
    server.ask(
        "PUT",
        "/api/run/clock",
        "{\"playing\":false}",
        "Offing-Operator",
        "Chan",
        "Offing-Console",
        "desk",
        "Content-Type",
        "application/json");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void plotsAreOfTheLastSecondsTheNewestFirst() throws Exception {
    JsonNode answer = server.get("/api/plots").json();
    long nowMs = Instant.parse(answer.path("time").asText()).toEpochMilli();
    long windowMs = answer.path("windowSeconds").asLong() * 1_000;

    assertThat(answer.path("plots").size()).isGreaterThan(100);
    assertThat(answer.path("total").asInt()).isEqualTo(answer.path("plots").size());
    assertThat(answer.path("simulated").asBoolean()).isTrue();
    for (JsonNode plot : answer.path("plots")) {
      assertThat(plot.path(2).asLong()).isBetween(nowMs - windowMs, nowMs);
      assertThat(answer.path("radars").path(plot.path(3).asInt()).asText()).startsWith("radar-");
    }
    assertThat(answer.at("/plots/0/2").asLong()).isGreaterThan(nowMs - 2_000);
  }

  /** The warm-up has taught the radars. */
  @Test
  void everyRadarTellsWhatIsTakenOffItsPlots() throws Exception {
    JsonNode radars = server.get("/api/registration").json().path("radars");

    assertThat(radars.size()).isEqualTo((int) RADARS);
    long taught = 0;
    for (JsonNode radar : radars) {
      assertThat(radar.path("id").asText()).startsWith("radar-");
      if (radar.path("pairs").asLong() > 20) {
        taught++;
        assertThat(radar.path("rangeSigmaM").asDouble()).isBetween(0.5, 8.0);
        assertThat(radar.path("rangeM").asDouble()).isBetween(-40.0, 40.0).isNotZero();
        assertThat(radar.path("bearingDeg").asDouble()).isBetween(-0.4, 0.4).isNotZero();
      }
    }
    assertThat(taught).isGreaterThanOrEqualTo(RADARS / 4);
  }

  /** Who does not say how long she is, is judged by her echo. */
  @Test
  void aTrackOfRadarAloneTellsItsSize() throws Exception {
    long sized = 0;
    for (JsonNode track : server.get("/api/tracks").json().path("features")) {
      JsonNode properties = track.path("properties");
      if (!properties.has("mmsi")) {
        JsonNode size =
            server
                .get("/api/tracks/" + properties.path("track").asLong())
                .json()
                .at("/properties/size");
        if (!size.isMissingNode()) {
          sized++;
          assertThat(size.path("source").asText()).isIn("radar", "camera");
          assertThat(size.path("likelyM").asDouble())
              .isBetween(size.path("leastM").asDouble(), size.path("mostM").asDouble());
        }
      }
    }
    assertThat(sized).isPositive();
  }

  @Test
  void aBoxTakesOnlyWhatLiesInIt() throws Exception {
    JsonNode plots = server.get("/api/plots" + BOX).json().path("plots");
    JsonNode ellipses = server.get("/api/uncertainty" + BOX).json().path("ellipses");

    assertThat(plots.size()).isBetween(1, server.get("/api/plots").json().path("total").asInt());
    for (JsonNode plot : plots) {
      assertThat(plot.path(0).asDouble()).isBetween(113.9, 114.2);
      assertThat(plot.path(1).asDouble()).isBetween(22.1, 22.3);
    }
    assertThat(ellipses.size()).isPositive();
    for (JsonNode ellipse : ellipses) {
      assertThat(ellipse.path(1).asDouble()).isBetween(113.9, 114.2);
      assertThat(ellipse.path(2).asDouble()).isBetween(22.1, 22.3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/plots", "/api/uncertainty", "/api/tracks"})
  void aBoxThatIsNoneIsRefused(String path) throws Exception {
    assertThat(server.get(path + "?bbox=114,22,113,23").pointers()).containsExactly("/query/bbox");
    assertThat(server.get(path + "?bbox=1,2,3").pointers()).containsExactly("/query/bbox");
    assertThat(server.get(path + "?bbox=a,2,3,NaN").status()).isEqualTo(400);
    assertThat(server.ask("POST", path, "").status()).isEqualTo(405);
  }

  @Test
  void eachTrackThatIsShownHasItsEllipseRoundWhereItsReportIsCarriedTo() throws Exception {
    JsonNode answer = server.get("/api/uncertainty").json();
    long nowMs = Instant.parse(answer.path("time").asText()).toEpochMilli();
    Map<Integer, JsonNode> ellipses = new TreeMap<>();
    answer.path("ellipses").forEach(row -> ellipses.put(row.path(0).asInt(), row));
    JsonNode features = server.get("/api/tracks").json().path("features");

    assertThat(answer.path("probability").asDouble()).isEqualTo(0.95);
    assertThat(ellipses).hasSameSizeAs(features);
    for (JsonNode feature : features) {
      JsonNode track = feature.path("properties");
      JsonNode row = ellipses.get(track.path("track").asInt());
      boolean isLost = track.path("status").asText().equals("lost");
      long observedMs = Instant.parse(track.path("observedAt").asText()).toEpochMilli();

      assertThat(row.path(3).asDouble()).isGreaterThanOrEqualTo(row.path(4).asDouble());
      assertThat(row.path(4).asDouble()).isGreaterThan(1);
      assertThat(row.path(6).asLong()).isEqualTo(isLost ? observedMs : nowMs);
      if (isLost || (track.has("cogDeg") && track.has("sogKn"))) {
        assertThat(metresOff(feature, row, isLost ? 0 : (nowMs - observedMs) / 1000.0))
            .as(track.toString())
            .isLessThan(15);
      }
    }
  }

  /** From the centre of an ellipse to where a chart carries the report: by SOG and COG. */
  private static double metresOff(JsonNode feature, JsonNode row, double seconds) {
    double lon = feature.at("/geometry/coordinates/0").asDouble();
    double lat = feature.at("/geometry/coordinates/1").asDouble();
    double metres = feature.at("/properties/sogKn").asDouble() * 1852 / 3600 * seconds;
    double gridRad =
        Math.toRadians(
            feature.at("/properties/cogDeg").asDouble() - AREA.chart().convergenceDeg(lon, lat));
    double eastM = AREA.chart().eastM(lon, lat) + metres * Math.sin(gridRad);
    double northM = AREA.chart().northM(lon, lat) + metres * Math.cos(gridRad);
    double centreLon = row.path(1).asDouble();
    double centreLat = row.path(2).asDouble();
    return Math.hypot(
        AREA.chart().eastM(centreLon, centreLat) - eastM,
        AREA.chart().northM(centreLon, centreLat) - northM);
  }

  @Test
  void oneTrackTellsItsOwn() throws Exception {
    JsonNode row = longest(server.get("/api/uncertainty").json().path("ellipses"));
    JsonNode own =
        server.get("/api/tracks/" + row.path(0).asInt()).json().at("/properties/uncertainty");

    assertThat(own.path("semiMajorM").asDouble()).isEqualTo(row.path(3).asDouble());
    assertThat(own.path("semiMinorM").asDouble()).isEqualTo(row.path(4).asDouble());
    assertThat(own.path("bearingDeg").asDouble()).isEqualTo(row.path(5).asDouble());
    assertThat(Instant.parse(own.path("time").asText()).toEpochMilli())
        .isEqualTo(row.path(6).asLong());
  }

  /** The one that is farthest from being a circle. */
  private static JsonNode longest(JsonNode ellipses) {
    JsonNode longest = ellipses.path(0);
    for (JsonNode row : ellipses) {
      boolean isLonger =
          row.path(3).asDouble() / row.path(4).asDouble()
              > longest.path(3).asDouble() / longest.path(4).asDouble();
      longest = isLonger ? row : longest;
    }
    assertThat(longest.path(3).asDouble()).isGreaterThan(1.2 * longest.path(4).asDouble());
    return longest;
  }
}
