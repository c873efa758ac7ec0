package offing.sim.sensor.report;

import offing.radar.RadarHorizon;

/** How far radio goes over the curved sea, for AIS as for radar. */
public final class Horizon {
  private Horizon() {}

  /** Metres from a height in metres to the horizon. Two antennas meet over the sum of theirs. */
  public static double radioM(double heightM) {
    return RadarHorizon.distanceM(heightM);
  }
}
