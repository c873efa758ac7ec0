package offing.api.gate;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may talk to the server: its own, and those that were named when it was started.
 * Immutable.
 */
public final class Origins {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final Set<String> allowed;
  private final boolean loopbackOnly;

  /**
   * Sets the rule.
   *
   * @param allowed more origins, {@code https://watch.example.org}
   * @param loopbackOnly whether the server must be addressed by a name of this machine: a page
   *     elsewhere could else have its own name point here and be taken for ours
   */
  public Origins(Set<String> allowed, boolean loopbackOnly) {
    this.allowed = Set.copyOf(allowed);
    this.loopbackOnly = loopbackOnly;
  }

  boolean mayCome(HttpServerRequest request) {
    @Nullable String origin = request.getHeader("Origin");
    return (origin != null && allowed.contains(origin))
        || (isOurName(request.authority()) && (origin == null || isOwn(origin, request)));
  }

  private boolean isOurName(@Nullable HostAndPort authority) {
    return !loopbackOnly || (authority != null && LOOPBACK.contains(authority.host()));
  }

  private static boolean isOwn(String origin, HttpServerRequest request) {
    String host = request.getHeader("Host");
    return origin.equals("http://" + host) || origin.equals("https://" + host);
  }
}
