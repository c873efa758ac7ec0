package offing.api;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import offing.api.body.Answer;
import offing.api.body.StoredBody;
import offing.api.gate.HttpProblem;

/**
 * Serves the browser's part from the class path: each file is read and compressed once, off the
 * event loops.
 */
final class Pages implements Handler<RoutingContext> {
  private static final String ROOT = "webroot";

  /** What the web's build writes: no dot but before a word, so never a way up. */
  private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_@-]+(\\.[A-Za-z0-9_-]+)*)+");

  /** Names of built files carry a hash of their content: they never change. */
  private static final String HASHED = "/assets/";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Vertx vertx;
  private final Map<String, Future<Optional<StoredBody>>> files = new ConcurrentHashMap<>();

  Pages(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public void handle(RoutingContext context) {
    String path = context.normalizedPath().equals("/") ? "/index.html" : context.normalizedPath();
    if (!NAME.matcher(path).matches()
        || Pages.class.getClassLoader().getResource(ROOT + path) == null) {
      throw new HttpProblem(HttpProblem.NOT_FOUND, "there is nothing here");
    }
    files
        .computeIfAbsent(path, name -> vertx.executeBlocking(() -> read(name), false))
        .onSuccess(found -> send(context, found))
        .onFailure(context::fail);
  }

  private static void send(RoutingContext context, Optional<StoredBody> found) {
    found.ifPresentOrElse(
        body -> body.send(context),
        () -> Answer.problem(context, HttpProblem.NOT_FOUND, "there is nothing here"));
  }

  private static Optional<StoredBody> read(String path) throws IOException {
    URL resource = Pages.class.getClassLoader().getResource(ROOT + path);
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (resource == null || type == null) {
      return Optional.empty();
    }
    try (InputStream in = resource.openStream()) {
      return Optional.of(new StoredBody(type, cacheControl(path), in.readAllBytes()));
    }
  }

  private static String cacheControl(String path) {
    return path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache";
  }
}
