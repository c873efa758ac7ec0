package offing.sim.sensor.camera.sight;

/** Where a mount stands at this step, and how it sees past land. Owned by its mount. */
public final class Stand {
  private final LandSight land;
  private final boolean isAfloat;
  private double eastM;
  private double northM;
  private double lon;
  private double lat;
  private double heightM;
  private double convergenceDeg;
  private double headingDeg;

  public Stand(LandSight land, boolean isAfloat) {
    this.land = land;
    this.isAfloat = isAfloat;
  }

  /** Puts it somewhere: chart metres, degrees, and grid convergence there. */
  public void place(double eastM, double northM, double lon, double lat, double convergenceDeg) {
    this.eastM = eastM;
    this.northM = northM;
    this.lon = lon;
    this.lat = lat;
    this.convergenceDeg = convergenceDeg;
  }

  /** {@code heightM}: of the lens over the water of the moment, over 0. */
  public void raise(double heightM) {
    this.heightM = heightM;
  }

  /** {@code headingDeg}: where the bow points, true. */
  public void head(double headingDeg) {
    this.headingDeg = headingDeg;
  }

  /** Chart metres. */
  public double eastM() {
    return eastM;
  }

  public double northM() {
    return northM;
  }

  /** Degrees, WGS 84. */
  public double lon() {
    return lon;
  }

  public double lat() {
    return lat;
  }

  /** Of the lens over the water of the moment, metres. */
  public double heightM() {
    return heightM;
  }

  /** Added to a grid bearing to get the true one, degrees. */
  public double convergenceDeg() {
    return convergenceDeg;
  }

  /** Where the bow points, degrees true; 0 on shore. */
  public double headingDeg() {
    return headingDeg;
  }

  public boolean isAfloat() {
    return isAfloat;
  }

  /** Whether no land stands between the lens and a place, so far off in a grid bearing. */
  boolean isClear(double toEastM, double toNorthM, double groundM, double gridDeg) {
    return land.isClear(this, toEastM, toNorthM, groundM, gridDeg);
  }

  /** How land is seen past from where the mount stands: metres and degrees of the chart plane. */
  @FunctionalInterface
  public interface LandSight {
    boolean isClear(Stand from, double toEastM, double toNorthM, double groundM, double gridDeg);
  }
}
