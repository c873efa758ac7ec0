package offing.sim;

import offing.area.Area;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Master;
import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayFinder;

/** Sends patrol units where they are ordered, and lets them go on with their beat afterwards. */
final class Patrols {
  /** What a unit runs at when it is sent, m/s: about 35 kn. */
  private static final double BEST_SPEED_MPS = 18;

  /** How long it stays where it was sent, milliseconds. */
  private static final long STAY_MS = 20 * 60_000L;

  private static final double ROOM_M = 300;
  private static final int UNDER_WAY = 0;

  private final Area area;
  private final Water water;
  private final WayFinder finder;
  private final Vessels vessels;

  Patrols(Area area, Water water, WayFinder finder, Vessels vessels) {
    this.area = area;
    this.water = water;
    this.finder = finder;
    this.vessels = vessels;
  }

  /** Throws where there is no such unit, or the place is not in the area. */
  void accept(Command command) {
    if (command instanceof Command.GoTo go) {
      int slot = slotOf(go.unit());
      vessels.hand(slot, new Errand(destination(go), slot, vessels.master(slot)));
    }
  }

  /** The water nearest to where it is sent, as {east, north}. */
  private double[] destination(Command.GoTo go) {
    if (!area.bounds().contains(go.lon(), go.lat())) {
      throw new IllegalArgumentException(
          go.lon() + ", " + go.lat() + " is not in the area " + area.bounds());
    }
    return water.nearest(
        area.chart().eastM(go.lon(), go.lat()),
        area.chart().northM(go.lon(), go.lat()),
        Water.LEAST_ROOM_M);
  }

  private int slotOf(String unit) {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (vessels.isPresent(slot) && vessels.unit(slot).equals(unit)) {
        return slot;
      }
    }
    throw new IllegalArgumentException("no unit '" + unit + "' is out");
  }

  /** Goes there, stays, and gives the helm back to whoever had it. */
  private final class Errand implements Master {
    private final double[] to;
    private final int slot;
    private final Master before;
    private int done;

    Errand(double[] to, int slot, Master before) {
      this.to = to;
      this.slot = slot;
      this.before = before instanceof Errand errand ? errand.before : before;
    }

    @Override
    public Order next(long timeMs, double eastM, double northM) {
      return switch (done++) {
        case 0 -> sail(eastM, northM);
        case 1 -> new Order.Lie(timeMs + STAY_MS, UNDER_WAY, false);
        default -> {
          vessels.hand(slot, before);
          yield before.next(timeMs, eastM, northM);
        }
      };
    }

    private Order sail(double eastM, double northM) {
      Way way = finder.find(eastM, northM, to[0], to[1], ROOM_M);
      Passage passage =
          Passage.of(
              way.x(),
              way.y(),
              water::cornerRoomM,
              Handling.of(vessels.kind(slot)),
              BEST_SPEED_MPS,
              true);
      return new Order.Sail(passage, BEST_SPEED_MPS, UNDER_WAY);
    }

    @Override
    public String destination() {
      return before.destination();
    }
  }
}
