package offing.sim.encounter;

import offing.sim.water.Seaway;

/** A canal that runs north into open water: 100 m of room about its middle line, then 400 m. */
final class Mouth implements Seaway {
  @Override
  public double roomM(double eastM, double northM) {
    return Math.abs(eastM) > 20 ? 0 : northM < 0 ? 100 : 400;
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
