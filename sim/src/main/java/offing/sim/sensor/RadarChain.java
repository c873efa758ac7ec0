package offing.sim.sensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.radar.RadarSite;
import offing.sim.sensor.radar.ShoreRadar;
import offing.sim.sensor.radar.Targets;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.sensor.report.Detector;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * The shore radars of a world, which may look on a thread of their own while the other sensors
 * look: they are about half of the work. What they saw is told when they are {@link #observe
 * asked}, in their order, so that no thread changes a byte. Owned by the world's thread.
 */
public final class RadarChain implements Sensor {
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final List<Link> links = new ArrayList<>();
  private final Faults faults;
  private final DetectionListener detections;
  private final Executor executor;
  private final List<Observation> plots = new ArrayList<>();
  private int[] seenSlot = new int[256];
  private long[] seenMs = new long[256];
  private int seen;
  private CompletableFuture<Void> looking = NOTHING;

  /**
   * The radars of those sites.
   *
   * @param faults a radar that is down sees nothing
   * @param seed each radar's dice hang on it, split by name
   * @param detections hears which vessel was behind a plot, on the world's thread
   * @param executor where they look
   */
  RadarChain(
      List<RadarSite> sites,
      Faults faults,
      long seed,
      DetectionListener detections,
      Executor executor) {
    this.faults = faults;
    this.detections = detections;
    this.executor = executor;
    var targets = new Targets();
    for (RadarSite site : sites) {
      links.add(new Link(site.id(), faults, new ShoreRadar(site, targets, seed, this::note)));
    }
  }

  /** A radar with its faults. */
  private record Link(String id, Faults faults, ShoreRadar radar) implements Detector {

    @Override
    public long scanMs() {
      return radar.scanMs();
    }

    @Override
    public double chance(long timeMs, Fleet fleet, int slot, Conditions conditions) {
      return faults.isDown(id, timeMs) ? 0 : radar.chance(timeMs, fleet, slot, conditions);
    }
  }

  /** What they could see, for labels. */
  List<Detector> detectors() {
    return List.copyOf(links);
  }

  /** Lets them look; nobody may move or change the weather until they were asked what they saw. */
  void begin(long timeMs, long stepMs, Fleet fleet, Conditions conditions) {
    looking = CompletableFuture.runAsync(() -> look(timeMs, stepMs, fleet, conditions), executor);
  }

  private void look(long timeMs, long stepMs, Fleet fleet, Conditions conditions) {
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      if (!faults.isDown(link.id(), timeMs)) {
        link.radar().observe(timeMs, stepMs, fleet, conditions, plots::add);
      }
    }
  }

  private void note(int slot, long timeMs) {
    if (seen == seenSlot.length) {
      seenSlot = Arrays.copyOf(seenSlot, 2 * seen);
      seenMs = Arrays.copyOf(seenMs, 2 * seen);
    }
    seenSlot[seen] = slot;
    seenMs[seen++] = timeMs;
  }

  /** Tells what they saw since they {@link #begin began}, as soon as all have looked. */
  @Override
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    looking.join();
    looking = NOTHING;
    for (int i = 0; i < plots.size(); i++) {
      observations.accept(plots.get(i));
    }
    plots.clear();
    for (int i = 0; i < seen; i++) {
      detections.seen(seenSlot[i], seenMs[i]);
    }
    seen = 0;
  }
}
