package offing.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.feed.Feed;
import offing.feed.FeedState;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.observation.AisReport;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.pipeline.Pipeline;
import offing.recording.CommandEntry;
import offing.recording.Recorder;
import offing.recording.RecorderState;
import offing.recording.RuleSetEntry;
import offing.watch.Conclusions;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final long START_MS = 1_780_000_000_000L;
  private static final long QUIET_MS = 300_000;

  @Test
  void aSensorIsSilentThroughAQuietSpanThatIsSkippedAtFullSpeed() {
    var told = new SilentSeconds();
    var feeds = new Feeds(List.of(new OneShip(List.of(START_MS, START_MS + QUIET_MS))));
    var conclusions = new Told();
    var pipeline = new Pipeline(AREA, RulePack.empty(), conclusions);
    var progress = new Progress(AREA, feeds, pipeline, told);
    conclusions.progress = progress;

    int slices = 0;
    while (progress.slice(Long.MAX_VALUE)) {
      slices++;
    }

    assertThat(slices).isLessThan(10);
    assertThat(told.heardInTheFuture).isEmpty();
    assertThat(told.silent.firstKey()).isBetween(START_MS + 30_000, START_MS + 32_000);
    assertThat(told.silent.lastKey()).isEqualTo(START_MS + QUIET_MS - 1_000);
  }

  /** Which ticks say that a sensor is silent, and which know what has not happened yet. */
  private static final class SilentSeconds implements Recorder {
    private final TreeMap<Long, String> silent = new TreeMap<>();
    private final TreeMap<Long, Long> heardInTheFuture = new TreeMap<>();

    @Override
    public void ruled(RuleSetEntry rules) {}

    @Override
    public void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors) {
      for (SensorState sensor : sensors) {
        if (sensor.silent()) {
          silent.put(tickMs, sensor.id());
        }
        if (sensor.lastAtMs() > tickMs) {
          heardInTheFuture.put(tickMs, sensor.lastAtMs());
        }
      }
    }

    @Override
    public void observed(Observation observation) {}

    @Override
    public void arrived(long watermarkMs) {}

    @Override
    public void alert(Alert entry) {}

    @Override
    public void crossed(Crossing crossing) {}

    @Override
    public void commanded(CommandEntry command) {}

    @Override
    public void handOver() {}

    @Override
    public boolean hasRoom() {
      return true;
    }

    @Override
    public RecorderState state() {
      return RecorderState.OFF;
    }

    @Override
    public void close() {}
  }

  private static final class Told implements Conclusions {
    private Progress progress;

    @Override
    public void alert(Alert entry) {}

    @Override
    public void ticked(long tickMs) {
      progress.ticked(tickMs);
    }
  }

  /** One moored ship that one station hears at the given times, as a log has it. */
  private static final class OneShip implements Feed {
    private final List<Long> timesMs;
    private int next;

    OneShip(List<Long> timesMs) {
      this.timesMs = timesMs;
    }

    @Override
    public long startMs() {
      return timesMs.get(0);
    }

    @Override
    public long warmUpStartMs() {
      return startMs() - 1;
    }

    @Override
    public long poll(long untilMs, ObservationSink observations) {
      while (!isAtEnd() && timesMs.get(next) <= untilMs) {
        observations.accept(
            new AisReport(
                timesMs.get(next++), "tai-mo", 1, 477_000_001, 5, 0, 0, true, 114.1, 22.2, 0, 90));
      }
      return isAtEnd() ? Math.min(untilMs, timesMs.get(timesMs.size() - 1)) : untilMs;
    }

    @Override
    public OptionalLong nextMs() {
      return isAtEnd() ? OptionalLong.empty() : OptionalLong.of(timesMs.get(next));
    }

    @Override
    public boolean isAtEnd() {
      return next == timesMs.size();
    }

    @Override
    public FeedState state() {
      return new FeedState("log", false, FeedState.Status.RUNNING, "", next, new TreeMap<>());
    }

    @Override
    public void close() {}
  }
}
