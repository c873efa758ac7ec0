package offing.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offing.moment.AlertLog;
import offing.run.RunState;
import offing.run.Tick;
import offing.watch.alert.Alert;
import org.jspecify.annotations.Nullable;

/** Makes a frame of each tick by comparing it with the one before. Owned by the run's thread. */
final class FrameMaker {
  /** Sensors and feeds are told no more often than this, wall time. */
  private static final long SENSORS_NANOS = 2_000_000_000L;

  /** How long a tile that was emptied is still told: whoever is further behind is let go. */
  static final long EMPTY_TICKS = 600;

  private final Identities identities = new Identities();
  private final TreeMap<Long, Long> changedAt = new TreeMap<>();
  private @Nullable Layout before;
  private @Nullable AlertLog judged;
  private Set<Integer> dangerous = Set.of();
  private @Nullable RunState told;
  private long toldNanos;
  private long sensorsAt;
  private String sensors = "";

  Frame next(Tick tick) {
    var layout = new Layout(tick, dangerous(tick.alerts()));
    List<TileFrame> tiles = tiles(layout);
    before = layout;
    tellSensors(tick);
    return new Frame(
        tick.seq(),
        tiles,
        WireJson.clockMessage(tick.state().clock()).toString(),
        identities.next(tick),
        sensorsAt,
        sensors,
        tick.alerts());
  }

  private Set<Integer> dangerous(AlertLog alerts) {
    if (alerts != judged) {
      judged = alerts;
      dangerous =
          alerts.current().stream()
              .filter(FrameMaker::stands)
              .map(Alert::track)
              .collect(Collectors.toUnmodifiableSet());
    }
    return dangerous;
  }

  private static boolean stands(Alert alert) {
    return switch (alert.state()) {
      case RAISED, ACKNOWLEDGED, ASSIGNED, SILENCED -> true;
      case RESOLVED, CLOSED -> false;
    };
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
    long nowNanos = System.nanoTime();
    boolean changed =
        told == null
            || !told.sensors().equals(state.sensors())
            || !told.feeds().equals(state.feeds());
    if (changed && (told == null || nowNanos - toldNanos >= SENSORS_NANOS)) {
      told = state;
      toldNanos = nowNanos;
      sensorsAt = tick.seq();
      sensors = WireJson.sensorsMessage(state).toString();
    }
  }
}
