package offing.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offing.api.body.Answer;
import offing.api.body.Body;
import offing.api.body.CameraBody;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.api.gate.Operators;
import offing.area.Area;
import offing.observation.Footage;
import offing.run.Run;
import offing.run.order.CameraOrder;
import offing.run.order.CameraOrder.Task;
import offing.run.order.Operator;
import offing.stream.message.FootageJson;
import offing.stream.message.WireJson;

/** {@code /api/cameras}: where each looks, its newest frame, and what an operator orders it. */
final class Watching {
  private static final double FULL_TURN_DEG = 360;
  private static final double UP_DEG = 90;
  private static final double WIDEST_DEG = 179;
  private static final double NARROWEST_DEG = 0.1;

  private final Vertx vertx;
  private final Run run;
  private final Area area;

  Watching(Vertx vertx, Run run, Area area) {
    this.vertx = vertx;
    this.run = run;
    this.area = area;
  }

  void mount(Router router) {
    router.get("/api/cameras").handler(this::list);
    router.get("/api/cameras/:camera/footage").handler(this::newest);
    router.post("/api/cameras/:camera/orders").handler(this::order);
  }

  private void list(RoutingContext context) {
    List<Footage> frames = run.latest().scene().footage();
    ObjectNode body = WireJson.object();
    body.set("cameras", WireJson.array(frames, frame -> CameraBody.of(frame, area)));
    Answer.json(context, body);
  }

  private void newest(RoutingContext context) {
    String camera = context.pathParam("camera");
    Footage frame =
        run.latest()
            .scene()
            .frame(camera)
            .orElseThrow(
                () ->
                    new HttpProblem(
                        HttpProblem.NOT_FOUND, "no camera '" + camera + "' has shown anything"));
    Answer.json(context, FootageJson.frame(frame));
  }

  private void order(RoutingContext context) {
    CameraOrder order = parsed(context);
    Operator operator = Operators.of(context);
    Alerting.done(
        context,
        Future.fromCompletionStage(run.order(order, operator), vertx.getOrCreateContext())
            .map(frame -> answered(order.camera(), frame)));
  }

  private static ObjectNode answered(String camera, Optional<Footage> frame) {
    return frame.map(FootageJson::frame).orElseGet(() -> WireJson.object().put("camera", camera));
  }

  private static CameraOrder parsed(RoutingContext context) {
    var flaws = new Flaws();
    ObjectNode body =
        Body.object(
            context,
            Set.of("task", "track", "azimuthDeg", "elevationDeg", "toDeg", "fieldOfViewDeg"),
            flaws);
    String camera = context.pathParam("camera");
    CameraOrder order =
        switch (body.path("task").asText()) {
          case "point" -> point(camera, body, flaws);
          case "track" ->
              new CameraOrder(
                  camera, Task.TRACK, Asked.track(body.path("track"), flaws), 0, 0, 0, 1);
          case "scan" -> scan(camera, body, flaws);
          default -> {
            flaws.add("/body/task", "must be point, track or scan");
            yield new CameraOrder(camera, Task.TRACK, 0, 0, 0, 0, 1);
          }
        };
    flaws.refuseIfAny();
    return order;
  }

  private static CameraOrder point(String camera, ObjectNode body, Flaws flaws) {
    double azimuth = azimuth(body, "azimuthDeg", flaws);
    double elevation = Asked.number(body, "elevationDeg", -UP_DEG, UP_DEG, flaws);
    return new CameraOrder(camera, Task.POINT, 0, azimuth, elevation, 0, width(body, flaws));
  }

  private static CameraOrder scan(String camera, ObjectNode body, Flaws flaws) {
    double from = azimuth(body, "azimuthDeg", flaws);
    double to = azimuth(body, "toDeg", flaws);
    return new CameraOrder(camera, Task.SCAN, 0, from, 0, to, width(body, flaws));
  }

  private static double azimuth(ObjectNode body, String name, Flaws flaws) {
    return Asked.number(body, name, 0, FULL_TURN_DEG, flaws) % FULL_TURN_DEG;
  }

  private static double width(ObjectNode body, Flaws flaws) {
    return Asked.number(body, "fieldOfViewDeg", NARROWEST_DEG, WIDEST_DEG, flaws);
  }
}
