package offing.stream.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import offing.moment.AlertLog;
import offing.recording.RecorderState;
import offing.run.tick.RunState;
import offing.run.tick.Tick;
import offing.stream.message.WireJson;
import offing.stream.tile.Layout;
import offing.stream.tile.TileChange;
import offing.stream.tile.TileFrame;
import offing.watch.alert.Alert;
import org.jspecify.annotations.Nullable;

/**
 * Makes a frame of each tick by comparing it with the one before. Owned by one thread at a time.
 */
public final class FrameMaker {

  /** How long a tile that was emptied is still told: whoever is further behind is let go. */
  static final long EMPTY_TICKS = 600;

  private final Identities identities = new Identities();
  private final TreeMap<Long, Long> changedAt = new TreeMap<>();
  private @Nullable Layout before;
  private @Nullable AlertLog judged;
  private Set<Integer> dangerous = Set.of();
  private final long sensorsNanos;
  private final Supplier<RecorderState> recorder;
  private @Nullable RunState told;
  private RecorderState.@Nullable Status toldStatus;
  private long toldNanos;
  private long sensorsAt;
  private String sensors = "";

  /**
   * Begins with nothing.
   *
   * @param sensorsNanos sensors and feeds are told no more often than this, wall time
   * @param recorder how the recording stands that sensors are told with
   */
  public FrameMaker(long sensorsNanos, Supplier<RecorderState> recorder) {
    this.sensorsNanos = sensorsNanos;
    this.recorder = recorder;
  }

  public Frame next(Tick tick) {
    String clock = WireJson.clockMessage(tick.state().clock()).toString();
    var layout = new Layout(tick, dangerous(tick.alerts()));
    List<TileFrame> tiles = tiles(layout);
    before = layout;
    tellSensors(tick);
    return new Frame(
        tick.seq(),
        tiles,
        () -> clock,
        identities.next(tick),
        sensorsAt,
        sensors,
        tick.alerts(),
        tick.scene().footage());
  }

  private Set<Integer> dangerous(AlertLog alerts) {
    if (alerts != judged) {
      judged = alerts;
      dangerous =
          alerts.current().stream()
              .filter(alert -> alert.state().isOpen())
              .map(Alert::track)
              .collect(Collectors.toUnmodifiableSet());
    }
    return dangerous;
  }

  private List<TileFrame> tiles(Layout layout) {
    Map<Long, TileChange> changes = TileChange.between(before, layout);
    changes.forEach(
        (tile, change) -> {
          if (change.isAny()) {
            changedAt.put(tile, layout.seq());
          }
        });
    changedAt.entrySet().removeIf(old -> isForgotten(old, changes, layout.seq()));
    List<TileFrame> tiles = new ArrayList<>(changedAt.size());
    changedAt.forEach(
        (tile, at) -> {
          TileChange change = changes.get(tile);
          boolean empty = change == null || change.isEmpty();
          byte[] delta = change == null ? null : change.encode(layout, tile);
          tiles.add(new TileFrame(layout, tile, at, empty, delta));
        });
    return List.copyOf(tiles);
  }

  private static boolean isForgotten(
      Map.Entry<Long, Long> tile, Map<Long, TileChange> changes, long seq) {
    TileChange change = changes.get(tile.getKey());
    boolean empty = change == null || change.isEmpty();
    return empty && tile.getValue() < seq - EMPTY_TICKS;
  }

  private void tellSensors(Tick tick) {
    RunState state = tick.state();
    RecorderState recording = recorder.get();
    long nowNanos = System.nanoTime();
    if (isNews(state, recording) && (told == null || nowNanos - toldNanos >= sensorsNanos)) {
      told = state;
      toldStatus = recording.status();
      toldNanos = nowNanos;
      sensorsAt = tick.seq();
      sensors = WireJson.sensorsMessage(state, recording).toString();
    }
  }

  private boolean isNews(RunState state, RecorderState recording) {
    return told == null
        || !told.sensors().equals(state.sensors())
        || !told.feeds().equals(state.feeds())
        || toldStatus != recording.status();
  }
}
