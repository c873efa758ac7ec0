package offing.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offing.api.body.Answer;
import offing.api.body.CoverageBody;
import offing.api.gate.HttpProblem;
import offing.area.Area;
import offing.moment.SensorState;
import offing.observation.Weather;
import offing.radar.Coverage;
import offing.radar.CoverageSurvey;
import offing.run.Run;
import offing.run.tick.Tick;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/coverage}: where the radars that are heard would see a target, in the sea that was
 * observed last. Computed on a worker's thread and kept until sea or radars change.
 */
final class Covering {
  /** A small boat of wood or plastic without a reflector, 10 m: IEC 62388. */
  private static final double CROSS_SECTION_M2 = 2.5;

  private static final double LEAST_M2 = 0.1;
  private static final double MOST_M2 = 100_000;

  /** What of her stands above the water, metres. */
  private static final double HEIGHT_M = 2;

  /** Where no site has observed the sea yet: a slight one. Metres. */
  private static final double WAVE_M = 0.5;

  private static final int KEPT = 8;

  private final Vertx vertx;
  private final Run run;
  private final Area area;
  private @Nullable Future<CoverageSurvey> survey;

  /** Newest last; only on the requests' monitor. */
  private final Map<Key, Future<ObjectNode>> made = new LinkedHashMap<>();

  Covering(Vertx vertx, Run run, Area area) {
    this.vertx = vertx;
    this.run = run;
    this.area = area;
  }

  private record Key(double crossSectionM2, double waveM, List<String> radars) {}

  void mount(Router router) {
    router.get("/api/coverage").handler(this::show);
  }

  private void show(RoutingContext context) {
    Tick tick = run.latest();
    var key = new Key(crossSection(context), waveM(tick), radars(tick));
    coverage(key).onSuccess(body -> Answer.json(context, body)).onFailure(context::fail);
  }

  private static double crossSection(RoutingContext context) {
    String text = context.request().getParam("crossSectionM2");
    double value = text == null ? CROSS_SECTION_M2 : number(text);
    if (!(value >= LEAST_M2 && value <= MOST_M2)) {
      throw new HttpProblem(
          HttpProblem.BAD_REQUEST,
          List.of(
              new HttpProblem.Flaw(
                  "/query/crossSectionM2", "must be a number from 0.1 to 100000, square metres")));
    }
    return value;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  /** The mean of the sites, to a decimetre: so it is not made anew for every ripple. */
  private static double waveM(Tick tick) {
    double mean =
        tick.scene().weather().stream().mapToDouble(Weather::waveHeightM).average().orElse(WAVE_M);
    return Math.rint(mean * 10) / 10;
  }

  private static List<String> radars(Tick tick) {
    return tick.state().sensors().stream()
        .filter(sensor -> sensor.kind() == SensorState.Kind.RADAR && !sensor.silent())
        .map(SensorState::id)
        .toList();
  }

  private synchronized Future<ObjectNode> coverage(Key key) {
    Future<ObjectNode> known = made.get(key);
    if (known != null && !known.failed()) {
      return known;
    }
    Future<ObjectNode> body =
        survey().compose(ready -> vertx.executeBlocking(() -> body(key, ready), false));
    made.put(key, body);
    if (made.size() > KEPT) {
      made.remove(made.keySet().iterator().next());
    }
    return body;
  }

  private Future<CoverageSurvey> survey() {
    Future<CoverageSurvey> begun = survey;
    if (begun == null) {
      begun = vertx.executeBlocking(() -> CoverageSurvey.of(area), false);
      survey = begun;
    }
    return begun;
  }

  private static ObjectNode body(Key key, CoverageSurvey survey) {
    Coverage coverage =
        survey.coverage(key.radars, key.crossSectionM2, HEIGHT_M, (eastM, northM) -> key.waveM, 0);
    return CoverageBody.of(coverage, key.crossSectionM2, key.waveM, key.radars);
  }
}
