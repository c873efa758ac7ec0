package offing.sim.encounter;

import offing.sim.water.Seaway;

/**
 * Runs north and south, 90 m of room about its middle line, with so much to look at south and north
 * of the origin, metres.
 */
record Canal(double southM, double northM) implements Seaway {

  /** As wide everywhere. */
  Canal() {
    this(350, 350);
  }

  @Override
  public double roomM(double atEastM, double atNorthM) {
    return Math.abs(atEastM) >= 20 ? 0 : atNorthM < 0 ? southM : northM;
  }

  @Override
  public boolean isClear(double x0, double y0, double x1, double y1, double roomM) {
    return Math.abs(x0) < 20 && Math.abs(x1) < 20;
  }

  @Override
  public boolean touchesLand(double x0, double y0, double x1, double y1) {
    return Math.abs(x0) > 110 || Math.abs(x1) > 110;
  }
}
