package offing.api.body;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Serves one body that never changes, made on first demand, off the event loops. */
public final class Stored implements Handler<RoutingContext> {
  private static final String ASK_AGAIN = "no-cache";

  private final Vertx vertx;
  private final String type;
  private final Callable<byte[]> content;
  private @Nullable Future<StoredBody> body;

  public Stored(Vertx vertx, String type, Callable<byte[]> content) {
    this.vertx = vertx;
    this.type = type;
    this.content = content;
  }

  /** A file of the class path. */
  public static Stored resource(Vertx vertx, String type, String path) {
    return new Stored(vertx, type, () -> bytesOf(path));
  }

  private static byte[] bytesOf(String path) throws java.io.IOException {
    try (var in = Objects.requireNonNull(Stored.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void handle(RoutingContext context) {
    body().onSuccess(made -> made.send(context)).onFailure(context::fail);
  }

  private synchronized Future<StoredBody> body() {
    if (body == null || body.failed()) {
      body = vertx.executeBlocking(() -> new StoredBody(type, ASK_AGAIN, content.call()), false);
    }
    return body;
  }
}
