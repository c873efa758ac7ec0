package offing.sim.traffic.way;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayBuilder;

/**
 * Moves a way to starboard, so that those who meet pass port to port and not all sail one line:
 * farther where the water is wide, and now more, now less, as helmsmen do. A point gives way, by
 * halves, where a leg would lose its room. The ends stay.
 */
final class Starboard {
  private static final int HALVINGS = 5;

  /** Cosine of half the turn at the sharpest corner whose outside is moved in full. */
  private static final double SHARPEST = 0.6;

  /** Legs are moved in pieces no longer than this, metres. */
  private static final double PIECE_M = 4_000;

  /** Room over which a vessel takes more of the water, and how many times more at the most. */
  private static final double WIDE_M = 900;

  private static final double MOST_TIMES = 3;

  /** How much of the last piece's wandering is left in the next, and its spread. Assumed. */
  private static final double KEPT = 0.7;

  private static final double SPREAD = 0.5;

  /** Never over to the other side, nor much farther than she meant. */
  private static final double LEAST_SHARE = 0.15;

  private static final double MOST_SHARE = 2.2;

  /** An end with so much room lies in the open, and from so far off she makes for her own. */
  private static final double OPEN_M = 2_000;

  private static final double LEAN_M = 30_000;

  private final Water water;
  private final boolean keepsLanes;

  /** {@code keepsLanes}: whether beside a lane of her direction she sails in it. */
  Starboard(Water water, boolean keepsLanes) {
    this.water = water;
    this.keepsLanes = keepsLanes;
  }

  /**
   * The way moved by about so many metres; over the open sea it also leans from early on to where
   * she comes from, and to where she is bound.
   */
  Way shifted(double[] from, Way common, double metres, double[] to, RandomGenerator dice) {
    Way way = leaning(inPieces(common), from, to);
    var shift = shifts(way, metres, dice);
    Way moved = moved(way, shift);
    for (int round = 0; round < HALVINGS && giveWay(moved, shift); round++) {
      moved = moved(way, shift);
    }
    return isClear(moved) ? moved : common;
  }

  private static Way inPieces(Way way) {
    var pieces = new WayBuilder();
    pieces.add(way.x()[0], way.y()[0]);
    for (int i = 1; i < way.size(); i++) {
      double dx = way.x()[i] - way.x()[i - 1];
      double dy = way.y()[i] - way.y()[i - 1];
      int n = (int) Math.ceil(Math.sqrt(dx * dx + dy * dy) / PIECE_M);
      for (int piece = 1; piece < n; piece++) {
        pieces.add(way.x()[i - 1] + dx * piece / n, way.y()[i - 1] + dy * piece / n);
      }
      pieces.add(way.x()[i], way.y()[i]);
    }
    return pieces.build();
  }

  private Way leaning(Way way, double[] from, double[] to) {
    int n = way.size();
    double[] x = way.x().clone();
    double[] y = way.y().clone();
    lean(way, 0, from, x, y);
    lean(way, n - 1, to, x, y);
    Way leaning = new Way(x, y);
    return isClear(leaning) ? leaning : way;
  }

  /** Moves the inner points towards a spot beside an end in the open, the less the farther off. */
  private void lean(Way way, int end, double[] spot, double[] x, double[] y) {
    double endX = way.x()[end];
    double endY = way.y()[end];
    if (water.roomM(endX, endY) < OPEN_M) {
      return;
    }
    for (int i = 1; i < way.size() - 1; i++) {
      double dx = way.x()[i] - endX;
      double dy = way.y()[i] - endY;
      double share = Math.max(0, 1 - Math.sqrt(dx * dx + dy * dy) / LEAN_M);
      x[i] += share * (spot[0] - endX);
      y[i] += share * (spot[1] - endY);
    }
  }

  private boolean isClear(Way way) {
    boolean clear = true;
    for (int i = 0; clear && i + 1 < way.size(); i++) {
      clear =
          water.isClear(way.x()[i], way.y()[i], way.x()[i + 1], way.y()[i + 1], Water.LEAST_ROOM_M);
    }
    return clear;
  }

  /** How far each point is moved, metres; the wandering is a first-order chain. */
  private double[] shifts(Way way, double metres, RandomGenerator dice) {
    var shift = new double[way.size()];
    double fresh = SPREAD * Math.sqrt(1 - KEPT * KEPT);
    double wander = SPREAD * Dice.normal(dice);
    for (int i = 1; i < shift.length - 1; i++) {
      wander = KEPT * wander + fresh * Dice.normal(dice);
      double room = water.roomM(way.x()[i], way.y()[i]);
      double times = Math.max(1, Math.min(MOST_TIMES, room / WIDE_M));
      shift[i] = metres * times * Math.max(LEAST_SHARE, Math.min(MOST_SHARE, 1 + wander));
      LaneBeside lane = keepsLanes ? LaneBeside.of(water.lanes(), way, i) : null;
      if (lane != null) {
        shift[i] = lane.metres(wander);
      }
    }
    return shift;
  }

  /**
   * Halves the shift at both ends of every leg without room, through an anchorage, or against a
   * lane where those are kept; tells whether there was any.
   */
  private boolean giveWay(Way moved, double[] shift) {
    boolean any = false;
    for (int leg = 0; leg + 1 < moved.size(); leg++) {
      double[] x = moved.x();
      double[] y = moved.y();
      if (!water.isClear(x[leg], y[leg], x[leg + 1], y[leg + 1], Water.LEAST_ROOM_M)
          || water.anchorages().isCut(x[leg], y[leg], x[leg + 1], y[leg + 1])
          || (keepsLanes && water.lanes().isOpposed(x[leg], y[leg], x[leg + 1], y[leg + 1]))) {
        shift[leg] /= 2;
        shift[leg + 1] /= 2;
        any = true;
      }
    }
    return any;
  }

  private static Way moved(Way way, double[] shift) {
    int n = way.size();
    double[] x = way.x().clone();
    double[] y = way.y().clone();
    for (int i = 1; i < n - 1; i++) {
      double[] in = unit(way, i - 1);
      double[] out = unit(way, i);
      double sumX = in[0] + out[0];
      double sumY = in[1] + out[1];
      double sum = Math.sqrt(sumX * sumX + sumY * sumY);
      if (sum < SHARPEST) {
        continue; // she turns back on herself: no side is starboard of both
      }
      double metres = shift[i] / Math.max(SHARPEST, sum / 2);
      x[i] += metres * sumY / sum;
      y[i] -= metres * sumX / sum;
    }
    return new Way(x, y);
  }

  private static double[] unit(Way way, int leg) {
    double dx = way.x()[leg + 1] - way.x()[leg];
    double dy = way.y()[leg + 1] - way.y()[leg];
    double length = Math.sqrt(dx * dx + dy * dy);
    return new double[] {dx / length, dy / length};
  }
}
