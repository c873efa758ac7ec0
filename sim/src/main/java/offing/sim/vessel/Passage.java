package offing.sim.vessel;

/**
 * A planned passage of one vessel: legs in the chart plane, where she puts the helm over before
 * each corner, and how fast she may take it.
 *
 * <p>A corner is cut by an arc that touches both legs: tangent length {@code r tan(θ/2)}, distance
 * from the corner {@code r (1/cos(θ/2) - 1)}. The radius is her own at the wanted speed, with a
 * reserve, made smaller until the tangents fit into the legs and the arc keeps to the room that
 * there is, and so does the {@link Bend} that she sails; the speed then follows from the radius.
 * Immutable.
 */
public final class Passage {
  /** The arc is planned wider than the tightest by this, so that she comes out on the next leg. */
  private static final double RESERVE = 1.25;

  /** The share of a leg that one corner may use. */
  private static final double LEG_SHARE = 0.45;

  /** By how much a corner is made tighter where it does not fit, and how often at the most. */
  private static final double TIGHTER = 0.8;

  private static final int TRIES = 16;

  /**
   * How far off her first leg a turn on to it may carry a vessel that is under way already, metres,
   * whatever room there is: every leg keeps more.
   */
  private static final double TURNING_ROOM_M = 20;

  /** Nobody plans a corner slower than this, m/s. */
  private static final double STEERAGE_MPS = 0.2;

  /** A vessel that starts from rest is swung within this, metres: by her screws, or by tugs. */
  private static final double SWINGING_ROOM_M = 8;

  final double[] x;
  final double[] y;
  final double[] ux;
  final double[] uy;

  /** Metres before the end of a leg at which the helm goes over for the next one. */
  final double[] wheelOverM;

  /** Greatest speed at the wheel-over point, m/s, braking for everything that follows included. */
  final double[] endMps;

  /** Greatest speed in the corner that starts a leg, m/s. */
  final double[] cornerMps;

  private final double[] lengthM;

  /** How much room there is where the passage begins, metres. */
  private double startRoomM;

  private Passage(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    int legs = x.length - 1;
    ux = new double[legs];
    uy = new double[legs];
    lengthM = new double[legs];
    wheelOverM = new double[legs];
    endMps = new double[legs];
    cornerMps = new double[legs];
    for (int leg = 0; leg < legs; leg++) {
      measure(leg);
    }
  }

  /**
   * Plans a passage over these points.
   *
   * @param x chart metres, at least two, no two neighbours the same
   * @param y chart metres, as many
   * @param room how far a corner may be cut there
   * @param speedMps wanted speed, over 0
   * @param stops whether she lies still at the end
   */
  public static Passage of(
      double[] x, double[] y, Room room, Handling handling, double speedMps, boolean stops) {
    if (x.length < 2 || x.length != y.length) {
      throw new IllegalArgumentException(
          "a passage needs two points or more, and as many x as y: " + x.length + ", " + y.length);
    }
    var passage = new Passage(x.clone(), y.clone());
    passage.planCorners(room, handling, speedMps);
    passage.planBraking(handling, stops);
    return passage;
  }

  /** How far a corner may be cut. */
  @FunctionalInterface
  public interface Room {
    /** Metres of free water about a place, at least 0. */
    double metres(double eastM, double northM);
  }

  public int legCount() {
    return ux.length;
  }

  /** Length over all legs, metres. */
  public double lengthM() {
    double sum = 0;
    for (double length : lengthM) {
      sum += length;
    }
    return sum;
  }

  /** Where a leg begins, or where the last one ends, chart metres: points are 0 to legCount. */
  public double eastM(int point) {
    return x[point];
  }

  /** The same, north. */
  public double northM(int point) {
    return y[point];
  }

  /** Whether she lies still at the end. */
  public boolean stops() {
    return endMps[endMps.length - 1] == 0;
  }

  /** Length of a leg, metres. */
  public double legM(int leg) {
    return lengthM[leg];
  }

  /** The unit vector along a leg: east, north. */
  public double legEast(int leg) {
    return ux[leg];
  }

  /** The same, north. */
  public double legNorth(int leg) {
    return uy[leg];
  }

