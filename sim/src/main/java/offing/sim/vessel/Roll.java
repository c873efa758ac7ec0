package offing.sim.vessel;

import offing.area.Chart;

/**
 * Who is out, and how each is now: the columns as a fleet. Changed by {@link Vessels} alone, whose
 * base it is.
 */
abstract class Roll implements Fleet {
  /** Under this a vessel makes no way to speak of, m/s: her course is where her bow points. */
  private static final double STILL_MPS = 0.01;

  final double stepS;
  final Kinematics motion;
  final Transponders transponders;
  final boolean[] present;
  final int[] id;
  final Particulars[] particulars;
  final Master[] master;
  final int[] navStatus;
  int slotCount;

  private final Chart chart;

  Roll(Chart chart, int capacity, long stepMs) {
    this.chart = chart;
    stepS = stepMs / 1000.0;
    motion = new Kinematics(capacity);
    transponders = new Transponders(capacity);
    present = new boolean[capacity];
    id = new int[capacity];
    particulars = new Particulars[capacity];
    master = new Master[capacity];
    navStatus = new int[capacity];
  }

  /** Where she was before this step, chart metres. */
  public double lastEastM(int slot) {
    return motion.lastX[slot];
  }

  /** Where she was before this step, chart metres. */
  public double lastNorthM(int slot) {
    return motion.lastY[slot];
  }

  /** What she is like now. */
  public Particulars particulars(int slot) {
    return particulars[slot];
  }

  /** Velocity over ground, m/s. */
  public double velocityEastMps(int slot) {
    return motion.velX[slot];
  }

  /** Velocity over ground, m/s. */
  public double velocityNorthMps(int slot) {
    return motion.velY[slot];
  }

  /** Speed through the water, m/s. */
  public double speedMps(int slot) {
    return motion.speed[slot];
  }

  /** Course over ground, degrees from true north, [0, 360). */
  public double courseDeg(int slot) {
    return trueDeg(slot, courseEast(slot), courseNorth(slot));
  }

  @Override
  public int slotCount() {
    return slotCount;
  }

  @Override
  public boolean isPresent(int slot) {
    return present[slot];
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
    double east = motion.velX[slot];
    double north = motion.velY[slot];
    return Math.sqrt(east * east + north * north);
  }

  @Override
  public double courseEast(int slot) {
    double sog = sogMps(slot);
    return sog < STILL_MPS ? motion.headX[slot] : motion.velX[slot] / sog;
  }

  @Override
  public double courseNorth(int slot) {
    double sog = sogMps(slot);
    return sog < STILL_MPS ? motion.headY[slot] : motion.velY[slot] / sog;
  }

  @Override
  public double headingEast(int slot) {
    return motion.headX[slot];
  }

  @Override
  public double headingNorth(int slot) {
    return motion.headY[slot];
  }

  @Override
  public double headingDeg(int slot) {
    return trueDeg(slot, motion.headX[slot], motion.headY[slot]);
  }

  private double trueDeg(int slot, double east, double north) {
    double gridDeg = StrictMath.toDegrees(StrictMath.atan2(east, north));
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
    return transponders.isOn(slot);
  }

  @Override
  public AisIdentity says(int slot) {
    return transponders.says(slot);
  }

  @Override
  public double saidEastOffM(int slot) {
    return transponders.eastOffM(slot);
  }

  @Override
  public double saidNorthOffM(int slot) {
    return transponders.northOffM(slot);
  }

  @Override
  public double turnedDownDb(int slot) {
    return transponders.turnedDownDb(slot);
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
