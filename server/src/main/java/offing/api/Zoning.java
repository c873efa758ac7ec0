package offing.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import offing.api.body.Answer;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.api.gate.Operators;
import offing.area.Area;
import offing.area.InvalidFile;
import offing.run.Run;
import offing.run.order.Operator;
import offing.run.order.ZoneOrder;
import offing.stream.message.ZoneJson;
import offing.watch.watched.WatchedZone;
import offing.watch.watched.WatchedZoneReader;

/** {@code /api/zones}: the zones that users watch, and what an operator does about them. */
final class Zoning {
  private static final List<String> TYPES = List.of("application/json", "application/geo+json");

  private final Vertx vertx;
  private final Run run;
  private final Area area;

  Zoning(Vertx vertx, Run run, Area area) {
    this.vertx = vertx;
    this.run = run;
    this.area = area;
  }

  void mount(Router router) {
    router.get("/api/zones").handler(this::list);
    router.post("/api/zones").handler(this::add);
    router.put("/api/zones/:zone").handler(this::replace);
    router.delete("/api/zones/:zone").handler(this::remove);
  }

  private void list(RoutingContext context) {
    Answer.geoJson(context, ZoneJson.collection(run.zones()));
  }

  private void add(RoutingContext context) {
    order(context, ZoneOrder.Add::new, ZoneJson::collection);
  }

  private void replace(RoutingContext context) {
    String id = known(context);
    order(
        context,
        zones -> new ZoneOrder.Replace(theOne(zones, id)),
        zones -> ZoneJson.feature(zones.get(0)));
  }

  private void remove(RoutingContext context) {
    var order = new ZoneOrder.Remove(known(context));
    Operator operator = Operators.of(context);
    Alerting.done(
        context,
        Future.fromCompletionStage(run.order(order, operator), vertx.getOrCreateContext())
            .map(zones -> ZoneJson.feature(zones.get(0))));
  }

  private String known(RoutingContext context) {
    String id = context.pathParam("zone");
    if (run.zones().stream().noneMatch(zone -> zone.id().equals(id))) {
      throw new HttpProblem(HttpProblem.NOT_FOUND, "there is no zone '" + id + "'");
    }
    return id;
  }

  private static WatchedZone theOne(List<WatchedZone> zones, String id) {
    var flaws = new Flaws();
    if (zones.size() != 1) {
      flaws.add("/body", "must be one feature");
    } else if (!zones.get(0).id().isEmpty() && !zones.get(0).id().equals(id)) {
      flaws.add("/body/id", "must be '" + id + "', or be left out: an id stays");
    }
    flaws.refuseIfAny();
    return zones.get(0).withId(id);
  }

  /** The body is read on a worker's thread: to check a coast takes longer than a loop may. */
  private void order(
      RoutingContext context,
      Function<List<WatchedZone>, ZoneOrder> made,
      Function<List<WatchedZone>, ObjectNode> answered) {
    Operator operator = Operators.of(context);
    String body = text(context);
    Alerting.done(
        context,
        vertx
            .executeBlocking(() -> made.apply(read(body)), false)
            .compose(
                order ->
                    Future.fromCompletionStage(
                        run.order(order, operator), vertx.getOrCreateContext()))
            .map(answered));
  }

  private static String text(RoutingContext context) {
    String type = context.request().getHeader("Content-Type");
    if (type == null || TYPES.stream().noneMatch(type.toLowerCase(Locale.ROOT)::startsWith)) {
      throw new HttpProblem(
          HttpProblem.UNSUPPORTED_MEDIA_TYPE, "the body must be of one of the types " + TYPES);
    }
    String text = context.body().asString();
    return text == null ? "" : text;
  }

  private List<WatchedZone> read(String body) {
    try {
      return WatchedZoneReader.read("body", body, area);
    } catch (InvalidFile refusal) {
      var flaws = new Flaws();
      refusal
          .problems()
          .forEach(problem -> flaws.add("/body" + problem.field(), problem.message()));
      flaws.refuseIfAny();
      throw refusal;
    }
  }
}
