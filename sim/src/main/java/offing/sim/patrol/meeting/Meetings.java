package offing.sim.patrol.meeting;

import java.util.Locale;
import java.util.Optional;
import offing.area.Area;
import offing.area.Chart;
import offing.kinematics.Triangle;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayBuilder;
import offing.sim.water.WayFinder;

/**
 * Plans where a unit meets a target that holds course and speed: by the interception triangle, with
 * the speed that the unit makes good towards her where land lies in the way. Owned by the world's
 * thread.
 */
public final class Meetings {
  /** Room that a way round land is worth a detour for, metres. */
  private static final double ROOM_M = 300;

  /** How often a first plan corrects itself for the land in the way. */
  private static final int CORRECTIONS = 4;

  /** A way round land that is longer than this by far is not believed at once. */
  private static final double LEAST_MADE_GOOD = 0.1;

  /** A place that has moved by less than this share of the distance is reached by the same way. */
  private static final double MOVED_SHARE = 0.05;

  private static final double KN_PER_MPS = 3600 / 1852.0;

  private final Chart chart;
  private final Vessels vessels;
  private final Water water;
  private final WayFinder finder;
  private final Ahead ahead;

  public Meetings(Area area, Water water, WayFinder finder, Vessels vessels) {
    chart = area.chart();
    this.vessels = vessels;
    this.water = water;
    this.finder = finder;
    ahead = new Ahead(area, water);
  }

  /** The first plan of a unit for a target as she is seen now. */
  public Meeting first(int slot, Sighting now) {
    Meeting plan = again(slot, now, 1);
    for (int i = 1; i < CORRECTIONS && plan.madeGood() < 1; i++) {
      plan = again(slot, now, plan.madeGood());
    }
    return plan;
  }

  /** A plan that takes over from another what the unit makes good. */
  public Meeting again(int slot, Sighting now, double madeGood) {
    double dx = now.eastM() - vessels.eastM(slot);
    double dy = now.northM() - vessels.northM(slot);
    double speed = madeGood * BestSpeed.mps(vessels.kind(slot));
    double meets = Triangle.seconds(dx, dy, now.eastMps(), now.northMps(), speed);
    meets += startS(slot);
    Ahead.Span span = ahead.of(now);
    if (span.fromS() > span.toS()) {
      double[] line = ahead.nearestWithin(now.eastM(), now.northM());
      return plan(slot, line, 0, "she is beyond the boundary and does not come in");
    }
    double seconds = Math.min(Math.max(meets, span.fromS()), span.toS());
    double[] place = {
      now.eastM() + seconds * now.eastMps(), now.northM() + seconds * now.northMps()
    };
    return plan(slot, place, seconds, meets > span.toS() ? reason(slot, now, span, meets) : "");
  }

  /** How a unit gets to a place that stays where it is. */
  public Meeting to(int slot, double eastM, double northM) {
    Meeting straight = plan(slot, new double[] {eastM, northM}, 0, "");
    double seconds = straight.way().lengthM() / BestSpeed.mps(vessels.kind(slot)) + startS(slot);
    return new Meeting(
        straight.eastM(), straight.northM(), seconds, straight.way(), straight.madeGood(), "");
  }

  /** What a unit that is not at speed yet loses until it is, seconds: v/2a from rest. */
  private double startS(int slot) {
    double best = BestSpeed.mps(vessels.kind(slot));
    double missing = Math.max(0, best - vessels.sogMps(slot));
    return missing * missing / (2 * best * Handling.of(vessels.kind(slot)).gainMps2());
  }

  /** Where it cannot be made, the unit goes to that place all the same, as fast as it can. */
  private Meeting plan(int slot, double[] at, double seconds, String reason) {
    double[] place = water.nearest(at[0], at[1], Water.LEAST_ROOM_M);
    double dx = place[0] - vessels.eastM(slot);
    double dy = place[1] - vessels.northM(slot);
    double straightM = Math.sqrt(dx * dx + dy * dy);
    Way way = onward(slot, place, straightM).orElseGet(() -> anew(slot, place));
    double lengthM = Math.max(straightM, way.lengthM());
    double there =
        reason.isEmpty() ? seconds : lengthM / BestSpeed.mps(vessels.kind(slot)) + startS(slot);
    double madeGood = lengthM > 0 ? Math.max(LEAST_MADE_GOOD, straightM / lengthM) : 1;
    return new Meeting(place[0], place[1], there, way, madeGood, reason);
  }

