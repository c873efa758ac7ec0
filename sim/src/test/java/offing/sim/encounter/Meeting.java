package offing.sim.encounter;

import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.AisIdentity;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Order;
import offing.sim.vessel.Particulars;
import offing.sim.vessel.Passage;
import offing.sim.vessel.VesselClass;
import offing.sim.vessel.Vessels;
import offing.sim.water.Seaway;
import offing.sim.weather.Settled;

/** A few vessels that meet, in no wind or stream: at anchor they swing to and fro. */
final class Meeting {
  private static final int MOST = 64;
  private static final Chart CHART = AreaReader.read(AreaFolder.embedded("hong-kong")).chart();

  final Vessels vessels;
  final Encounters encounters;
  private final GiveWay giveWay;
  private long timeMs;

  Meeting(Seaway seaway) {
    vessels = new Vessels(CHART, seaway, MOST, 1000);
    encounters = new Encounters(vessels, seaway, MOST);
    giveWay = new GiveWay(vessels, seaway, MOST, encounters);
  }

  /** Under way at a speed through a place, on a course that she holds for 20 km from there. */
  int sail(
      VesselClass kind, double lengthM, double mps, double east, double north, double courseDeg) {
    int slot = lie(kind, lengthM, east, north, 1);
    vessels.startUnderWay(slot, order(kind, mps, east, north, courseDeg), 0);
    return slot;
  }

  private static Order.Sail order(
      VesselClass kind, double mps, double east, double north, double courseDeg) {
    double ux = StrictMath.sin(StrictMath.toRadians(courseDeg));
    double uy = StrictMath.cos(StrictMath.toRadians(courseDeg));
    double[] x = {east, east + 20_000 * ux};
    double[] y = {north, north + 20_000 * uy};
    Passage way = Passage.of(x, y, (e, n) -> 600, Handling.of(kind), mps, false);
    return new Order.Sail(way, mps, 0);
  }

  int lie(VesselClass kind, double lengthM, double east, double north, int navStatus) {
    var who = particulars(kind, lengthM);
    var order = new Order.Lie(Long.MAX_VALUE, navStatus, navStatus == 1);
    return vessels.add(who, (time, e, n) -> order, east, north, 0, 1);
  }

  private static Particulars particulars(VesselClass kind, double lengthM) {
    return new Particulars(
        "v", kind, AisClass.NONE, AisIdentity.NONE, lengthM, lengthM / 6, 1, 10, 3, 1, "");
  }

  void step() {
    timeMs += 1000;
    vessels.move(timeMs, calm());
    giveWay.step(timeMs);
    vessels.command(timeMs);
  }

  private Settled calm() {
    return new Settled(timeMs, 0, 0, 0, 0, 20_000, 0, 0, -40);
  }

  /** Lies there for five minutes, then sails on a course that she holds for 20 km. */
  int berthed(
      VesselClass kind, double lengthM, double mps, double east, double north, double courseDeg) {
    Order.Sail order = order(kind, mps, east, north, courseDeg);
    var who = particulars(kind, lengthM);
    var lie = new Order.Lie(300_000, 0, false);
    return vessels.add(who, (time, e, n) -> time < 300_000 ? lie : order, east, north, 0, 1);
  }

  /** How far apart two hulls are, metres, under 0 where they overlap. */
  double gapM(int a, int b) {
    double halfA = Hulls.halfM(vessels, a);
    double halfB = Hulls.halfM(vessels, b);
    return Hulls.gapM(
        halfA * vessels.headingEast(a),
        halfA * vessels.headingNorth(a),
        halfB * vessels.headingEast(b),
        halfB * vessels.headingNorth(b),
        vessels.eastM(b) - vessels.eastM(a),
        vessels.northM(b) - vessels.northM(a),
        (vessels.beamM(a) + vessels.beamM(b)) / 2);
  }

  double apartM(int a, int b) {
    double dx = vessels.eastM(a) - vessels.eastM(b);
    double dy = vessels.northM(a) - vessels.northM(b);
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The nearest that two come in so many seconds. */
  double nearestM(int a, int b, int seconds) {
    double nearest = apartM(a, b);
    for (int i = 0; i < seconds; i++) {
      step();
      nearest = Math.min(nearest, apartM(a, b));
    }
    return nearest;
  }
}
