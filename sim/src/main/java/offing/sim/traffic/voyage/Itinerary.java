package offing.sim.traffic.voyage;

import java.util.random.RandomGenerator;
import offing.sim.traffic.profile.Group;
import offing.sim.traffic.profile.Range;
import offing.sim.traffic.profile.Voyage;
import offing.sim.traffic.way.Haven;
import offing.sim.traffic.way.Ways;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Passage;
import offing.sim.water.Way;
import org.jspecify.annotations.Nullable;

/**
 * Where one vessel sails on a voyage: her own spots at both ends, her own way between them, and how
 * fast. Holds the spots until she gives them back.
 */
public final class Itinerary {
  private static final double MPS_PER_KN = 1852.0 / 3600;
  private static final double MS_PER_MINUTE = 60_000;

  /** An own way is no longer than the common one by this and by that. */
  private static final double LONGER = 1.15;

  private static final double LONGER_M = 12_000;

  private final Group group;
  private final Voyage voyage;
  private final Ways ways;
  private final RandomGenerator dice;
  private final Haven start;
  private final Haven destination;
  private final double[] startSpot;
  private final double[] destinationSpot;
  private final double speedMps;
  private final Way out;

  Itinerary(Group group, Voyage voyage, Ways ways, RandomGenerator dice) {
    this.group = group;
    this.voyage = voyage;
    this.ways = ways;
    this.dice = dice;
    start = ways.haven(voyage.start());
    destination = ways.haven(voyage.destination());
    startSpot = start.take(ways.water(), dice, group.spacingM());
    destinationSpot = destination.take(ways.water(), dice, group.spacingM());
    speedMps = MPS_PER_KN * group.speedKn().draw(dice);
    out = own(startSpot, common(), destinationSpot);
  }

  /** A bound of the time from the start of a voyage to its end, milliseconds. */
  public static double longestMs(Group group, Voyage voyage, Ways ways) {
    double lengthM = ways.over(voyage.way(), group.roomM()).lengthM() + LONGER_M;
    double sailS = lengthM * LONGER / (MPS_PER_KN * group.speedKn().min());
    return 1000 * (voyage.back() ? 2 : 1) * sailS
        + MS_PER_MINUTE * (most(voyage.stayMinutes()) + most(voyage.workMinutes()));
  }

  private static double most(@Nullable Range minutes) {
    return minutes == null ? 0 : minutes.max();
  }

  Haven start() {
    return start;
  }

  Haven destination() {
    return destination;
  }

  double[] startSpot() {
    return startSpot;
  }

  double[] destinationSpot() {
    return destinationSpot;
  }

  /** What she runs at between the ends of her way, m/s. */
  double speedMps() {
    return speedMps;
  }

  /** What she runs at while she works, m/s: another one each time. */
  double drawWorkMps() {
    Range kn = group.workKn() == null ? group.speedKn() : group.workKn();
    return MPS_PER_KN * kn.draw(dice);
  }

  /** From her spot at the start to that at the destination. */
  Way out() {
    return out;
  }

  /** From her spot at the destination to that at the start, on the other side of the way. */
  Way back() {
    return own(destinationSpot, ways.back(voyage.way(), group.roomM()), startSpot);
  }

  /** The same way from where she is. */
  Way from(double eastM, double northM, Way way) {
    int n = way.size();
    return ways.own(
        new double[] {eastM, northM}, way, new double[] {way.x()[n - 1], way.y()[n - 1]});
  }

  Passage passage(Way way, double mps, boolean stops) {
    return Passage.of(way.x(), way.y(), ways::cornerRoomM, Handling.of(group.kind()), mps, stops);
  }

  void giveBack() {
    start.leave(startSpot);
    destination.leave(destinationSpot);
  }

  private Way common() {
    return ways.over(voyage.way(), group.roomM());
  }

  private Way own(double[] from, Way common, double[] to) {
    return ways.own(from, common, group.keepRightM().draw(dice), to, dice);
  }
}
