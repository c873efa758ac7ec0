package offing.sim.weather;

/**
 * Wind, water and light at one instant of event time. Places are chart metres; a vector of the
 * chart plane points where something goes. A view that changes with each step: copy what must stay.
 */
public interface Conditions {
  /** Event time, epoch milliseconds. */
  long timeMs();

  /** Where the mean wind blows to, m/s. */
  double windEastMps();

  double windNorthMps();

  /** Rain, millimetres an hour, 0 or more. */
  double rainMmh();

  /** Significant wave height where the sea is open, metres: nowhere is it more. */
  double openWaveHeightM();

  /** Significant wave height, metres, 0 or more; less where the fetch is short. */
  double waveHeightM(double eastM, double northM);

  /** Meteorological visibility, metres, over 0. */
  double visibilityM(double eastM, double northM);

  /** The stream at the surface, m/s: where the water goes. */
  double streamEastMps(double eastM, double northM);

  double streamNorthMps(double eastM, double northM);

  /** Height of the tide over chart datum, metres. */
  double tideM();

  /** Of the sun over the horizon, degrees, [-90, 90], in the middle of the area. */
  double sunAltitudeDeg();

  /** Of the sun, degrees true, [0, 360). */
  double sunAzimuthDeg();

  /** Of the moon over the horizon, degrees, [-90, 90]. */
  double moonAltitudeDeg();

  /** The lit share of the moon's disc, [0, 1]. */
  double moonIllumination();

  /** Mean wind speed, m/s. */
  default double windMps() {
    return Math.sqrt(windEastMps() * windEastMps() + windNorthMps() * windNorthMps());
  }

  /** Sea state there, WMO code table 3700, 0 to 9. */
  default int seaState(double eastM, double northM) {
    return SeaState.of(waveHeightM(eastM, northM));
  }

  /** Whether the sun is more than 6 degrees under the horizon: after civil twilight. */
  default boolean isDark() {
    return sunAltitudeDeg() < -6;
  }
}
