package offing.sim.vessel;

import offing.area.Chart;
import offing.sim.water.Seaway;
import offing.sim.weather.Conditions;

/**
 * All true vessels of a world: their slots, their masters and their movement. Owned by the world's
 * thread.
 */
public final class Vessels extends Roll {
  private static final byte EMPTY = 0;
  private static final byte MOORED = 1;
  private static final byte ANCHORED = 2;
  private static final byte HOLDING = 3;
  private static final byte DRIFTING = 4;
  private static final byte SAILING = 5;

  private static final int AT_ANCHOR_STATUS = 1;
  private static final int MOORED_STATUS = 5;

  /** In slack water an anchored vessel swings this fast, and turns back after this long. */
  private static final double SLACK_SINE = StrictMath.sin(StrictMath.toRadians(0.02));

  private static final long SLACK_MS = 15 * 60_000L;
  private static final double SLACK_MPS = 0.05;

  /** No faster does an anchored or drifting vessel turn, degrees a second. Assumed. */
  private static final double SWING_SINE = StrictMath.sin(StrictMath.toRadians(0.2));

  /** The share of her rate of turn with which one that stops turns up. Assumed. */
  private static final double STEMMING = 0.25;

  /** Where a drifting vessel finds less room than this, metres, she lets go her anchor. */
  public static final double ANCHORING_ROOM_M = 200;

  /** How far ahead there must be room beside a line at the least, metres. */
  private static final double LEAST_AHEAD_M = 150;

  /** Who takes her way off keeps her heading from this speed on, m/s. */
  static final double STRAIGHT_MPS = 2.5;

  /** How fast one goes astern at most, m/s. Assumed. */
  public static final double BACKING_MPS = 0.5;

  /** So many are planned for before they are moved: their columns fit into a cache together. */
  private static final int TOGETHER = 512;

  private final Seaway seaway;
  private final SeaRoom room;
  private final Drift drift;
  private final byte[] state;
  private final Order[] order;
  private final Passage[] passage;
  private final int[] leg;
  private final long[] untilMs;
  private final boolean[] standsClear;
  private final int[] party;
  private final double[] able;
  private final boolean[] disabled;
  private final double[] speedShare;
  private final boolean[] held;
  private final boolean[] backs;
  private final boolean[] stays;
  private final int[] free;
  private int freeCount;
  private int count;
  private int lastId;

  /**
   * An empty sea.
   *
   * @param capacity most vessels at one instant
   * @param stepMs length of every step, milliseconds
   */
  public Vessels(Chart chart, Seaway seaway, int capacity, long stepMs) {
    super(chart, capacity, stepMs);
    this.seaway = seaway;
    room = new SeaRoom(seaway);
    drift = new Drift(motion, capacity);
    state = new byte[capacity];
    order = new Order[capacity];
    passage = new Passage[capacity];
    leg = new int[capacity];
    untilMs = new long[capacity];
    standsClear = new boolean[capacity];
    party = new int[capacity];
    able = new double[capacity];
    disabled = new boolean[capacity];
    speedShare = new double[capacity];
    held = new boolean[capacity];
    backs = new boolean[capacity];
    stays = new boolean[capacity];
    free = new int[capacity];
  }

  /** How many there are now. */
  public int present() {
    return count;
  }

  /** Takes a vessel in, lying at a place with her bow on a course; she wants an order at once. */
  public int add(
      Particulars who,
      Master commands,
      double eastM,
      double northM,
      double headEast,
      double headNorth) {
    Handling handling = Handling.of(who.kind());
    int slot = freeSlot();
    present[slot] = true;
    id[slot] = ++lastId;
    particulars[slot] = who;
    transponders.fit(slot, who);
    standsClear[slot] = true;
    party[slot] = 0;
    able[slot] = 1;
    disabled[slot] = false;
    speedShare[slot] = 1;
    held[slot] = false;
    backs[slot] = false;
    stays[slot] = false;
    motion.place(slot, eastM, northM, headEast, headNorth, stepS, handling);
    drift.take(slot, handling);
    lie(slot, new Order.Lie(Long.MIN_VALUE, 0, false));
    hand(slot, commands);
    count++;
    return slot;
  }

