package offing.run;

import offing.area.Area;
import offing.observation.Observation;
import offing.observation.ObservationCounts;
import offing.pipeline.Pipeline;

/**
 * How far a run has come: takes observations from the feeds and hands them to the pipeline, slice
 * by slice of event time. Owned by the run's thread.
 *
 * <p>The cut changes no result; it bounds how long an order waits.
 */
final class Progress {
  private static final long SLICE_MS = 1_000;

  private final Feeds feeds;
  private final Pipeline pipeline;
  private final SensorWatch sensors;
  private final ObservationCounts counts = new ObservationCounts();
  private final TrailKeeper trails = new TrailKeeper();
  private long watermarkMs;
  private long stepNanos;

  Progress(Area area, Feeds feeds, Pipeline pipeline) {
    this.feeds = feeds;
    this.pipeline = pipeline;
    sensors = new SensorWatch(area);
    watermarkMs = feeds.warmUpStartMs();
  }

  /** Event time of the picture, epoch milliseconds. */
  long watermarkMs() {
    return watermarkMs;
  }

  /** Whether a whole slice lies before what is due. */
  boolean isSliceDue(long dueMs) {
    return dueMs - watermarkMs >= SLICE_MS;
  }

  /**
   * Works through the next slice, as far as {@code dueMs} at most.
   *
   * @return false where there was nothing to do
   */
  boolean slice(long dueMs) {
    long untilMs = Math.min(dueMs, Math.max(watermarkMs + SLICE_MS, feeds.nextMs().orElse(0)));
    if (feeds.isAtEnd() || untilMs <= watermarkMs) {
      return false;
    }
    long beganNanos = System.nanoTime();
    long reachedMs = feeds.poll(untilMs, this::take);
    boolean moved = reachedMs > watermarkMs;
    if (moved) {
      watermarkMs = reachedMs;
      pipeline.advanceTo(watermarkMs);
      trails.note(pipeline.tracks());
    }
    stepNanos += System.nanoTime() - beganNanos;
    return moved;
  }

  private void take(Observation observation) {
    counts.accept(observation);
    sensors.hear(observation);
    pipeline.accept(observation);
  }

  boolean isAtEnd() {
    return feeds.isAtEnd();
  }

  SensorWatch sensors() {
    return sensors;
  }

  Trails trails() {
    return trails.freeze();
  }

  /** What was worked through, and the wall time that it took since this was asked last. */
  Counts takeCounts() {
    var taken = new Counts(counts.byKind(), pipeline.oddities(), stepNanos);
    stepNanos = 0;
    return taken;
  }
}
