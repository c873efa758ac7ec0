package offing.sim.vessel;

import offing.area.Chart;
import offing.sim.weather.Conditions;

/**
 * All true vessels of a world: their slots, their masters and their movement. Owned by the world's
 * thread.
 */
public final class Vessels implements Fleet {
  private static final byte EMPTY = 0;
  private static final byte LYING = 1;
  private static final byte SAILING = 2;

  /** An anchored vessel swings this fast, degrees a second, and turns back after this long. */
  private static final double SWING_SINE = StrictMath.sin(StrictMath.toRadians(0.02));

  private static final long SWING_MS = 15 * 60_000L;

  private final Chart chart;
  private final double stepS;
  private final Kinematics motion;
  private final byte[] state;
  private final int[] id;
  private final Particulars[] particulars;
  private final Master[] master;
  private final Order[] order;
  private final Passage[] passage;
  private final int[] leg;
  private final long[] untilMs;
  private final boolean[] swinging;
  private final int[] navStatus;
  private final boolean[] aisOn;
  private final AisIdentity[] says;
  private final double[] saidEastOffM;
  private final double[] saidNorthOffM;
  private final double[] turnedDownDb;
  private int slotCount;
  private int present;
  private int lastId;

  /**
   * An empty sea.
   *
   * @param capacity most vessels at one instant
   * @param stepMs length of every step, milliseconds
   */
  public Vessels(Chart chart, int capacity, long stepMs) {
    this.chart = chart;
    stepS = stepMs / 1000.0;
    motion = new Kinematics(capacity);
    state = new byte[capacity];
    id = new int[capacity];
    particulars = new Particulars[capacity];
    master = new Master[capacity];
    order = new Order[capacity];
    passage = new Passage[capacity];
    leg = new int[capacity];
    untilMs = new long[capacity];
    swinging = new boolean[capacity];
    navStatus = new int[capacity];
    aisOn = new boolean[capacity];
    says = new AisIdentity[capacity];
    saidEastOffM = new double[capacity];
    saidNorthOffM = new double[capacity];
    turnedDownDb = new double[capacity];
  }

  /** How many there are now. */
  public int present() {
    return present;
  }

  /** Takes a vessel in, lying at a place with her bow on a course; she wants an order at once. */
  public int add(
      Particulars who,
      Master commands,
      double eastM,
      double northM,
      double courseEast,
      double courseNorth) {
    int slot = freeSlot();
    id[slot] = ++lastId;
    particulars[slot] = who;
    master[slot] = commands;
    state[slot] = LYING;
    order[slot] = new Order.Lie(Long.MIN_VALUE, 0, false);
    untilMs[slot] = Long.MIN_VALUE;
    swinging[slot] = false;
    navStatus[slot] = 0;
    aisOn[slot] = who.aisClass() != AisClass.NONE;
    says[slot] = who.identity();
    saidEastOffM[slot] = saidNorthOffM[slot] = turnedDownDb[slot] = 0;
    motion.place(slot, eastM, northM, courseEast, courseNorth, stepS, Handling.of(who.kind()));
    present++;
    return slot;
  }

  /** Puts her on a passage as if she had sailed it from its start for some metres. */
  public void startUnderWay(int slot, Order.Sail order, double sailedM) {
    Passage way = order.passage();
    double rest = sailedM;
    int at = 0;
    while (at < way.legCount() - 1 && rest > way.legLengthM(at)) {
      rest -= way.legLengthM(at);
      at++;
    }
    rest = Math.min(rest, way.legLengthM(at));
    motion.x[slot] = motion.lastX[slot] = way.x[at] + rest * way.ux[at];
    motion.y[slot] = motion.lastY[slot] = way.y[at] + rest * way.uy[at];
    motion.courseX[slot] = way.ux[at];
    motion.courseY[slot] = way.uy[at];
    sail(slot, order, at);
    motion.startAtSpeed(slot);
  }

  /** Gives a vessel another master, who is asked at the end of this step. */
  public void hand(int slot, Master commands) {
    master[slot] = commands;
    state[slot] = LYING;
    untilMs[slot] = Long.MIN_VALUE;
  }

  /** Lets her ask her master at the end of this step, whatever she does; she does not stop. */
  public void interrupt(int slot) {
    untilMs[slot] = Long.MIN_VALUE;
  }

  /** Switches a transponder that she carries on or off. */
  public void switchAis(int slot, boolean on) {
    aisOn[slot] = on && particulars[slot].aisClass() != AisClass.NONE;
  }

  /** Lets her transponder say something else of her from now on. */
  public void claim(int slot, AisIdentity identity) {
    says[slot] = identity;
  }

  /** Lets her transponder give a place that is off by so many metres from now on. */
  public void displace(int slot, double eastM, double northM) {
    saidEastOffM[slot] = eastM;
    saidNorthOffM[slot] = northM;
  }

  /** Turns her transmitter down by so many decibels, 0 or more. */
  public void turnDown(int slot, double decibels) {
    turnedDownDb[slot] = decibels;
  }

  /** Who commands her. */
  public Master master(int slot) {
    return master[slot];
  }

  /** What she was ordered last, by whoever it was; whether or not she has done it. */
  public Order order(int slot) {
    return order[slot];
  }

  /** The leg of her passage that she is on; of no meaning while she lies. */
  public int leg(int slot) {
    return leg[slot];
  }