  /** Puts her on a passage as if she had sailed it from its start for some metres. */
  public void startUnderWay(int slot, Order.Sail order, double sailedM) {
    Passage way = order.passage();
    double rest = sailedM;
    int at = 0;
    while (at < way.legCount() - 1 && rest > way.legM(at)) {
      rest -= way.legM(at);
      at++;
    }
    rest = Math.min(rest, way.legM(at));
    motion.x[slot] = motion.lastX[slot] = way.x[at] + rest * way.ux[at];
    motion.y[slot] = motion.lastY[slot] = way.y[at] + rest * way.uy[at];
    motion.headX[slot] = way.ux[at];
    motion.headY[slot] = way.uy[at];
    sail(slot, order, at);
    motion.startAtSpeed(slot);
  }

  /**
   * Gives a vessel another master, who is asked at the end of this step; until then she goes on.
   */
  public void hand(int slot, Master commands) {
    master[slot] = commands;
    interrupt(slot);
  }

  /** Lets her ask her master at the end of this step, whatever she does; she does not stop. */
  public void interrupt(int slot) {
    untilMs[slot] = Long.MIN_VALUE;
  }

  /** Whether she keeps clear of others and they of her; until told otherwise everyone does. */
  public boolean isStandingClear(int slot) {
    return standsClear[slot];
  }

  /** False lets her come close to others: alongside, in pursuit, in their shadow. */
  public void standsClear(int slot, boolean clear) {
    standsClear[slot] = clear;
  }

  /** Marks her as one of those who approach a shore: those with one number, from 1, together. */
  public void approaches(int slot, int number) {
    party[slot] = number;
  }

  /** Whether two approach a shore: they pass each other as close as they like, and do not stop. */
  public boolean bothApproach(int a, int b) {
    return party[a] > 0 && party[b] > 0;
  }

  /** Whether two approach together: they go alongside each other. */
  public boolean areTogether(int a, int b) {
    return party[a] > 0 && party[a] == party[b];
  }

  /** Lets her make no more than that share of the speed that she is ordered, (0, 1]. */
  public void hamper(int slot, double share) {
    able[slot] = share;
    throttle(slot);
  }

  /** Whether her engine can be used; where not, nobody can order her anywhere. */
  public boolean isUnderCommand(int slot) {
    return !disabled[slot];
  }

  /** Tells that her engine has failed, or runs again. */
  public void disable(int slot, boolean disable) {
    disabled[slot] = disable;
  }

  /** Makes her another to look at: lower in the water, others aboard. She keeps key and class. */
  public void alter(int slot, Particulars who) {
    particulars[slot] = who;
  }

  /** Whether she follows a passage. */
  public boolean isSailing(int slot) {
    return state[slot] == SAILING;
  }

  /** Whether she is made fast. */
  public boolean isMoored(int slot) {
    return state[slot] == MOORED;
  }

  /**
   * Lets her keep beside her line, and go slower than she was ordered, until told otherwise.
   *
   * @param asideM to starboard, metres, where {@link #isAsideClear}
   * @param share of the speed that she was ordered, (0, 1]
   */
  public void evade(int slot, double asideM, double share) {
    motion.keepAside(slot, asideM);
    speedShare[slot] = share;
    throttle(slot);
  }

  private void throttle(int slot) {
    if (state[slot] == SAILING && order[slot] instanceof Order.Sail sail) {
      motion.wantSpeed(slot, held[slot] ? 0 : able[slot] * speedShare[slot] * sail.speedMps());
    }
  }

  /**
   * Lets her take all way off as fast as she can, and keep her place and heading once she has, or
   * go on again.
   */
  public void hold(int slot, boolean still) {
    held[slot] = still;
    throttle(slot);
  }

  /** Lets one that is held and lies still go slowly astern, or no more. */
  public void back(int slot, boolean astern) {
    backs[slot] = astern;
  }

  /** Lets one that lies keep her heading by engine and rudder, or swing again. */
  public void stay(int slot, boolean still) {
    stays[slot] = still;
  }

