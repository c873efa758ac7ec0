package offing.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import offing.api.body.Answer;
import offing.feed.FeedState;
import offing.picture.Tracks;
import offing.recording.RecorderState;
import offing.run.Run;
import offing.run.tick.Tick;
import offing.stream.LiveStream;
import offing.stream.viewing.Viewings;
import org.jspecify.annotations.Nullable;

/**
 * What Prometheus may read. Its counters are moved on by the run's thread, tick by tick; any thread
 * reads them out.
 */
public final class Metrics implements Consumer<Tick> {
  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final double MS_PER_S = 1_000;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Timer tickTime =
      Timer.builder("offing.tick")
          .description("Wall time that the steps of a tick took")
          .serviceLevelObjectives(
              Duration.ofMillis(10),
              Duration.ofMillis(50),
              Duration.ofMillis(200),
              Duration.ofSeconds(1))
          .register(registry);
  private final Map<String, Growing> counters = new HashMap<>();
  private volatile @Nullable Tick latest;

  public Metrics(LiveStream stream, Run run, Viewings viewings) {
    gauge("offing.stream.clients", "Browsers on the stream", stream::clientCount);
    gauge("offing.tracks", "Tracks that are shown", this::trackCount);
    gauge("offing.run.time", "Event time of the picture, epoch seconds", this::eventTimeS);
    gauge("offing.run.failed", "1 where the run stopped by its own fault", this::failed);
    FunctionCounter.builder("offing.stream.skipped.frames", stream, LiveStream::skippedFrames)
        .description("Frames that slow clients never got")
        .register(registry);
    gauge("offing.viewings", "Recordings that are being viewed", viewings::count);
    FunctionCounter.builder("offing.viewings.skipped.frames", viewings, Viewings::skippedFrames)
        .description("Frames of recordings that slow clients never got")
        .register(registry);
    addRecording(run);
    new ProcessorMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
  }

  private void addRecording(Run run) {
    gauge("offing.recording.bytes", "Bytes of the run's recording", () -> run.recording().bytes());
    gauge(
        "offing.recording.up",
        "1 while the run is recorded, 0 where that has stopped or is off",
        () -> run.recording().status() == RecorderState.Status.RECORDING ? 1 : 0);
    FunctionCounter.builder(
            "offing.recording.dropped.ticks", run, asked -> asked.recording().droppedTicks())
        .description("Ticks that were never kept")
        .register(registry);
  }

  private void gauge(String name, String description, DoubleSupplier value) {
    Gauge.builder(name, value::getAsDouble).description(description).register(registry);
  }

  @Override
  public void accept(Tick tick) {
    latest = tick;
    tickTime.record(Duration.ofNanos(tick.counts().stepNanos()));
    tick.counts().observations().forEach((kind, n) -> count("observations", "kind", kind, n));
    tick.counts().oddities().forEach((reason, n) -> count("oddities", "reason", reason, n));
    for (FeedState feed : tick.state().feeds()) {
      feed.refused().forEach((reason, n) -> count("refused", "reason", reason, n));
    }
    count("alert.entries", "log", "all", tick.alerts().lastSeq());
  }

  private void count(String what, String key, String value, long total) {
    counters
        .computeIfAbsent(
            what + '/' + value,
            unseen ->
                new Growing(Counter.builder("offing." + what).tag(key, value).register(registry)))
        .growTo(total);
  }

  private double trackCount() {
    Tick tick = latest;
    return tick == null ? 0 : shown(tick.picture());
  }

  private static int shown(Tracks tracks) {
    int shown = 0;
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      shown += tracks.isShown(slot) ? 1 : 0;
    }
    return shown;
  }

  private double eventTimeS() {
    Tick tick = latest;
    return tick == null ? Double.NaN : tick.timeMs() / MS_PER_S;
  }

  private double failed() {
    Tick tick = latest;
    return tick != null && tick.state().hasFailed() ? 1 : 0;
  }

  void serve(RoutingContext context) {
    Answer.typed(context, TYPE, registry.scrape());
  }

  /** A counter that follows a total which is kept elsewhere. */
  private static final class Growing {
    private final Counter counter;
    private long told;

    Growing(Counter counter) {
      this.counter = counter;
    }

    void growTo(long total) {
      counter.increment((double) Math.max(0, total - told));
      told = Math.max(told, total);
    }
  }
}
