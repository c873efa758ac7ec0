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

  private static final int QUAY_TRIES = 600;

  /* How much room there is where one is made fast, metres, and where the quays are full: there she
   * lies alongside others rather than in the fairway.
   */
  private static final double QUAY_ROOM_M = Water.LEAST_ROOM_M + 60;

  private static final double FAR_QUAY_ROOM_M = 290;

  /* A harbour of that radius is large, metres, and so much room is enough to pass there. Assumed. */
  private static final double LARGE_M = 1_400;

  private static final double PASSING_ROOM_M = 450;

  /** Vessels of places farther apart than that do not touch, metres. */
  private static final double BESIDE_M = 450;

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

  /** Itself, and those whose vessels may lie where its own do. */
  private final List<Haven> near = new ArrayList<>(List.of(this));

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

  /** Lets both know who lies at the other, if they are near each other. */
  void meet(Haven other) {
    double east = other.eastM - eastM;
    double north = other.northM - northM;
    double reach = reachM + other.reachM + BESIDE_M;
    if (lie() && other.lie() && east * east + north * north < reach * reach) {
      near.add(other);
      other.near.add(this);
    }
  }

  private boolean lie() {
    return kind == PlaceKind.QUAY || kind == PlaceKind.ANCHORAGE;
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
        switch (kind) {
          case ANCHORAGE -> anchoring(water, dice, spacingM);
          case QUAY -> moored(water, dice, spacingM);
          default -> beside(water, dice, spacingM);
        };
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

  /** On a ground or at sea: any spot that nobody has. */
  private double[] beside(Water water, RandomGenerator dice, double spacingM) {
    double[] best = middle(water);
    double bestGap = gapM(best, spacingM);
    for (int i = 0; i < TRIES && bestGap < 0; i++) {
      double[] spot = anywhere(water, dice);
      double gap = gapM(spot, spacingM);
      if (gap > bestGap) {
        best = spot;
        bestGap = gap;
      }
    }
    return best;
  }

  /** Made fast: right at the quay, then a little farther out; never in midstream. */
  private double[] moored(Water water, RandomGenerator dice, double spacingM) {
    double[] best = middle(water);
    double bestGap = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < QUAY_TRIES && bestGap < 0; i++) {
      double[] spot = anywhere(water, dice);
      double gap = gapM(spot, spacingM);
      if (gap > bestGap && water.roomM(spot[0], spot[1]) <= quayRoomM(i)) {
        best = spot;
        bestGap = gap;
      }
    }
    return best;
  }

  private static double quayRoomM(int attempt) {
    double share = Math.max(0, 2.0 * attempt / QUAY_TRIES - 1);
    return QUAY_ROOM_M + share * (FAR_QUAY_ROOM_M - QUAY_ROOM_M);
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

  /**
   * Its middle, or the water nearest to it that she can sail, as {east, north}. In a large harbour
   * that is where ships can pass each other: all who have no straight way to their berths come by.
   */
  double[] middle(Water water) {
    if (kind == PlaceKind.QUAY && radiusM >= LARGE_M) {
      double[] wide = water.nearest(eastM, northM, PASSING_ROOM_M);
      if (Math.abs(wide[0] - eastM) + Math.abs(wide[1] - northM) < radiusM) {
        return wide;
      }
    }
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
    for (Haven haven : near) {
      for (Berth other : haven.taken) {
        double dx = other.spot[0] - spot[0];
        double dy = other.spot[1] - spot[1];
        least = Math.min(least, Math.sqrt(dx * dx + dy * dy) - (spacingM + other.spacingM) / 2);
      }
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
