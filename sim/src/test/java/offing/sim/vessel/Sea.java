package offing.sim.vessel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.sim.water.Seaway;
import offing.sim.weather.Conditions;
import offing.sim.weather.Settled;

/** A sea for tests: steady stream and wind, and vessels that carry out given orders one by one. */
final class Sea {
  static final double STEP_S = 1;
  private static final Chart CHART = AreaReader.read(AreaFolder.embedded("hong-kong")).chart();

  final Vessels vessels;
  private final Conditions conditions;
  private long timeMs;

  Sea(Seaway seaway, double streamEast, double streamNorth, double windEast, double windNorth) {
    vessels = new Vessels(CHART, seaway, 8, 1000);
    conditions = new Settled(0, windEast, windNorth, 0, 0.3, 20_000, streamEast, streamNorth, -40);
  }

  /** Takes in a vessel at the origin, heading north, and gives her these orders in turn. */
  int add(VesselClass kind, Order... orders) {
    Deque<Order> queue = new ArrayDeque<>(List.of(orders));
    Master master =
        (time, east, north) ->
            queue.isEmpty() ? new Order.Lie(Long.MAX_VALUE, 0, false) : queue.poll();
    int slot = vessels.add(who(kind), master, 0, 0, 0, 1);
    vessels.command(timeMs);
    return slot;
  }

  private static Particulars who(VesselClass kind) {
    return new Particulars(
        kind.name(), kind, AisClass.NONE, AisIdentity.NONE, 20, 5, 1, 10, 3, 1, "");
  }

  void step() {
    timeMs += 1000;
    vessels.move(timeMs, conditions);
    vessels.command(timeMs);
  }

  void step(int steps) {
    for (int i = 0; i < steps; i++) {
      step();
    }
  }

  long timeMs() {
    return timeMs;
  }

  static Order.Sail sail(VesselClass kind, double mps, boolean stops, double... eastNorth) {
    var x = new double[eastNorth.length / 2];
    var y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = eastNorth[2 * i];
      y[i] = eastNorth[2 * i + 1];
    }
    return new Order.Sail(
        Passage.of(x, y, (east, north) -> 600, Handling.of(kind), mps, stops), mps, 0);
  }
}
