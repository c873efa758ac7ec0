package offing.api.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import offing.api.body.Answer;
import offing.api.body.Body;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.api.gate.Operators;
import offing.recording.RecordingFault;
import offing.recording.RecordingInfo;
import offing.recording.Recordings;
import offing.run.Run;
import offing.run.order.Operator;
import offing.stream.message.RecordingJson;
import offing.stream.message.WireJson;
import offing.stream.viewing.RecordedAreas;
import offing.stream.viewing.Viewings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /api/recordings}: what is kept, and what an operator does with it. */
public final class Library implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Library.class);
  static final String ALL = "/api/recordings";
  static final String ONE = ALL + "/:id";
  private static final int NO_CONTENT = 204;
  private static final int LONGEST_TITLE = 120;

  private final Shelf shelf;
  private final ViewingDoor viewingDoor;
  private final Past past;
  private final Simulating simulating;
  private final Run run;

  public Library(
      Vertx vertx,
      Recordings recordings,
      Simulator simulator,
      RecordedAreas areas,
      Viewings viewings,
      Run run) {
    shelf = new Shelf(vertx, recordings, run);
    viewingDoor = new ViewingDoor(vertx, shelf, viewings);
    past = new Past(shelf, areas);
    simulating = new Simulating(vertx, shelf, simulator);
    this.run = run;
  }

  /** Where viewings are opened. */
  public ViewingDoor viewingDoor() {
    return viewingDoor;
  }

  public void mount(Router router) {
    router.get(ALL).handler(this::list);
    router.get(ONE).handler(this::show);
    router.patch(ONE).handler(this::rename);
    router.delete(ONE).handler(this::delete);
    simulating.mount(router);
    past.mount(router);
  }

  private void list(RoutingContext context) {
    shelf.answer(context, this::all, Answer::json);
  }

  private JsonNode all() {
    ObjectNode body = WireJson.object();
    body.set("recordings", WireJson.array(shelf.recordings().list(), shelf::json));
    return body.set("recorder", RecordingJson.recorder(run.recording()));
  }

  private void show(RoutingContext context) {
    String id = context.pathParam("id");
    shelf.answer(context, () -> shelf.json(shelf.get(id)), Answer::json);
  }

  private void rename(RoutingContext context) {
    String title = title(context);
    Operator operator = Operators.of(context);
    String id = context.pathParam("id");
    shelf.answer(context, () -> renamed(id, title, operator), Answer::json);
  }

  private static String title(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body = Body.object(context, Set.of("title"), flaws);
    String title = body.path("title").isTextual() ? body.path("title").textValue().strip() : "";
    boolean good = !title.isEmpty() && title.codePointCount(0, title.length()) <= LONGEST_TITLE;
    if (!good || title.chars().anyMatch(Character::isISOControl)) {
      flaws.add("/body/title", "must be a text of 1 to 120 characters");
    }
    flaws.refuseIfAny();
    return title;
  }

  private JsonNode renamed(String id, String title, Operator operator) {
    RecordingInfo info = shelf.get(id);
    shelf.recordings().rename(info.id(), title);
    LOG.info("{} renamed by {} at {}", info.id(), operator.name(), operator.console());
    return shelf.json(shelf.get(id));
  }

  private void delete(RoutingContext context) {
    Operator operator = Operators.of(context);
    String id = context.pathParam("id");
    shelf.answer(
        context,
        () -> deleted(id, operator),
        (answered, gone) -> answered.response().setStatusCode(NO_CONTENT).end());
  }

  private String deleted(String id, Operator operator) {
    RecordingInfo info = shelf.get(id);
    if (info.growing()) {
      throw new HttpProblem(HttpProblem.CONFLICT, info.id() + " is being written");
    }
    try {
      shelf.recordings().delete(info.id());
    } catch (RecordingFault refused) {
      throw new HttpProblem(HttpProblem.CONFLICT, String.valueOf(refused.getMessage()));
    }
    LOG.info("{} deleted by {} at {}", info.id(), operator.name(), operator.console());
    return info.id();
  }

  /** Ends what is being simulated. */
  @Override
  public void close() {
    simulating.close();
  }
}
