package offing.api;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import offing.api.body.Answer;
import offing.api.body.WorkingsBody;
import offing.area.Area;
import offing.run.Run;

/**
 * {@code /api/plots}, {@code /api/uncertainty} and {@code /api/registration}: what the picture of
 * the last tick was made of, how sure it is of where its tracks are, and what it takes off what the
 * radars measure.
 */
final class Explaining {
  private final Run run;
  private final Area area;

  Explaining(Run run, Area area) {
    this.run = run;
    this.area = area;
  }

  void mount(Router router) {
    router.get("/api/plots").handler(this::plots);
    router.get("/api/uncertainty").handler(this::uncertainty);
    router.get("/api/registration").handler(this::registration);
  }

  private void plots(RoutingContext context) {
    Answer.json(context, WorkingsBody.plots(run.latest(), Box.asked(context)));
  }

  private void uncertainty(RoutingContext context) {
    Answer.json(context, WorkingsBody.uncertainty(run.latest(), Box.asked(context), area.chart()));
  }

  private void registration(RoutingContext context) {
    Answer.json(context, WorkingsBody.registration(run.latest()));
  }
}