  /** Whether she was told to go astern. */
  public boolean isBacking(int slot) {
    return backs[slot];
  }

  /** Whether she goes astern or was told to. */
  public boolean isAstern(int slot) {
    return backs[slot] || motion.asternMps(slot) > 0;
  }

  /** Whether she was told to take all way off. */
  public boolean isHeld(int slot) {
    return held[slot];
  }

  /** What she wants to make through the water unless she is held, m/s; 0 where she lies. */
  public double wantedMps(int slot) {
    return state[slot] == SAILING && order[slot] instanceof Order.Sail sail
        ? able[slot] * speedShare[slot] * sail.speedMps()
        : 0;
  }

  /** How far to starboard of her line she was told to keep, metres. */
  public double asideM(int slot) {
    return motion.asideM(slot);
  }

  /** How far to starboard of her line she is, metres. */
  public double offM(int slot) {
    return motion.offM(slot);
  }

  /** The share of the speed she was ordered that she was told to keep to, (0, 1]. */
  public double speedShare(int slot) {
    return speedShare[slot];
  }

  /** How far ahead along her line she steers for, metres. */
  public double lookAheadM(int slot) {
    return motion.lookAheadM(slot);
  }

  /**
   * Whether she has room to keep so far to starboard of her line, for some metres ahead and so many
   * times {@link #lookAheadM}: in three of them she is back on her line.
   */
  public boolean isAsideClear(int slot, double asideM, double returns) {
    double ahead = LEAST_AHEAD_M + returns * motion.lookAheadM(slot);
    double along = passage[slot].legM(leg[slot]) - motion.wheelOverM(slot) - motion.toGoM(slot);
    double wanted = order[slot] instanceof Order.Sail sail ? sail.speedMps() : 0;
    return room.isClear(passage[slot], leg[slot], along, asideM, ahead, wanted);
  }

  /** Switches a transponder that she carries on or off. */
  public void switchAis(int slot, boolean on) {
    transponders.turn(slot, on);
  }

  /** Lets her transponder say something else of her from now on. */
  public void claim(int slot, AisIdentity identity) {
    transponders.claim(slot, identity);
  }

  /** Lets her transponder give a place that is off by so many metres from now on. */
  public void displace(int slot, double eastM, double northM) {
    transponders.displace(slot, eastM, northM);
  }

  /** Turns her transmitter down by so many decibels, 0 or more. */
  public void turnDown(int slot, double decibels) {
    transponders.turnDown(slot, decibels);
  }

  /** Who commands her. */
  public Master master(int slot) {
    return master[slot];
  }

  /** What she was ordered last, by whoever it was; whether or not she has done it. */
  public Order order(int slot) {
    return order[slot];
  }

  Passage passage(int slot) {
    return passage[slot];
  }

  /** The leg of her passage that she is on; of no meaning while she lies. */
  public int leg(int slot) {
    return leg[slot];
  }

  /** Moves every vessel by one step. */
  public void move(long timeMs, Conditions conditions) {
    drift.step(conditions, slotCount);
    double slack = (timeMs / SLACK_MS) % 2 == 0 ? SLACK_SINE * stepS : -SLACK_SINE * stepS;
    for (int from = 0; from < slotCount; from += TOGETHER) {
      int to = Math.min(slotCount, from + TOGETHER);
      motion.aim(from, to);
      turn(from, to, slack);
      motion.go(from, to, stepS);
      back(from, to);
    }
  }

  private void turn(int from, int to, double slack) {
    for (int slot = from; slot < to; slot++) {
      if (state[slot] != SAILING) {
        motion.swing(slot, swing(slot, slack));
      } else if (waits(slot)) {
        motion.swing(slot, 0);
      } else {
        motion.steer(slot);
      }
    }
  }

  /** Whether one that follows a passage keeps her heading, and stops where she is. */
  private boolean waits(int slot) {
    return (held[slot] && motion.speed[slot] <= STRAIGHT_MPS) || motion.asternMps(slot) > 0;
  }

