package offing.sim.traffic.way;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.sim.traffic.profile.PlaceKind;
import offing.sim.water.Water;

/**
 * A place where vessels begin, end or lie: a circle on the water. Keeps who lies where, so that two
 * do not lie in one spot. Owned by the world's thread.
 */
public final class Haven {
  private static final int TRIES = 40;

  private static final int ANCHORING_TRIES = 240;

  /** Legs of work as shares of the radius, and how much of the distance to the middle is left. */
  private static final double SHORTEST_LEG = 0.08;

  private static final double LONGEST_LEG = 0.4;
  private static final double DRAWN = 0.92;

  private final String id;
  private final String name;
  private final PlaceKind kind;
  private final double eastM;
  private final double northM;
  private final double radiusM;
  private final double reachM;
  private final List<Berth> taken = new ArrayList<>();

  /**
   * Nobody is there yet.
   *
   * @param eastM its middle, a place with room to sail
   * @param reachM how far from there vessels lie at anchor when it is full
   */
  Haven(
      String id,
      String name,
      PlaceKind kind,
      double eastM,
      double northM,
      double radiusM,
      double reachM) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.eastM = eastM;
    this.northM = northM;
    this.radiusM = radiusM;
    this.reachM = reachM;
  }

  public String id() {
    return id;
  }

  /** As shown; empty for the open sea. */
  public String name() {
    return name;
  }

  public PlaceKind kind() {
    return kind;
  }

  double eastM() {
    return eastM;
  }

  double northM() {
    return northM;
  }

  double radiusM() {
    return radiusM;
  }

  /** A spot to lie, as {east, north}, kept for her until {@link #leave}. */
  public double[] take(Water water, RandomGenerator dice, double spacingM) {
    double[] best =
        kind == PlaceKind.ANCHORAGE
            ? anchoring(water, dice, spacingM)
            : beside(water, dice, spacingM);
    taken.add(new Berth(best, spacingM));
    return best;
  }

  /**
   * At anchor: clear of thoroughfares and of who lies there, from the middle outwards where it is
   * full; where no spot is, that which lacks least.
   */
  private double[] anchoring(Water water, RandomGenerator dice, double spacingM) {
    double[] best = middle(water);
    double bestGap = anchoringGapM(water, best, spacingM);
    for (int i = 0; i < ANCHORING_TRIES && bestGap < 0; i++) {
      double share = Math.max(0, (double) (i - TRIES) / (ANCHORING_TRIES - TRIES));
      double[] spot = within(radiusM + share * (reachM - radiusM), water, dice);
      double gap = anchoringGapM(water, spot, spacingM);
      if (gap > bestGap) {
        best = spot;
        bestGap = gap;
      }
    }
    return best;
  }

  private double anchoringGapM(Water water, double[] spot, double spacingM) {
    return Math.min(gapM(spot, spacingM), water.anchorages().clearM(spot[0], spot[1]));
  }

  /** At a quay, on a ground or at sea: any spot that nobody has. */
  private double[] beside(Water water, RandomGenerator dice, double spacingM) {
    double[] best = middle(water);
    double bestGap = gapM(best, spacingM);
    for (int i = 0; i < TRIES && bestGap < 0; i++) {
      double[] spot = anywhere(water, dice);
      if (kind == PlaceKind.QUAY && water.roomM(spot[0], spot[1]) > quayRoomM(i)) {
        continue;
      }
      double gap = gapM(spot, spacingM);
      if (gap > bestGap) {
        best = spot;
        bestGap = gap;
      }
    }
    return best;
  }

  /** First right at the quay, then farther out where there is no spot left. */
  private static double quayRoomM(int attempt) {
    return Water.LEAST_ROOM_M + 60 + 10.0 * attempt;
  }

  /** Gives a spot back. */
  public void leave(double[] spot) {
    taken.removeIf(berth -> berth.spot == spot);
  }

  /** Somewhere in the circle with room to sail, as {east, north}. */
  public double[] anywhere(Water water, RandomGenerator dice) {
    return within(radiusM, water, dice);
  }

  private double[] within(double radiusM, Water water, RandomGenerator dice) {
    for (int i = 0; i < TRIES; i++) {
      double dx = offset(dice);
      double dy = offset(dice);
      double x = eastM + dx * radiusM;
      double y = northM + dy * radiusM;
      if (dx * dx + dy * dy <= 1 && water.roomM(x, y) >= Water.LEAST_ROOM_M) {
        return new double[] {x, y};
      }
    }
    return middle(water);
  }

  /** Its middle, or the water nearest to it that she can sail, as {east, north}. */
  double[] middle(Water water) {
    return water.nearest(eastM, northM, Water.LEAST_ROOM_M);
  }

  /** Share of the radius, [-1, 1]: most in the middle of a ground, even elsewhere. */
  private double offset(RandomGenerator dice) {
    double even = 2 * dice.nextDouble() - 1;
    return kind == PlaceKind.GROUND ? (even + 2 * dice.nextDouble() - 1) / 2 : even;
  }

  /**
   * Where one who works there goes next, as {east, north}: some way off, and drawn to the middle,
   * so that they are fewer the farther out one looks. Where she is when there is no room.
   */
  public double[] next(Water water, RandomGenerator dice, double fromEastM, double fromNorthM) {
    for (int i = 0; i < TRIES; i++) {
      double angle = 2 * StrictMath.PI * dice.nextDouble();
      double legM = radiusM * (SHORTEST_LEG + dice.nextDouble() * (LONGEST_LEG - SHORTEST_LEG));
      double x = eastM + DRAWN * (fromEastM - eastM) + legM * StrictMath.sin(angle);
      double y = northM + DRAWN * (fromNorthM - northM) + legM * StrictMath.cos(angle);
      if (water.roomM(x, y) >= Water.LEAST_ROOM_M) {
        return new double[] {x, y};
      }
    }
    return new double[] {fromEastM, fromNorthM};
  }

  /** How much more than both ask for there is to whoever lies nearest by that measure, metres. */
  private double gapM(double[] spot, double spacingM) {
    double least = Double.POSITIVE_INFINITY;
    for (Berth other : taken) {
      double dx = other.spot[0] - spot[0];
      double dy = other.spot[1] - spot[1];
      least = Math.min(least, Math.sqrt(dx * dx + dy * dy) - (spacingM + other.spacingM) / 2);
    }
    return least;
  }

  /** A spot that is taken, and the room that she asks for who lies there, metres. */
  private static final class Berth {
    private final double[] spot;
    private final double spacingM;

    Berth(double[] spot, double spacingM) {
      this.spot = spot;
      this.spacingM = spacingM;
    }
  }
}