  private Way anew(int slot, double[] place) {
    return way(vessels.eastM(slot), vessels.northM(slot), place[0], place[1]);
  }

  /**
   * The way that the unit is on, led to a place that has moved a little; empty where it moved by
   * more, or lies straight ahead.
   */
  private Optional<Way> onward(int slot, double[] place, double straightM) {
    if (!(vessels.order(slot) instanceof Order.Sail sail)) {
      return Optional.empty();
    }
    Passage passage = sail.passage();
    int last = passage.legCount();
    int next = vessels.leg(slot) + 1;
    double movedM = Math.abs(passage.eastM(last) - place[0]);
    movedM += Math.abs(passage.northM(last) - place[1]);
    if (next >= last || movedM > MOVED_SHARE * straightM) {
      return Optional.empty();
    }
    var way = new WayBuilder();
    way.add(vessels.eastM(slot), vessels.northM(slot));
    for (int point = next; point < last; point++) {
      way.add(passage.eastM(point), passage.northM(point));
    }
    boolean isClear =
        water.isClear(way.lastX(), way.lastY(), place[0], place[1], Water.LEAST_ROOM_M);
    return isClear ? Optional.of(way.ending(place[0], place[1])) : Optional.empty();
  }

  /** Straight where the water lets her, else round the land; one point where she is there. */
  public Way way(double x0, double y0, double x1, double y1) {
    if (water.isClear(x0, y0, x1, y1, Water.LEAST_ROOM_M)) {
      return new Way(new double[] {x0, x1}, new double[] {y0, y1});
    }
    double[] from = water.nearest(x0, y0, Water.LEAST_ROOM_M);
    double[] to = water.nearest(x1, y1, Water.LEAST_ROOM_M);
    var way = new WayBuilder();
    way.add(x0, y0);
    way.addAll(finder.find(from[0], from[1], to[0], to[1], ROOM_M));
    return way.ending(to[0], to[1]);
  }

  private String reason(int slot, Sighting now, Ahead.Span span, double meets) {
    double unitMps = BestSpeed.mps(vessels.kind(slot));
    if (Double.isInfinite(meets) && now.speedMps() >= unitMps) {
      return String.format(
          Locale.ROOT,
          "she is too fast: %.0f kn against %.0f kn",
          now.speedMps() * KN_PER_MPS,
          unitMps * KN_PER_MPS);
    }
    return switch (span.end()) {
      case LAND -> inTime("she is ashore or out of the area", span, meets);
      case BEYOND -> inTime("she is a mile beyond the boundary", span, meets);
      case HORIZON -> "she would be met in more than an hour";
    };
  }

  private static String inTime(String what, Ahead.Span span, double meets) {
    String when = String.format(Locale.ROOT, "%s in %.1f minutes", what, span.toS() / 60);
    return Double.isInfinite(meets)
        ? when + ", and cannot be met before"
        : String.format(Locale.ROOT, "%s, and would be met in %.1f", when, meets / 60);
  }

  /** What is told of a plan. */
  public Interception told(String unit, String target, int slot, Meeting plan) {
    return new Interception(
        unit,
        target,
        plan.isFeasible(),
        courseDeg(slot, plan.way()),
        chart.lon(plan.eastM(), plan.northM()),
        chart.lat(plan.eastM(), plan.northM()),
        plan.seconds() / 60,
        plan.reason());
  }

  /** True course of the way's first leg; where it has none, her own. */
  private double courseDeg(int slot, Way way) {
    if (way.size() < 2) {
      return vessels.headingDeg(slot);
    }
    double dx = way.x()[1] - way.x()[0];
    double dy = way.y()[1] - way.y()[0];
    double grid = StrictMath.toDegrees(StrictMath.atan2(dx, dy));
    double deg = grid + chart.convergenceDeg(vessels.lon(slot), vessels.lat(slot));
    return deg < 0 ? deg + 360 : deg >= 360 ? deg - 360 : deg;
  }
}
