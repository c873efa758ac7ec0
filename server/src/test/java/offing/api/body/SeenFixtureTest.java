package offing.api.body;

import static offing.stream.Fixtures.assertSameJson;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Bounds;
import offing.observation.Footage;
import offing.radar.Coverage;
import offing.stream.message.WireJson;
import org.junit.jupiter.api.Test;

/** The contract with the browser about where radars see and cameras look. */
class SeenFixtureTest {
  private static final long TIME_MS = 1_780_000_000_000L;

  @Test
  void coverageIsAsTheBrowserReadsIt() throws IOException {
    var coverage =
        new Coverage(
            new Bounds(113.5, 22, 114, 22.5), 0.25, 2, 2, new float[] {0, 0.494f, 1, Float.NaN});

    assertSameJson(
        "coverage.json",
        CoverageBody.of(coverage, 2.5, 0.5, List.of("radar-waglan", "radar-soko")));
  }

  @Test
  void camerasAreAsTheBrowserReadsThem() throws IOException {
    Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    var mast =
        area.sites().stream()
            .filter(site -> site.id().equals("camera-fan-lau"))
            .findFirst()
            .orElseThrow();
    ObjectNode body = WireJson.object();
    body.set(
        "cameras",
        WireJson.array(
            List.of(
                frame("fan-lau-day", false, mast.lon(), mast.lat()),
                frame("pl-03-thermal", true, 114.05, 22.15)),
            frame -> CameraBody.of(frame, area)));

    assertSameJson("cameras.json", body);
  }

  private static Footage frame(String camera, boolean thermal, double lon, double lat) {
    return new Footage(
        TIME_MS,
        camera,
        thermal,
        Footage.Mode.TRACK,
        lon,
        lat,
        120,
        200,
        -1,
        2,
        1.5,
        640,
        512,
        List.of());
  }
}
