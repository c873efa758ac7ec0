package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;
import offing.area.Chart;
import offing.area.Site;
import offing.sim.sensor.report.Horizon;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;

/**
 * Whether one shore station decodes one AIS message.
 *
 * <p>Flat-sea two-ray loss with 1 dB/km beyond the radio horizon, and a soft threshold that decodes
 * 80 % at -107 dBm (ITU-R M.1371-5 annex 2 and IEC 61993-2 sensitivity). Land does not stand in the
 * way: the stations are on summits, and VHF bends. Losses by colliding slots strike all stations
 * alike and are the network's.
 */
final class AisReception {
  /** Transmitter powers: 12.5 W for class A, 2 W for class B. */
  private static final double CLASS_A_DBM = 41;

  private static final double CLASS_B_DBM = 33;

  private static final double CABLES_DB = 3;
  private static final double BEYOND_HORIZON_DB_PER_M = 1e-3;
  private static final double HALF_DECODED_DBM = -108.4;

  /** So much over the threshold the chance is 1 to a millionth, so much below 0. */
  private static final double CERTAIN_DB = 14;

  private final Site site;
  private final double eastM;
  private final double northM;
  private final double heightTermDb;
  private final double horizonM;

  AisReception(Site site, Chart chart) {
    this.site = site;
    eastM = chart.eastM(site.lon(), site.lat());
    northM = chart.northM(site.lon(), site.lat());
    heightTermDb = 20 * StrictMath.log10(site.heightM());
    horizonM = Horizon.radioM(site.heightM());
  }

  Site site() {
    return site;
  }

  /**
   * Draws whether a message of a vessel is decoded.
   *
   * @param fadingDb how much weaker she is heard just now
   */
  boolean decodes(RandomGenerator dice, Fleet fleet, int slot, double fadingDb) {
    double receivedDbm =
        powerDbm(fleet.aisClass(slot)) - CABLES_DB - lossDb(fleet, slot) - fadingDb;
    return dice.nextDouble() < chance(receivedDbm - HALF_DECODED_DBM);
  }

  private static double powerDbm(AisClass aisClass) {
    return aisClass == AisClass.A ? CLASS_A_DBM : CLASS_B_DBM;
  }

  private double lossDb(Fleet fleet, int slot) {
    double east = fleet.eastM(slot) - eastM;
    double north = fleet.northM(slot) - northM;
    double rangeM = Math.max(1, Math.sqrt(east * east + north * north));
    double antennaM = Math.max(1, fleet.heightM(slot));
    double beyondM = rangeM - horizonM - Horizon.radioM(antennaM);
    return 40 * StrictMath.log10(rangeM)
        - heightTermDb
        - 20 * StrictMath.log10(antennaM)
        + BEYOND_HORIZON_DB_PER_M * Math.max(0, beyondM);
  }

  /** The share that is decoded so many decibels over the level at which half of it is. */
  static double chance(double overDb) {
    if (overDb > CERTAIN_DB) {
      return 1;
    }
    return overDb < -CERTAIN_DB ? 0 : 1 / (1 + StrictMath.exp(-overDb));
  }
}
