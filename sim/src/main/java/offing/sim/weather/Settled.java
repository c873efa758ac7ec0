package offing.sim.weather;

/**
 * Weather that stays as it is: a moonless clear night or a clear noon over the same sea everywhere.
 *
 * @param waveHeightM significant, metres
 * @param visibilityM metres
 * @param sunAltitudeDeg degrees
 */
public record Settled(
    long timeMs,
    double windEastMps,
    double windNorthMps,
    double rainMmh,
    double waveHeightM,
    double visibilityM,
    double streamEastMps,
    double streamNorthMps,
    double sunAltitudeDeg)
    implements Conditions {

  /** A breath of wind, sea state 2, visibility of 20 km, night. */
  public static Settled night(long timeMs) {
    return new Settled(timeMs, 0, -3, 0, 0.3, 20_000, 0, 0, -40);
  }

  /** The same by day. */
  public static Settled day(long timeMs) {
    return new Settled(timeMs, 0, -3, 0, 0.3, 20_000, 0, 0, 45);
  }

  @Override
  public double openWaveHeightM() {
    return waveHeightM;
  }

  @Override
  public double waveHeightM(double eastM, double northM) {
    return waveHeightM;
  }

  @Override
  public double visibilityM(double eastM, double northM) {
    return visibilityM;
  }

  @Override
  public double streamEastMps(double eastM, double northM) {
    return streamEastMps;
  }

  @Override
  public double streamNorthMps(double eastM, double northM) {
    return streamNorthMps;
  }

  @Override
  public double tideM() {
    return 0;
  }

  @Override
  public double sunAzimuthDeg() {
    return 180;
  }

  @Override
  public double moonAltitudeDeg() {
    return -10;
  }

  @Override
  public double moonIllumination() {
    return 0;
  }
}