  /** Moves every vessel by one step. */
  public void move(long timeMs, Conditions conditions) {
    double swing = (timeMs / SWING_MS) % 2 == 0 ? SWING_SINE * stepS : -SWING_SINE * stepS;
    for (int slot = 0; slot < slotCount; slot++) {
      if (state[slot] == SAILING) {
        motion.sail(slot, stepS);
      } else if (state[slot] == LYING) {
        motion.rest(slot, swinging[slot] ? swing : 0, stepS);
      }
    }
  }

  /** Lets every vessel that has done what she was ordered ask her master, in the order of slots. */
  public void command(long timeMs) {
    for (int slot = 0; slot < slotCount; slot++) {
      if (state[slot] == SAILING) {
        nextLeg(slot);
      }
      if (state[slot] != EMPTY && untilMs[slot] <= timeMs) {
        obey(slot, master[slot].next(timeMs, motion.x[slot], motion.y[slot]));
      }
    }
  }

  private void nextLeg(int slot) {
    while (motion.toGoM(slot) <= 0) {
      if (leg[slot] + 1 == passage[slot].legCount()) {
        state[slot] = LYING;
        untilMs[slot] = Long.MIN_VALUE;
        return;
      }
      leg[slot]++;
      motion.follow(slot, passage[slot], leg[slot], true);
    }
  }

  private void obey(int slot, Order order) {
    if (order instanceof Order.Sail sail) {
      sail(slot, sail, 0);
    } else if (order instanceof Order.Lie lie) {
      this.order[slot] = lie;
      state[slot] = LYING;
      untilMs[slot] = lie.untilMs();
      swinging[slot] = lie.swinging();
      navStatus[slot] = lie.navStatus();
    } else {
      state[slot] = EMPTY;
      present--;
    }
  }

  private void sail(int slot, Order.Sail order, int from) {
    state[slot] = SAILING;
    this.order[slot] = order;
    passage[slot] = order.passage();
    leg[slot] = from;
    untilMs[slot] = order.untilMs();
    navStatus[slot] = order.navStatus();
    motion.wantSpeed(slot, order.speedMps());
    motion.follow(slot, order.passage(), from, true);
  }

  private int freeSlot() {
    for (int slot = 0; slot < slotCount; slot++) {
      if (state[slot] == EMPTY) {
        return slot;
      }
    }
    if (slotCount == state.length) {
      throw new IllegalStateException("the sea is full: " + slotCount + " vessels");
    }
    return slotCount++;
  }

  /** Where she was before this step, chart metres. */
  public double lastEastM(int slot) {
    return motion.lastX[slot];
  }

  /** Where she was before this step, chart metres. */
  public double lastNorthM(int slot) {
    return motion.lastY[slot];
  }

  @Override
  public int slotCount() {
    return slotCount;
  }

  @Override
  public boolean isPresent(int slot) {
    return state[slot] != EMPTY;
  }

  @Override
  public int id(int slot) {
    return id[slot];
  }

  @Override
  public String key(int slot) {
    return particulars[slot].key();
  }

  @Override
  public VesselClass kind(int slot) {
    return particulars[slot].kind();
  }

  @Override
  public double eastM(int slot) {
    return motion.x[slot];
  }

  @Override
  public double northM(int slot) {
    return motion.y[slot];
  }

  @Override
  public double lon(int slot) {
    return chart.lon(motion.x[slot], motion.y[slot]);
  }

  @Override
  public double lat(int slot) {
    return chart.lat(motion.x[slot], motion.y[slot]);
  }

  @Override
  public double sogMps(int slot) {
    return motion.sog[slot];
  }

  @Override
  public double courseEast(int slot) {
    return motion.courseX[slot];
  }

  @Override
  public double courseNorth(int slot) {
    return motion.courseY[slot];
  }

  @Override
  public double headingDeg(int slot) {
    double gridDeg =
        StrictMath.toDegrees(StrictMath.atan2(motion.courseX[slot], motion.courseY[slot]));
    double trueDeg = gridDeg + chart.convergenceDeg(lon(slot), lat(slot));
    double turn = trueDeg < 0 ? trueDeg + 360 : trueDeg;
    return turn >= 360 ? turn - 360 : turn;
  }

  @Override
  public double turnRateDps(int slot) {
    return StrictMath.toDegrees(StrictMath.asin(motion.turned[slot])) / stepS;
  }

  @Override
  public int navStatus(int slot) {
    return navStatus[slot];
  }

  @Override
  public AisClass aisClass(int slot) {
    return particulars[slot].aisClass();
  }

  @Override
  public boolean isAisOn(int slot) {
    return aisOn[slot];
  }

  @Override
  public AisIdentity says(int slot) {
    return says[slot];
  }

  @Override
  public double saidEastOffM(int slot) {
    return saidEastOffM[slot];
  }

  @Override
  public double saidNorthOffM(int slot) {
    return saidNorthOffM[slot];
  }

  @Override
  public double turnedDownDb(int slot) {
    return turnedDownDb[slot];
  }

  @Override
  public int persons(int slot) {
    return particulars[slot].persons();
  }

  @Override
  public String destination(int slot) {
    return master[slot].destination();
  }

  @Override
  public double lengthM(int slot) {
    return particulars[slot].lengthM();
  }

  @Override
  public double beamM(int slot) {
    return particulars[slot].beamM();
  }

  @Override
  public double draughtM(int slot) {
    return particulars[slot].draughtM();
  }

  @Override
  public double radarCrossSectionM2(int slot) {
    return particulars[slot].radarCrossSectionM2();
  }

  @Override
  public double heightM(int slot) {
    return particulars[slot].heightM();
  }

  @Override
  public String unit(int slot) {
    return particulars[slot].unit();
  }
}
