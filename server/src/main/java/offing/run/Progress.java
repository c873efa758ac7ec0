package offing.run;

import offing.area.Area;
import offing.moment.FrozenTracks;
import offing.observation.Observation;
import offing.observation.ObservationCounts;
import offing.pipeline.Pipeline;
import offing.recording.Recorder;
import offing.run.order.Dispatch;
import offing.run.tick.Counts;
import offing.run.tick.Newest;
import offing.run.tick.Scene;
import offing.run.tick.SensorWatch;
import offing.run.tick.TrailKeeper;
import offing.run.tick.Trails;
import offing.run.workings.Contradictions;
import offing.run.workings.PlotKeeper;
import offing.run.workings.SeenSizes;
import offing.run.workings.Uncertainty;
import offing.run.workings.Workings;

/**
 * How far a run has come: takes observations from the feeds and hands them to the pipeline, slice
 * by slice of event time, and all of it to the recorder. Owned by the run's thread.
 *
 * <p>A slice ends with the pipeline's tick at the latest, so that what a tick shows was known by
 * then. The cut changes no result; it bounds how long an order waits.
 */
final class Progress {
  private static final long SLICE_MS = Pipeline.TICK_MS;

  private final Feeds feeds;
  private final Pipeline pipeline;
  private final Recorder recorder;
  private final SensorWatch sensors;
  private final ObservationCounts counts = new ObservationCounts();
  private final Newest newest = new Newest();
  private final Dispatch dispatch;
  private final TrailKeeper trails = new TrailKeeper();
  private final PlotKeeper plots;
  private long watermarkMs;
  private long stepNanos;

  Progress(Area area, Feeds feeds, Pipeline pipeline, Recorder recorder) {
    this.feeds = feeds;
    this.pipeline = pipeline;
    this.recorder = recorder;
    sensors = new SensorWatch(area);
    plots = new PlotKeeper(area);
    dispatch = new Dispatch(feeds.sea(), pipeline.tracks());
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
    long untilMs = Math.min(dueMs, Math.max(nextTickMs(), lastTickBeforeNextMs()));
    if (feeds.isAtEnd() || untilMs <= watermarkMs) {
      return false;
    }
    long beganNanos = System.nanoTime();
    long reachedMs = feeds.poll(untilMs, this::take);
    boolean moved = reachedMs > watermarkMs;
    if (moved) {
      boolean wasShown = isShown();
      watermarkMs = reachedMs;
      if (isShown()) {
        if (!wasShown) {
          handOverScene();
        }
        recorder.arrived(watermarkMs);
      }
      pipeline.advanceTo(watermarkMs);
      trails.note(pipeline.tracks());
      plots.seal(watermarkMs);
      dispatch.tellTargets();
    }
    stepNanos += System.nanoTime() - beganNanos;
    return moved;
  }

  private long nextTickMs() {
    return (Math.floorDiv(watermarkMs, SLICE_MS) + 1) * SLICE_MS;
  }

  /**
   * Through a quiet span at once, up to what ends it: the ticks in the span know nothing of that.
   */
  private long lastTickBeforeNextMs() {
    return Math.floorDiv(feeds.nextMs().orElse(0) - 1, SLICE_MS) * SLICE_MS;
  }

  /** At the warm-up's end: what was said last before it is shown until there is news. */
  private void handOverScene() {
    newest.footage().forEach(recorder::observed);
    newest.units().values().forEach(recorder::observed);
    newest.weather().forEach(recorder::observed);
  }

  /** Whether the warm-up is over: what comes before is not kept. */
  private boolean isShown() {
    return watermarkMs >= feeds.startMs();
  }

  /** The pipeline has ended a tick within a slice. */
  void ticked(long tickMs) {
    if (tickMs >= feeds.startMs()) {
      recorder.ticked(tickMs, FrozenTracks.copyOf(pipeline.tracks()), sensors.states(tickMs));
    }
  }

  private void take(Observation observation) {
    if (isShown()) {
      recorder.observed(observation);
    }
    counts.accept(observation);
    sensors.hear(observation);
    newest.hear(observation);
    plots.hear(observation);
    pipeline.accept(observation);
  }

  boolean isAtEnd() {
    return feeds.isAtEnd();
  }

  SensorWatch sensors() {
    return sensors;
  }

  Dispatch dispatch() {
    return dispatch;
  }

  Scene scene() {
    return new Scene(dispatch.units(newest.units()), newest.footage(), newest.weather());
  }

  Trails trails() {
    return trails.freeze();
  }

  /** What the picture was made of, and how sure it is of it now. */
  Workings workings() {
    return new Workings(
        plots.freeze(watermarkMs),
        Uncertainty.of(pipeline.tracks(), pipeline.estimates(), watermarkMs),
        SeenSizes.of(pipeline.tracks(), pipeline.estimates()),
        Contradictions.of(pipeline.tracks(), pipeline.evidence()),
        pipeline.registrations());
  }

  /** What was worked through, and the wall time that it took since this was asked last. */
  Counts takeCounts() {
    var taken = new Counts(counts.byKind(), pipeline.oddities(), pipeline.offenders(), stepNanos);
    stepNanos = 0;
    return taken;
  }
}
