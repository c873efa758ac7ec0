package offing.sim.vessel;

/** What every vessel's transponder does and says, by slot. Owned by {@link Vessels}. */
final class Transponders {
  private final boolean[] isCarried;
  private final boolean[] on;
  private final AisIdentity[] says;
  private final double[] eastOffM;
  private final double[] northOffM;
  private final double[] turnedDownDb;

  Transponders(int capacity) {
    isCarried = new boolean[capacity];
    on = new boolean[capacity];
    says = new AisIdentity[capacity];
    eastOffM = new double[capacity];
    northOffM = new double[capacity];
    turnedDownDb = new double[capacity];
  }

  /** A new vessel's, switched on and honest. */
  void fit(int slot, Particulars who) {
    on[slot] = isCarried[slot] = who.aisClass() != AisClass.NONE;
    says[slot] = who.identity();
    eastOffM[slot] = northOffM[slot] = turnedDownDb[slot] = 0;
  }

  /** Makes the first so many what they are of another. */
  void copy(Transponders from, int count) {
    System.arraycopy(from.on, 0, on, 0, count);
    System.arraycopy(from.says, 0, says, 0, count);
    System.arraycopy(from.eastOffM, 0, eastOffM, 0, count);
    System.arraycopy(from.northOffM, 0, northOffM, 0, count);
    System.arraycopy(from.turnedDownDb, 0, turnedDownDb, 0, count);
  }

  void turn(int slot, boolean turnOn) {
    on[slot] = turnOn && isCarried[slot];
  }

  void claim(int slot, AisIdentity identity) {
    says[slot] = identity;
  }

  void displace(int slot, double eastM, double northM) {
    eastOffM[slot] = eastM;
    northOffM[slot] = northM;
  }

  void turnDown(int slot, double decibels) {
    turnedDownDb[slot] = decibels;
  }

  boolean isOn(int slot) {
    return on[slot];
  }

  AisIdentity says(int slot) {
    return says[slot];
  }

  double eastOffM(int slot) {
    return eastOffM[slot];
  }

  double northOffM(int slot) {
    return northOffM[slot];
  }

  double turnedDownDb(int slot) {
    return turnedDownDb[slot];
  }
}
