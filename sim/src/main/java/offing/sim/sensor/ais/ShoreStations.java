package offing.sim.sensor.ais;

import java.util.List;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.Site;
import offing.sim.sensor.report.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The shore stations of an area, and what the full channels take from them. Owned by the network.
 */
final class ShoreStations {
  /** What no station gets however near: noise, turns of the hull, sets out of order. Assumed. */
  private static final double LOST_SHARE = 0.02;

  /**
   * Where no slot is free, a transmitter takes one of the farthest station it hears, and a receiver
   * on a summit gets the nearer of the two. Assumed.
   */
  private static final double LOST_IN_SHARED_SLOT = 0.5;

  private final List<AisReception> stations;
  private final ChannelLoad load;
  private final Faults faults;

  ShoreStations(Area area, ChannelLoad load, Faults faults) {
    this.load = load;
    this.faults = faults;
    LandBlock land = new LandBlock(area);
    stations =
        area.sites().stream()
            .filter(site -> site.kind() == Site.Kind.AIS_STATION)
            .map(site -> new AisReception(area, site, land, load))
            .toList();
  }

  int size() {
    return stations.size();
  }

  /**
   * Works out with which chance each station gets a message.
   *
   * @param chances one for each station, in the area's order
   * @param powerDbm of the transmitter, less what it loses
   * @param isShip whether its own receiver stands high
   */
  void chances(
      double[] chances,
      double powerDbm,
      double eastM,
      double northM,
      double heightM,
      boolean isShip) {
    int cell = load.cell(eastM, northM);
    double heard = load.heard(cell, isShip);
    double shared = heard > 1 ? (heard - 1) / heard : 0;
    double free = 1 - LOST_IN_SHARED_SLOT * shared;
    for (int i = 0; i < chances.length; i++) {
      AisReception station = stations.get(i);
      double dbm = station.receivedDbm(powerDbm, eastM, northM, heightM);
      double decoded = AisReception.decoded(dbm);
      chances[i] = decoded == 0 ? 0 : free * decoded * clear(station, cell, isShip, dbm);
    }
  }

  /** The chance that no hidden station speaks in the same slot as loudly. */
  private double clear(AisReception station, int cell, boolean isShip, double dbm) {
    double leastDbm = dbm - AisReception.CAPTURE_DB;
    return StrictMath.exp(-load.hidden(cell, isShip, station.squareDbm(), leastDbm));
  }

  /** The station nearest to a place that is not down; null where there is none. */
  @Nullable String nearest(double eastM, double northM, long timeMs) {
    AisReception nearest = null;
    for (AisReception station : stations) {
      boolean isNearer =
          nearest == null || station.rangeM(eastM, northM) < nearest.rangeM(eastM, northM);
      if (isNearer && !faults.isDown(station.site().id(), timeMs)) {
        nearest = station;
      }
    }
    return nearest == null ? null : nearest.site().id();
  }

  /** The first station that gets a message; null where none does. */
  @Nullable String firstToHear(double[] chances, RandomGenerator dice, long timeMs) {
    if (dice.nextDouble() < LOST_SHARE) {
      return null;
    }
    for (int i = 0; i < chances.length; i++) {
      String station = stations.get(i).site().id();
      if (dice.nextDouble() < chances[i] && !faults.isDown(station, timeMs)) {
        return station;
      }
    }
    return null;
  }
}
