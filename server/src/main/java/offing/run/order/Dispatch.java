package offing.run.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import offing.feed.SimulationFeed;
import offing.observation.UnitReport;
import offing.picture.Tracks;
import offing.sim.Command;
import offing.sim.patrol.Task;
import offing.sim.patrol.meeting.Interception;

/**
 * Sends orders to the units and cameras of a simulated sea, and tells it where the tracks are that
 * they are after: as the picture knows them, never as they truly are. Owned by the run's thread.
 */
public final class Dispatch {
  private static final String TRACK = "track-";
  private static final String NOBODY =
      "a live feed has no units and no cameras to order: only a simulation has";

  private final Optional<SimulationFeed> sea;
  private final Tracks tracks;

  /** Tracks that somebody may be after, and of what time each was told last. */
  private final Map<Integer, Long> followed = new LinkedHashMap<>();

  public Dispatch(Optional<SimulationFeed> sea, Tracks tracks) {
    this.sea = sea;
    this.tracks = tracks;
  }

  /** Gives a unit an order; throws {@link Refused} where that cannot be. */
  public void order(UnitOrder order) {
    give(order.isAfterTrack() ? order.track() : 0, command(order));
  }

  /** Gives a camera an order; throws {@link Refused} where that cannot be. */
  public void order(CameraOrder order) {
    give(order.track(), command(order));
  }

  private void give(int track, Command command) {
    SimulationFeed orders = sea.orElseThrow(() -> new Refused(NOBODY));
    if (track != 0) {
      int slot = tracks.slotOf(track);
      if (slot < 0 || !tracks.isShown(slot)) {
        throw new Refused("no track " + track + " is shown now");
      }
      tell(orders, track, slot);
    }
    try {
      orders.accept(command);
    } catch (IllegalArgumentException impossible) {
      throw new Refused(String.valueOf(impossible.getMessage()));
    }
  }

  private static Command command(UnitOrder order) {
    String target = TRACK + order.track();
    return switch (order.task()) {
      case GO_TO -> new Command.GoTo(order.unit(), order.lon(), order.lat());
      case INTERCEPT -> new Command.Intercept(order.unit(), target);
      case SHADOW -> new Command.Shadow(order.unit(), target, order.offM());
      case STOP -> new Command.Stop(order.unit(), target);
      case RESUME -> new Command.Resume(order.unit());
    };
  }

  private static Command command(CameraOrder order) {
    return switch (order.task()) {
      case POINT ->
          new Command.Point(
              order.camera(), order.azimuthDeg(), order.elevationDeg(), order.fieldOfViewDeg());
      case TRACK -> new Command.Track(order.camera(), TRACK + order.track());
      case SCAN ->
          new Command.Scan(
              order.camera(), order.azimuthDeg(), order.toDeg(), order.fieldOfViewDeg());
    };
  }

  /** Tells where the tracks are now that somebody was sent after. */
  public void tellTargets() {
    followed.keySet().removeIf(track -> tracks.slotOf(track) < 0);
    for (Map.Entry<Integer, Long> entry : followed.entrySet()) {
      int slot = tracks.slotOf(entry.getKey());
      if (tracks.observedAtMs(slot) > entry.getValue()) {
        sea.ifPresent(orders -> tell(orders, entry.getKey(), slot));
      }
    }
  }

  private void tell(SimulationFeed orders, int track, int slot) {
    followed.put(track, tracks.observedAtMs(slot));
    orders.accept(
        new Command.Sighted(
            TRACK + track,
            tracks.observedAtMs(slot),
            tracks.lon(slot),
            tracks.lat(slot),
            orNone(tracks.sogKn(slot)),
            orNone(tracks.cogDeg(slot))));
  }

  private static double orNone(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  /** Every unit that was heard or that is out. */
  public List<UnitState> units(SortedMap<String, UnitReport> reported) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    sea.map(SimulationFeed::tasks).orElse(List.of()).forEach(task -> tasks.put(task.unit(), task));
    var names = new TreeSet<>(reported.keySet());
    names.addAll(tasks.keySet());
    List<UnitState> states = new ArrayList<>();
    for (String unit : names) {
      states.add(
          state(
              unit, Optional.ofNullable(reported.get(unit)), Optional.ofNullable(tasks.get(unit))));
    }
    return states;
  }

  private static UnitState state(String unit, Optional<UnitReport> reported, Optional<Task> task) {
    return new UnitState(
        unit,
        reported,
        task.map(known -> known.kind() == Task.Kind.GO_TO ? "goTo" : word(known.kind())).orElse(""),
        task.map(known -> number(known.target())).orElse(0),
        task.flatMap(Task::bound).map(Dispatch::bound),
        task.flatMap(Task::outcome).map(Dispatch::word).orElse(""));
  }

  private static UnitState.Bound bound(Interception said) {
    return new UnitState.Bound(
        said.feasible(), said.courseDeg(), said.lon(), said.lat(), said.minutes(), said.reason());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The track that a name stands for; 0 where it is none of ours. */
  private static int number(String name) {
    return name.startsWith(TRACK) ? Integer.parseInt(name.substring(TRACK.length())) : 0;
  }
}
