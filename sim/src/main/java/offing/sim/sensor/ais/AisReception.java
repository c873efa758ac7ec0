package offing.sim.sensor.ais;

import offing.area.Area;
import offing.area.Chart;
import offing.area.Site;
import offing.sim.sensor.report.Horizon;
import offing.sim.vessel.AisClass;

/**
 * How well one shore station hears.
 *
 * <p>Flat-sea two-ray loss with 1 dB/km beyond the radio horizon, 25 dB where land stands in the
 * way, and a soft threshold that decodes 80 % at -107 dBm (ITU-R M.1371-5 annex 2 and IEC 61993-2
 * sensitivity).
 */
final class AisReception {
  /** Transmitter powers: 12.5 W, 5 W and 2 W: ITU-R M.1371-5 annexes 2 and 7. */
  static final double CLASS_A_DBM = 41;

  private static final double CLASS_B_SO_DBM = 37;
  private static final double CLASS_B_CS_DBM = 33;

  /** A transmission is heard over another that is so much weaker: co-channel rejection. */
  static final double CAPTURE_DB = 10;

  private static final double CABLES_DB = 3;
  private static final double LAND_DB = 25;
  private static final double BEYOND_HORIZON_DB_PER_M = 1e-3;
  private static final double HALF_DECODED_DBM = -108.4;

  /** So much over the threshold the chance is 1 to a millionth, so much below 0. */
  private static final double CERTAIN_DB = 14;

  /** Antenna of an unknown interferer, metres. Assumed. */
  private static final double OTHER_M = 15;

  private final Site site;
  private final LandBlock land;
  private final double eastM;
  private final double northM;
  private final double heightTermDb;
  private final double horizonM;
  private final double[] squareDbm;

  AisReception(Area area, Site site, LandBlock land, ChannelLoad load) {
    Chart chart = area.chart();
    this.site = site;
    this.land = land;
    eastM = chart.eastM(site.lon(), site.lat());
    northM = chart.northM(site.lon(), site.lat());
    heightTermDb = 20 * StrictMath.log10(site.heightM());
    horizonM = Horizon.radioM(site.heightM());
    squareDbm = new double[load.cells()];
    for (int cell = 0; cell < squareDbm.length; cell++) {
      squareDbm[cell] = receivedDbm(CLASS_A_DBM, load.eastM(cell), load.northM(cell), OTHER_M);
    }
  }

  Site site() {
    return site;
  }

  /** How strong a ship of each square of the load is heard, dBm. */
  double[] squareDbm() {
    return squareDbm;
  }

  static double powerDbm(AisClass aisClass) {
    return switch (aisClass) {
      case B_SO -> CLASS_B_SO_DBM;
      case B_CS -> CLASS_B_CS_DBM;
      default -> CLASS_A_DBM;
    };
  }

  /** How strong a transmitter is heard without fading, dBm; place in chart metres. */
  double receivedDbm(double powerDbm, double eastM, double northM, double heightM) {
    double antennaM = Math.max(1, heightM);
    boolean isBlocked =
        land.blocks(this.eastM, this.northM, site.heightM(), eastM, northM, antennaM);
    return powerDbm - CABLES_DB - lossDb(eastM, northM, antennaM) - (isBlocked ? LAND_DB : 0);
  }

  /** Metres over the chart plane. */
  double rangeM(double eastM, double northM) {
    double east = eastM - this.eastM;
    double north = northM - this.northM;
    return Math.sqrt(east * east + north * north);
  }

  private double lossDb(double eastM, double northM, double antennaM) {
    double rangeM = Math.max(1, rangeM(eastM, northM));
    double beyondM = rangeM - horizonM - Horizon.radioM(antennaM);
    return 40 * StrictMath.log10(rangeM)
        - heightTermDb
        - 20 * StrictMath.log10(antennaM)
        + BEYOND_HORIZON_DB_PER_M * Math.max(0, beyondM);
  }

  /** The share of messages that is decoded at a strength, without any other transmission. */
  static double decoded(double receivedDbm) {
    double overDb = receivedDbm - HALF_DECODED_DBM;
    if (overDb > CERTAIN_DB) {
      return 1;
    }
    return overDb < -CERTAIN_DB ? 0 : 1 / (1 + StrictMath.exp(-overDb));
  }
}
