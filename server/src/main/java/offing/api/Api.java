package offing.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import offing.api.body.Answer;
import offing.api.body.AreaBody;
import offing.api.body.Stored;
import offing.api.gate.Gate;
import offing.api.gate.HttpProblem;
import offing.api.recording.Library;
import offing.api.recording.ViewingDoor;
import offing.area.Area;
import offing.run.Run;
import offing.stream.LiveStream;

/** Everything that the server answers over HTTP. */
public final class Api {
  private static final int LONGEST_BODY = 64 * 1024;

  /** A file of zones may be longer: 200 of them with a hundred corners each. */
  private static final int LONGEST_ZONES = 1024 * 1024;

  /** A connection on which nothing moves for so long is closed. */
  private static final int IDLE_S = 120;

  /** What the system may hold back for one client, bytes: more would only be an older picture. */
  private static final int SEND_BUFFER = 256 * 1024;

  /** Whatever is not the API's. */
  private static final String PAGES = "/(?!api(/|$)|metrics$).*";

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; worker-src 'self' blob:; img-src 'self' data: blob:;"
          + " style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final Vertx vertx;
  private final Run run;
  private final Area area;
  private final LiveStream stream;
  private final Gate gate;
  private final Metrics metrics;
  private final Library library;

  public Api(
      Vertx vertx,
      Run run,
      Area area,
      LiveStream stream,
      Gate gate,
      Metrics metrics,
      Library library) {
    this.vertx = vertx;
    this.run = run;
    this.area = area;
    this.stream = stream;
    this.gate = gate;
    this.metrics = metrics;
    this.library = library;
  }

  /** What the HTTP server is to hold its callers to. */
  public static HttpServerOptions options() {
    return new HttpServerOptions()
        .setIdleTimeout(IDLE_S)
        .setIdleTimeoutUnit(TimeUnit.SECONDS)
        .setSendBufferSize(SEND_BUFFER)
        .setHttp2ClearTextEnabled(false)
        .setWebSocketSubProtocols(List.of(LiveStream.PROTOCOL))
        // A message over the limit is told so; a frame over twice the limit is cut off unread.
        .setMaxWebSocketFrameSize(2 * LiveStream.LONGEST_MESSAGE)
        .setMaxWebSocketMessageSize(LiveStream.LONGEST_MESSAGE)
        .setPerFrameWebSocketCompressionSupported(false)
        .setPerMessageWebSocketCompressionSupported(false);
  }

  /**
   * The routes.
   *
   * @param scenarios of the area, as the wire tells them
   */
  public Router router(List<ObjectNode> scenarios, String version) {
    Router router = Router.router(vertx);
    router.route().handler(Api::secure);
    router.route().failureHandler(Answer::failure);
    for (int status : List.of(HttpProblem.NOT_FOUND, HttpProblem.METHOD_NOT_ALLOWED)) {
      router.errorHandler(status, Answer::failure);
    }
    router.route("/metrics").handler(gate);
    router.route("/api/*").handler(gate).handler(this::awaitRun);
    router.get("/api/stream").handler(this::openStream);
    router.route("/api/zones*").handler(BodyHandler.create(false).setBodyLimit(LONGEST_ZONES));
    router.route("/api/*").handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY));
    new Running(vertx, run, scenarios, version).mount(router);
    new Tracking(run, area).mount(router);
    new Explaining(run, area).mount(router);
    new Alerting(vertx, run).mount(router);
    new Incidents(vertx, run).mount(router);
    new Logbook(vertx, run).mount(router);
    new Patrolling(vertx, run).mount(router);
    new Watching(vertx, run, area).mount(router);
    new Ruling(vertx, run).mount(router);
    new Zoning(vertx, run, area).mount(router);
    new Covering(vertx, run, area).mount(router);
    library.mount(router);
    new SignIn(gate).mount(router);
    mountStored(router);
    router.get("/metrics").handler(metrics::serve);
    router
        .routeWithRegex(PAGES)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(new Pages(vertx));
    return router;
  }

  private void mountStored(Router router) {
    router
        .get("/api/area")
        .handler(new Stored(vertx, "application/json", () -> utf8(AreaBody.of(area))));
    if (area.world().isPresent()) {
      Path world = area.world().get();
      router
          .get("/api/area/world")
          .handler(new Stored(vertx, "application/geo+json", () -> Files.readAllBytes(world)));
    }
    for (String specification : List.of("openapi.yaml", "asyncapi.yaml")) {
      router
          .get("/api/" + specification)
          .handler(Stored.resource(vertx, "text/yaml; charset=utf-8", "/" + specification));
    }
  }

  private static byte[] utf8(ObjectNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void secure(RoutingContext context) {
    HttpServerResponse response = context.response();
    response.putHeader("Content-Security-Policy", POLICY);
    response.putHeader("X-Content-Type-Options", "nosniff");
    response.putHeader("Referrer-Policy", "no-referrer");
    response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
    context.next();
  }

  private void awaitRun(RoutingContext context) {
    if (!run.isReady()) {
      context.response().putHeader("Retry-After", "1");
      throw new HttpProblem(HttpProblem.UNAVAILABLE, "the run is still warming up");
    }
    context.next();
  }

  private void openStream(RoutingContext context) {
    String protocols = context.request().getHeader("Sec-WebSocket-Protocol");
    if (protocols == null || !List.of(protocols.split("\\s*,\\s*")).contains(LiveStream.PROTOCOL)) {
      throw new HttpProblem(
          HttpProblem.BAD_REQUEST, "this is a WebSocket of the subprotocol " + LiveStream.PROTOCOL);
    }
    if (ViewingDoor.isAskedFor(context)) {
      library.viewingDoor().open(context);
      return;
    }
    if (!stream.hasRoom()) {
      throw new HttpProblem(HttpProblem.UNAVAILABLE, "too many are on the stream");
    }
    stream.open(context.request()).onFailure(context::fail);
  }
}