  private void measure(int leg) {
    double dx = x[leg + 1] - x[leg];
    double dy = y[leg + 1] - y[leg];
    double length = Math.sqrt(dx * dx + dy * dy);
    if (!(length > 0)) {
      throw new IllegalArgumentException("leg " + leg + " has no length");
    }
    lengthM[leg] = length;
    ux[leg] = dx / length;
    uy[leg] = dy / length;
  }

  private void planCorners(Room room, Handling handling, double speedMps) {
    cornerMps[0] = handling.speedMps(SWINGING_ROOM_M);
    startRoomM = room.metres(x[0], y[0]);
    for (int leg = 1; leg < ux.length; leg++) {
      planCorner(leg, room, handling, speedMps);
    }
  }

  private void planCorner(int leg, Room room, Handling handling, double speedMps) {
    double cos = ux[leg - 1] * ux[leg] + uy[leg - 1] * uy[leg];
    double halfCos = Math.sqrt(Math.max(0, (1 + cos) / 2));
    double halfSin = Math.sqrt(Math.max(0, (1 - cos) / 2));
    double openM = handling.radiusM(speedMps);
    double radius = RESERVE * openM;
    double tangent = LEG_SHARE * Math.min(lengthM[leg - 1], lengthM[leg]);
    if (halfSin > 0) {
      radius = Math.min(radius, tangent * halfCos / halfSin);
    }
    if (halfCos < 1) {
      radius = Math.min(radius, room.metres(x[leg], y[leg]) * halfCos / (1 - halfCos));
    }
    double share = halfCos > 0 ? halfSin / halfCos : 0; // of the radius: what the tangent is
    wheelOverM[leg - 1] = Math.min(tangent, radius * share);
    for (int i = 0; i < TRIES && !new Bend(this, leg, radius / RESERVE, openM).fits(room); i++) {
      radius *= TIGHTER;
      wheelOverM[leg - 1] = radius * share;
    }
    cornerMps[leg] =
        Math.min(speedMps, Math.max(STEERAGE_MPS, handling.speedMps(radius / RESERVE)));
  }

  /**
   * Greatest speed at which a vessel that is under way may turn on to the first leg, m/s. A turn by
   * θ carries her {@code r (1 - cos θ)} off the leg, and before she is back on it no farther than
   * {@code r (1 + 2 sin(θ/2))} from where she began.
   *
   * @param cos of the angle between her bow and the leg
   */
  double entryMps(Handling handling, double cos) {
    double off = 1 - cos;
    double reach = 1 + 2 * Math.sqrt(Math.max(0, off / 2));
    double radius =
        Math.max(off > 0 ? TURNING_ROOM_M / off : Double.POSITIVE_INFINITY, startRoomM / reach);
    return Math.max(cornerMps[0], handling.speedMps(radius / RESERVE));
  }

  /**
   * Greatest speed at which she may turn who points far off her leg though no corner is there, m/s:
   * it carries her no farther off than whatever room there is.
   *
   * @param cos of the angle between her bow and the leg, under 1
   * @param turnRadps greatest rate of turn, radians a second
   */
  static double turningMps(double cos, double turnRadps) {
    return Math.max(STEERAGE_MPS, TURNING_ROOM_M / (1 - cos) / RESERVE * turnRadps);
  }

  /** Cosine of the angle of the corner that starts a leg. */
  double cornerCos(int leg) {
    return leg == 0 ? 1 : ux[leg - 1] * ux[leg] + uy[leg - 1] * uy[leg];
  }

  /** Backwards: at each wheel-over slow enough for the corner and for all that comes after it. */
  private void planBraking(Handling handling, boolean stops) {
    int last = ux.length - 1;
    endMps[last] = stops ? 0 : Double.POSITIVE_INFINITY;
    for (int leg = last - 1; leg >= 0; leg--) {
      double run = lengthM[leg + 1] - wheelOverM[leg + 1];
      double later = Math.sqrt(endMps[leg + 1] * endMps[leg + 1] + 2 * brakingMps2(handling) * run);
      endMps[leg] = Math.min(cornerMps[leg + 1], later);
    }
  }

  /** Braking is planned with a reserve, so that it never needs more than she has. */
  static double brakingMps2(Handling handling) {
    return 0.7 * handling.brakeMps2();
  }
}
