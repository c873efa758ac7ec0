package offing.api.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import offing.api.gate.HttpProblem;
import offing.api.gate.HttpProblem.Flaw;
import offing.stream.message.WireJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the API answers: JSON where all is well, problems where it is not. */
public final class Answer {
  private static final Logger LOG = LoggerFactory.getLogger(Answer.class);
  private static final String JSON = "application/json";

  private Answer() {}

  public static void json(RoutingContext context, JsonNode body) {
    typed(context, JSON, body.toString());
  }

  public static void geoJson(RoutingContext context, JsonNode body) {
    typed(context, "application/geo+json", body.toString());
  }

  public static void typed(RoutingContext context, String type, String body) {
    context
        .response()
        .putHeader("Content-Type", type)
        .putHeader("Cache-Control", "no-store")
        .end(body);
  }

  /** Answers what a handler threw, or a status that Vert.x gave up with. */
  public static void failure(RoutingContext context) {
    Throwable fault = context.failure();
    if (fault instanceof HttpProblem problem) {
      problems(context, problem.status(), problem.flaws());
    } else if (context.statusCode() >= HttpProblem.BAD_REQUEST
        && context.statusCode() < HttpProblem.OUR_FAULT) {
      problem(context, context.statusCode(), words(context.statusCode()));
    } else {
      LOG.error("{} {} failed", context.request().method(), context.request().path(), fault);
      problem(context, HttpProblem.OUR_FAULT, "the server is at fault; its log says more");
    }
  }

  public static void problem(RoutingContext context, int status, String message) {
    problems(context, status, List.of(new Flaw("", message)));
  }

  private static void problems(RoutingContext context, int status, List<Flaw> flaws) {
    if (context.response().ended()) {
      return;
    }
    ObjectNode body = WireJson.object();
    ArrayNode problems = body.putArray("problems");
    for (Flaw flaw : flaws) {
      problems.addObject().put("pointer", flaw.pointer()).put("message", flaw.message());
    }
    context.response().setStatusCode(status);
    if (status == HttpProblem.UNAUTHORIZED) {
      context.response().putHeader("WWW-Authenticate", "Bearer");
    }
    json(context, body);
  }

  private static String words(int status) {
    return switch (status) {
      case HttpProblem.NOT_FOUND -> "there is nothing here";
      case HttpProblem.METHOD_NOT_ALLOWED -> "this cannot be done here";
      case HttpProblem.TOO_LARGE -> "the body is too large: 64 KiB at most, 1 MiB of zones";
      default -> "the request makes no sense";
    };
  }
}
