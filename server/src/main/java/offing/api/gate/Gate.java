package offing.api.gate;

import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import offing.api.gate.Access.Caller;

/** Lets a request pass, or refuses it: first the page that it comes from, then its token. */
public final class Gate implements Handler<RoutingContext> {
  public static final String SESSION_PATH = "/api/session";

  private static final String COOKIE = "offing-session";
  private static final String BEARER = "Bearer ";
  private static final String CALLER = "caller";

  private final Origins origins;
  private final Access access;
  private final Sessions sessions = new Sessions(System::nanoTime);

  public Gate(Origins origins, Access access) {
    this.origins = origins;
    this.access = access;
  }

  @Override
  public void handle(RoutingContext context) {
    if (!origins.mayCome(context.request())) {
      throw new HttpProblem(
          HttpProblem.FORBIDDEN, "this page may not talk to this server: see --allow-origin");
    }
    if (access.isRequired()) {
      Optional<Caller> caller = caller(context.request());
      if (caller.isEmpty() && !isSigningIn(context.request())) {
        throw new HttpProblem(HttpProblem.UNAUTHORIZED, "a token is needed");
      }
      caller.ifPresent(known -> context.put(CALLER, known));
    }
    context.next();
  }

  private static boolean isSigningIn(HttpServerRequest request) {
    return request.method().equals(HttpMethod.POST) && SESSION_PATH.equals(request.path());
  }

  private Optional<Caller> caller(HttpServerRequest request) {
    String authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.startsWith(BEARER)) {
      return access.find(authorization.substring(BEARER.length()).trim());
    }
    return Optional.ofNullable(request.getCookie(COOKIE))
        .flatMap(cookie -> sessions.find(cookie.getValue()));
  }

  public boolean isTokenRequired() {
    return access.isRequired();
  }

  /** The name that the caller's token tells; empty where it tells none. */
  public static String nameOf(RoutingContext context) {
    Caller caller = context.get(CALLER);
    return caller == null ? "" : caller.name();
  }

  /** Trades a token for a cookie that no script can read and no other site can send. */
  public void signIn(RoutingContext context, String token) {
    Caller caller =
        access
            .find(token)
            .orElseThrow(
                () -> new HttpProblem(HttpProblem.UNAUTHORIZED, "that token opens nothing here"));
    context.put(CALLER, caller);
    context.response().addCookie(cookie(sessions.open(caller)));
  }

  public void signOut(RoutingContext context) {
    Cookie cookie = context.request().getCookie(COOKIE);
    if (cookie != null) {
      sessions.end(cookie.getValue());
      context.response().addCookie(cookie("").setMaxAge(0));
    }
  }

  private static Cookie cookie(String value) {
    return Cookie.cookie(COOKIE, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.STRICT);
  }
}