  private void back(int from, int to) {
    for (int slot = from; slot < to; slot++) {
      if (isAstern(slot) && motion.speed[slot] == 0) {
        boolean still = backs[slot] && held[slot] && state[slot] == SAILING;
        motion.back(slot, still ? BACKING_MPS : 0, stepS);
      }
    }
  }

  /** The sine by which one that does not sail turns in a step. */
  private double swing(int slot, double slack) {
    if (stays[slot]) {
      return 0;
    }
    return switch (state[slot]) {
      case ANCHORED ->
          motion.isSet(slot, SLACK_MPS) ? motion.swingUp(slot, SWING_SINE * stepS) : slack;
      case HOLDING ->
          motion.isSet(slot, SLACK_MPS) ? motion.swingUp(slot, motion.turnSine(slot, STEMMING)) : 0;
      case DRIFTING -> motion.swingAcross(slot, SWING_SINE * stepS);
      default -> 0;
    };
  }

  /** Lets every vessel that has done what she was ordered ask her master, in the order of slots. */
  public void command(long timeMs) {
    for (int slot = 0; slot < slotCount; slot++) {
      if (state[slot] == SAILING) {
        nextLeg(slot);
      } else if (state[slot] == DRIFTING) {
        anchorWhereRoomIsShort(slot);
      }
      if (state[slot] != EMPTY && untilMs[slot] <= timeMs) {
        obey(slot, master[slot].next(timeMs, motion.x[slot], motion.y[slot]));
      }
    }
  }

  private void nextLeg(int slot) {
    while (motion.toGoM(slot) <= 0) {
      if (leg[slot] + 1 == passage[slot].legCount()) {
        state[slot] = HOLDING;
        interrupt(slot);
        return;
      }
      leg[slot]++;
      motion.follow(slot, passage[slot], leg[slot], passage[slot].cornerMps[leg[slot]]);
    }
  }

  private void anchorWhereRoomIsShort(int slot) {
    if (seaway.roomM(motion.x[slot], motion.y[slot]) < ANCHORING_ROOM_M) {
      state[slot] = ANCHORED;
      motion.engine(slot, true);
      navStatus[slot] = AT_ANCHOR_STATUS;
    }
  }

  private void obey(int slot, Order next) {
    if (next instanceof Order.Sail sail) {
      sail(slot, sail, 0);
    } else if (next instanceof Order.Lie lie) {
      lie(slot, lie);
    } else if (next instanceof Order.Drift drifts) {
      begin(slot, drifts, DRIFTING, drifts.untilMs(), drifts.navStatus());
    } else {
      leave(slot);
    }
  }

  private void lie(int slot, Order.Lie lie) {
    byte how = lie.swinging() ? ANCHORED : lie.navStatus() == MOORED_STATUS ? MOORED : HOLDING;
    begin(slot, lie, how, lie.untilMs(), lie.navStatus());
  }

  /** From rest she is swung on to the first leg; under way she turns from where she heads. */
  private void sail(int slot, Order.Sail sail, int from) {
    begin(slot, sail, SAILING, sail.untilMs(), sail.navStatus());
    Passage way = sail.passage();
    passage[slot] = way;
    leg[slot] = from;
    double cornerMps = way.cornerMps[from];
    if (from == 0 && motion.speed[slot] > cornerMps) {
      double cos = motion.headX[slot] * way.ux[0] + motion.headY[slot] * way.uy[0];
      cornerMps = way.entryMps(Handling.of(kind(slot)), cos);
    }
    throttle(slot);
    motion.follow(slot, way, from, cornerMps);
  }

  private void begin(int slot, Order next, byte how, long until, int status) {
    order[slot] = next;
    state[slot] = how;
    motion.engine(slot, how != DRIFTING);
    untilMs[slot] = until;
    navStatus[slot] = status;
  }

  private void leave(int slot) {
    state[slot] = EMPTY;
    present[slot] = false;
    free[freeCount++] = slot;
    count--;
  }

  private int freeSlot() {
    if (freeCount > 0) {
      return free[--freeCount];
    }
    if (slotCount == state.length) {
      throw new IllegalStateException("the sea is full: " + slotCount + " vessels");
    }
    return slotCount++;
  }
}
