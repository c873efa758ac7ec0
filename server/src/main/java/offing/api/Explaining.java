package offing.api;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import offing.api.body.Answer;
import offing.api.body.WorkingsBody;
import offing.area.Area;
import offing.run.Run;

/**
 * {@code /api/plots} and {@code /api/uncertainty}: what the picture of the last tick was made of,
 * and how sure it is of where its tracks are.
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
  }

  private void plots(RoutingContext context) {
    Answer.json(context, WorkingsBody.plots(run.latest(), Box.asked(context)));
  }

  private void uncertainty(RoutingContext context) {
    Answer.json(context, WorkingsBody.uncertainty(run.latest(), Box.asked(context), area.chart()));
  }
}
