package offing.api.recording;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.OptionalLong;
import offing.api.gate.Flaws;
import offing.api.gate.HttpProblem;
import offing.stream.viewing.ViewingRequest;
import offing.stream.viewing.Viewings;

/** {@code /api/stream?recording=ID}: reads how a viewing is to begin, and opens it. */
public final class ViewingDoor {
  private final Vertx vertx;
  private final Shelf shelf;
  private final Viewings viewings;

  ViewingDoor(Vertx vertx, Shelf shelf, Viewings viewings) {
    this.vertx = vertx;
    this.shelf = shelf;
    this.viewings = viewings;
  }

  /** Whether a request is for a viewing, not for the live picture. */
  public static boolean isAskedFor(RoutingContext context) {
    return context.request().getParam("recording") != null;
  }

  /** Opens the viewing that is asked for. */
  public void open(RoutingContext context) {
    ViewingRequest wanted = wanted(context);
    context.request().pause();
    vertx
        .executeBlocking(() -> shelf.get(wanted.recording()), false)
        .compose(there -> viewings.open(context.request(), wanted))
        .recover(fault -> Future.failedFuture(told(fault)))
        .onFailure(
            fault -> {
              context.request().resume();
              context.fail(fault);
            });
  }

  private static Throwable told(Throwable fault) {
    return fault instanceof Viewings.NoRoom
        ? new HttpProblem(HttpProblem.UNAVAILABLE, String.valueOf(fault.getMessage()))
        : Shelf.told(fault, HttpProblem.CONFLICT);
  }

  private static ViewingRequest wanted(RoutingContext context) {
    var flaws = new Flaws();
    OptionalLong atMs = Query.time(context, "at", flaws);
    double speed = speed(context, flaws);
    boolean playing = playing(context, flaws);
    flaws.refuseIfAny();
    return new ViewingRequest(context.request().getParam("recording"), atMs, speed, playing);
  }

  private static double speed(RoutingContext context, Flaws flaws) {
    String text = context.request().getParam("speed");
    if (text == null) {
      return 1;
    }
    try {
      double speed = Double.parseDouble(text);
      if (ViewingRequest.isSpeed(speed)) {
        return speed;
      }
    } catch (NumberFormatException noNumber) {
      // Said below, as of a number that is out of range.
    }
    flaws.add("/query/speed", "must be a number from 0.1 to 3600, or from -3600 to -0.1");
    return 1;
  }

  private static boolean playing(RoutingContext context, Flaws flaws) {
    String text = context.request().getParam("playing");
    if (text != null && !text.equals("true") && !text.equals("false")) {
      flaws.add("/query/playing", "must be true or false");
    }
    return "true".equals(text);
  }
}
