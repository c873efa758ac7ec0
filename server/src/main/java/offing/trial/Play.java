package offing.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offing.area.Area;
import offing.pipeline.Pipeline;
import offing.score.Claims;
import offing.score.Sample;
import offing.score.TrackPoint;
import offing.score.TruthPoint;
import offing.sim.Truth;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.watch.Fences;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertState;
import offing.watch.rule.RulePack;

/**
 * Runs one scenario and seed through a pipeline with rules, as fast as it goes. Observations go in
 * as they arrive, as in a live run: what comes late is late. Owned by one thread; many may run side
 * by side.
 */
public final class Play {
  private final Scenario scenario;
  private final long seed;
  private final World world;
  private final Pipeline pipeline;
  private final Claims claims = new Claims();
  private final List<Alert> raisedNow = new ArrayList<>();
  private final List<Raised> raised = new ArrayList<>();
  private List<TruthPoint> truths = List.of();

  /** Over an index of the area that was made before: it is shared. */
  public Play(Area area, Fences fences, RulePack rules, Scenario scenario, long seed) {
    this.scenario = scenario;
    this.seed = seed;
    world = World.of(area, scenario, seed, scenario.density());
    pipeline = new Pipeline(area, fences, rules, this::alert);
  }

  /** Runs to the end. */
  public Played run() {
    long fromMs = world.timeMs();
    while (world.timeMs() < world.endMs()) {
      world.step(pipeline::accept, this::truth);
      pipeline.advanceTo(world.timeMs());
      judge(world.timeMs());
    }
    return new Played(
        scenario.id(),
        seed,
        (world.timeMs() - fromMs) / 1000.0,
        world.labels(),
        world.safetyLabels(),
        raised);
  }

  private void truth(long timeMs, Truth truth) {
    truths = TruthPoint.listOf(truth);
  }

  private void alert(Alert entry) {
    if (entry.state() == AlertState.RAISED) {
      raisedNow.add(entry);
    }
  }

  /** Who is whose track is followed, so that two who lie alongside are not taken for each other. */
  private void judge(long timeMs) {
    if (raisedNow.isEmpty() && timeMs % Sample.INTERVAL_MS != 0) {
      return;
    }
    List<TrackPoint> tracks = TrackPoint.listOf(pipeline.tracks(), pipeline.estimates(), timeMs);
    List<Optional<TruthPoint>> vessels = claims.step(truths, tracks);
    for (Alert alert : raisedNow) {
      raised.add(
          new Raised(
              alert.rule(),
              alert.category(),
              alert.track(),
              alert.raisedAtMs(),
              vesselOf(alert.track(), tracks, vessels)));
    }
    raisedNow.clear();
  }

  private static String vesselOf(
      int track, List<TrackPoint> tracks, List<Optional<TruthPoint>> vessels) {
    for (int i = 0; i < tracks.size(); i++) {
      if (tracks.get(i).number() == track) {
        return vessels.get(i).map(TruthPoint::vessel).orElse("");
      }
    }
    return "";
  }
}
