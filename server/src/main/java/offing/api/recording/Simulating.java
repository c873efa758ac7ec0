package offing.api.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import offing.api.body.Answer;
import offing.api.body.Body;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.api.gate.Operators;
import offing.recording.RecorderState;
import offing.run.PacedRun;
import offing.run.order.Operator;
import offing.run.tick.Tick;
import offing.sim.scenario.Scenario;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /api/recordings}: simulates a scenario ahead of whoever wants to view it. Nobody
 * listens to such a run but its recorder, and it is closed when it comes to its end.
 */
final class Simulating implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Simulating.class);

  /** Each takes what it can get of a processor. */
  private static final int MOST = 2;

  private static final int ACCEPTED = 202;
  private static final double DENSEST = 100;

  private final Vertx vertx;
  private final Shelf shelf;
  private final Simulator simulator;
  private final AtomicInteger underWay = new AtomicInteger();
  private final Set<PacedRun> runs = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Simulating(Vertx vertx, Shelf shelf, Simulator simulator) {
    this.vertx = vertx;
    this.shelf = shelf;
    this.simulator = simulator;
  }

  void mount(Router router) {
    router.post(Library.ALL).handler(this::simulate);
  }

  private void simulate(RoutingContext context) {
    Wanted wanted = Wanted.of(context);
    Operator operator = Operators.of(context);
    if (underWay.incrementAndGet() > MOST) {
      underWay.decrementAndGet();
      throw new HttpProblem(
          HttpProblem.CONFLICT,
          "two scenarios are being simulated already; wait until one is done");
    }
    context.response().setStatusCode(ACCEPTED);
    shelf.answer(context, () -> started(wanted, operator), Answer::json);
  }

  private JsonNode started(Wanted wanted, Operator operator) {
    try {
      return start(wanted, operator);
    } catch (RuntimeException fault) {
      underWay.decrementAndGet();
      throw fault;
    }
  }

  private JsonNode start(Wanted wanted, Operator operator) {
    Simulator.Ahead ahead =
        simulator.simulate(scenario(wanted.scenario), wanted.seed, wanted.density);
    RecorderState state = ahead.run().recording();
    if (state.status() != RecorderState.Status.RECORDING || closed) {
      ahead.run().close();
      throw new HttpProblem(HttpProblem.UNAVAILABLE, "it cannot be kept: " + state.message());
    }
    runs.add(ahead.run());
    ahead.run().listen(tick -> endAtEnd(tick, ahead.run()));
    ahead.run().startInBackground();
    LOG.info(
        "{} is simulated ahead into {} by {} at {}",
        wanted.scenario,
        ahead.recording().id(),
        operator.name(),
        operator.console());
    return shelf.json(shelf.recordings().find(ahead.recording().id()).orElse(ahead.recording()));
  }

  private Scenario scenario(String id) {
    try {
      return simulator.scenario(id);
    } catch (NoSuchElementException none) {
      var flaws = new Flaws();
      flaws.add("/body/scenario", String.valueOf(none.getMessage()));
      flaws.refuseIfAny();
      throw none;
    }
  }

  /** On the run's thread, which cannot close itself. */
  private void endAtEnd(Tick tick, PacedRun run) {
    boolean over = tick.state().clock().ended() || tick.state().hasFailed();
    if (over && runs.remove(run)) {
      vertx.executeBlocking(
          () -> {
            run.close();
            underWay.decrementAndGet();
            return run;
          },
          false);
    }
  }

  /** Ends all that are under way. */
  @Override
  public void close() {
    closed = true;
    runs.forEach(PacedRun::close);
  }

  private record Wanted(String scenario, OptionalLong seed, OptionalDouble density) {

    static Wanted of(RoutingContext context) {
      var flaws = new Flaws();
      ObjectNode body = Body.object(context, Set.of("scenario", "seed", "density"), flaws);
      if (!body.path("scenario").isTextual()) {
        flaws.add("/body/scenario", "must be the id of a scenario");
      }
      var wanted =
          new Wanted(
              body.path("scenario").asText(),
              seed(body.path("seed"), flaws),
              density(body.path("density"), flaws));
      flaws.refuseIfAny();
      return wanted;
    }

    private static OptionalLong seed(JsonNode seed, Flaws flaws) {
      if (seed.isMissingNode()) {
        return OptionalLong.empty();
      }
      if (!seed.isIntegralNumber() || !seed.canConvertToLong()) {
        flaws.add("/body/seed", "must be a whole number");
      }
      return OptionalLong.of(seed.asLong());
    }

    private static OptionalDouble density(JsonNode density, Flaws flaws) {
      if (density.isMissingNode()) {
        return OptionalDouble.empty();
      }
      double times = density.asDouble();
      if (!density.isNumber() || !(times > 0 && times <= DENSEST)) {
        flaws.add("/body/density", "must be a number over 0, 100 at most");
      }
      return OptionalDouble.of(times);
    }
  }
}
