package offing.app.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import offing.area.Area;
import offing.observation.Observation;
import offing.pipeline.Pipeline;
import offing.score.Evaluation;
import offing.score.Sample;
import offing.score.TrackPoint;
import offing.score.TruthPoint;
import offing.sim.Truth;
import offing.watch.rule.RulePack;

/**
 * A pipeline without rules, and whoever judges its picture. Observations go in as they arrive, and
 * the watermark is the time of arrival, as in a run over a simulated sea: what comes late is late.
 * The truth goes past the pipeline. Owned by the run's thread.
 */
final class JudgedPipeline {
  private final long startMs;
  private final ExportSink files;
  private final Pipeline pipeline;
  private final Evaluation evaluation = new Evaluation();
  private final ScanTimes scanTimes = new ScanTimes();
  private final List<Observation> arrived = new ArrayList<>();
  private final Deque<TruthAt> truths = new ArrayDeque<>();

  /** {@code startMs}: what comes before is not judged, event time, epoch milliseconds. */
  JudgedPipeline(Area area, long startMs, ExportSink files) {
    this.startMs = startMs;
    this.files = files;
    pipeline = new Pipeline(area, RulePack.empty(), alert -> {});
  }

  private record TruthAt(long timeMs, List<TruthPoint> vessels) {}

  Evaluation evaluation() {
    return evaluation;
  }

  ScanTimes scanTimes() {
    return scanTimes;
  }

  /** Takes the truth of a step, where it is one at which a sample is taken. */
  void truth(long timeMs, Truth truth) {
    if (timeMs > startMs && (timeMs - startMs) % Sample.INTERVAL_MS == 0) {
      truths.add(new TruthAt(timeMs, TruthPoint.listOf(truth)));
    }
  }

  /** Takes what has arrived by the time to which the pipeline is brought next. */
  void observed(Observation observation) {
    arrived.add(observation);
  }

  /** All that arrived by then has been told: brings the pipeline there, and takes a sample. */
  void advanceTo(long timeMs) {
    for (Observation observation : arrived) {
      evaluation.hear(observation);
      files.observed(timeMs, observation);
    }
    long beganNanos = System.nanoTime();
    arrived.forEach(pipeline::accept);
    pipeline.advanceTo(timeMs);
    if (timeMs > startMs) {
      scanTimes.add(timeMs, System.nanoTime() - beganNanos);
    }
    arrived.clear();
    if (!truths.isEmpty() && truths.getFirst().timeMs() == timeMs) {
      sample(truths.removeFirst());
    }
  }

  private void sample(TruthAt truth) {
    var tracks = TrackPoint.listOf(pipeline.tracks(), pipeline.estimates(), truth.timeMs());
    var sample = new Sample(truth.timeMs(), truth.vessels(), tracks);
    evaluation.accept(sample);
    files.sample(sample);
  }
}
