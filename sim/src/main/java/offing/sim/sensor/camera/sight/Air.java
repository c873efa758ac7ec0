package offing.sim.sensor.camera.sight;

import offing.sim.weather.Conditions;

/**
 * What air and light leave of a target's contrast. Set for a step; owned by the cameras.
 *
 * <p>Light: Koschmieder's {@code C = C0 exp(-3.912 R / V)} with the visibility V. Heat: {@code
 * exp(-b R)} with the camera's own loss in clear air, that of rain ({@code 0.36 r^0.63} a
 * kilometre, r in millimetres an hour), and in fog that of light. Contrasts are assumed.
 */
public final class Air {
  /** What must be left of a contrast for anything to be made out. */
  static final double LEAST_CONTRAST = 0.03;

  private static final double KOSCHMIEDER = 3.912;
  private static final double BY_DAY = 0.5;
  private static final double BY_NIGHT = 0.05;
  private static final double OF_HEAT = 0.5;

  /** A full moon does as much as so many moonless nights together. */
  private static final double MOON = 3;

  /** Sun under the horizon, degrees, where the night begins: civil twilight. */
  private static final double NIGHT_DEG = -6;

  /** Nearer to the horizon than this, the sun leaves things as warm as the sea. */
  private static final double CROSSOVER_DEG = 2;

  private static final double CROSSOVER = 0.5;
  private static final double GLINT = 0.3;
  private static final double GLINT_BELOW_DEG = 20;
  private static final double GLINT_WITHIN_DEG = 15;

  /** Fog hides heat as it hides light; haze of twice that visibility does not. */
  private static final double FOG_M = 1_000;

  private double light;
  private double heat;
  private double rainPerKm;
  private double glintDeg;

  /** Takes the light and the rain of a step. */
  public void set(Conditions conditions) {
    double sunDeg = conditions.sunAltitudeDeg();
    double day = Math.max(0, Math.min(1, 1 - sunDeg / NIGHT_DEG));
    light = day * BY_DAY + (1 - day) * BY_NIGHT * moon(conditions);
    heat = OF_HEAT * (Math.abs(sunDeg) < CROSSOVER_DEG ? CROSSOVER : 1);
    double rain = conditions.rainMmh();
    rainPerKm = rain > 0 ? 0.36 * StrictMath.pow(rain, 0.63) : 0;
    boolean isGlinting = sunDeg > 0 && sunDeg < GLINT_BELOW_DEG;
    glintDeg = isGlinting ? conditions.sunAzimuthDeg() : Double.NaN;
  }

  private static double moon(Conditions conditions) {
    return conditions.moonAltitudeDeg() > 0 ? 1 + (MOON - 1) * conditions.moonIllumination() : 1;
  }

  /**
   * What is left of a target's contrast, [0, 1].
   *
   * @param bearingDeg true, of the target, [0, 360)
   * @param visibilityM on the way to it
   */
  double contrast(CameraSettings camera, double rangeM, double bearingDeg, double visibilityM) {
    return camera.thermal()
        ? heat * StrictMath.exp(-perKm(camera, visibilityM) * rangeM / 1_000)
        : light * glint(bearingDeg) * StrictMath.exp(-KOSCHMIEDER * rangeM / visibilityM);
  }

  private double perKm(CameraSettings camera, double visibilityM) {
    double fog = Math.max(0, Math.min(1, 2 - visibilityM / FOG_M));
    return camera.haze() + rainPerKm + fog * KOSCHMIEDER * 1_000 / visibilityM;
  }

  /** NaN compares false: there is no glint where there is no low sun. */
  private double glint(double bearingDeg) {
    double off = StrictMath.IEEEremainder(bearingDeg - glintDeg, 360);
    return Math.abs(off) < GLINT_WITHIN_DEG ? GLINT : 1;
  }
}
