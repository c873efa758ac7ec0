package offing.sim.sensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * A sensor, and what it has seen until it may be told. Looks on any thread; tells on the world's,
 * not while it looks.
 */
final class Post {
  private final DetectionListener detections;
  private final Sensor sensor;
  private final List<Observation> told = new ArrayList<>();
  private int[] seenSlot = new int[16];
  private long[] seenMs = new long[16];
  private int seen;

  /**
   * A sensor at its post.
   *
   * @param detections hears in the end which vessel was behind a report
   * @param sensor makes it, given who hears that at once
   */
  Post(DetectionListener detections, Function<DetectionListener, Sensor> sensor) {
    this.detections = detections;
    this.sensor = sensor.apply(this::note);
  }

  private void note(int slot, long timeMs) {
    if (seen == seenSlot.length) {
      seenSlot = Arrays.copyOf(seenSlot, 2 * seen);
      seenMs = Arrays.copyOf(seenMs, 2 * seen);
    }
    seenSlot[seen] = slot;
    seenMs[seen++] = timeMs;
  }

  void look(long timeMs, long stepMs, Fleet fleet, Conditions conditions) {
    sensor.observe(timeMs, stepMs, fleet, conditions, told::add);
  }

  /** Tells what it has seen since it told last. */
  void tell(ObservationSink observations) {
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
