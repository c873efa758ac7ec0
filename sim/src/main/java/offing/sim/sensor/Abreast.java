package offing.sim.sensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * Sensors that may look on a thread of their own while the others look. What they saw is told when
 * they are {@link #observe asked}, in their order, so that no thread changes a byte. They share
 * nothing with the others that changes while they look. Owned by the world's thread.
 */
public final class Abreast implements Sensor, DetectionListener {
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final DetectionListener detections;
  private final Executor executor;
  private final List<Observation> told = new ArrayList<>();
  private List<Sensor> sensors = List.of();
  private int[] seenSlot = new int[256];
  private long[] seenMs = new long[256];
  private int seen;
  private CompletableFuture<Void> looking = NOTHING;

  /**
   * None yet.
   *
   * @param detections hears on the world's thread which vessel was behind a report
   * @param executor where they look
   */
  Abreast(DetectionListener detections, Executor executor) {
    this.detections = detections;
    this.executor = executor;
  }

  /** Takes them; each was made with this as its listener. */
  void take(List<Sensor> sensors) {
    this.sensors = List.copyOf(sensors);
  }

  /**
   * Lets them look. Until they were asked what they saw nobody may move, and the weather not
   * change.
   */
  void begin(long timeMs, long stepMs, Fleet fleet, Conditions conditions) {
    looking = CompletableFuture.runAsync(() -> look(timeMs, stepMs, fleet, conditions), executor);
  }

  private void look(long timeMs, long stepMs, Fleet fleet, Conditions conditions) {
    for (int i = 0; i < sensors.size(); i++) {
      sensors.get(i).observe(timeMs, stepMs, fleet, conditions, told::add);
    }
  }

  /** Keeps a detection until it may be told. */
  @Override
  public void seen(int slot, long timeMs) {
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
    for (int i = 0; i < told.size(); i++) {
      observations.accept(told.get(i));
    }
    told.clear();
    for (int i = 0; i < seen; i++) {
      detections.seen(seenSlot[i], seenMs[i]);
    }
    seen = 0;
  }
}
