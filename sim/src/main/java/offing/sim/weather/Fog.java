package offing.sim.weather;

import java.util.random.RandomGenerator;
import offing.sim.Dice;

/**
 * Banks of fog that drift with the wind, and the nights on which a season has some. Visibility is
 * that of two kinds of air: extinctions add up (Koschmieder: 3 over the visibility). Owned by the
 * weather.
 */
final class Fog {
  /** Share of the wind at which a bank goes: assumed. */
  private static final double WIND_SHARE = 0.3;

  private static final int BANKS = 9;
  private static final double LEAST_RADIUS_M = 4_000;
  private static final double MORE_RADIUS_M = 8_000;
  private static final double THICKEST_M = 80;
  private static final double THINNEST_M = 800;

  private final SeaGrid grid;
  private final long seed;
  private final double[] eastM = new double[BANKS];
  private final double[] northM = new double[BANKS];
  private final double[] radiusM = new double[BANKS];

  Fog(SeaGrid grid, long seed) {
    this.grid = grid;
    this.seed = seed;
    RandomGenerator dice = Dice.named(seed, "weather/fog-banks");
    for (int bank = 0; bank < BANKS; bank++) {
      eastM[bank] = grid.westM() + dice.nextDouble() * grid.widthM();
      northM[bank] = grid.southM() + dice.nextDouble() * grid.heightM();
      radiusM[bank] = LEAST_RADIUS_M + dice.nextDouble() * MORE_RADIUS_M;
    }
  }

  /** A minute later. What leaves the area comes in on the other side. */
  void drift(double windEastMps, double windNorthMps) {
    for (int bank = 0; bank < BANKS; bank++) {
      double east = eastM[bank] - grid.westM() + WIND_SHARE * windEastMps * 60;
      double north = northM[bank] - grid.southM() + WIND_SHARE * windNorthMps * 60;
      eastM[bank] = grid.westM() + wrapped(east, grid.widthM());
      northM[bank] = grid.southM() + wrapped(north, grid.heightM());
    }
  }

  private static double wrapped(double x, double size) {
    return x - size * Math.floor(x / size);
  }

  /**
   * Visibility within the banks in a season's night, metres; NaN where there is no fog.
   *
   * @param night days since the epoch in local time, which seeds it
   * @param hour of the local day, [0, 24)
   */
  double ofSeason(Climate.Season season, long night, double hour) {
    RandomGenerator dice = Dice.named(seed, "weather/fog/" + night);
    boolean isFoggy = dice.nextDouble() < season.fogNights();
    double fromHour = 4 * dice.nextDouble();
    double toHour = 7 + 4 * dice.nextDouble();
    double visibilityM = THICKEST_M * StrictMath.pow(THINNEST_M / THICKEST_M, dice.nextDouble());
    return isFoggy && hour >= fromHour && hour <= toHour ? Math.rint(visibilityM) : Double.NaN;
  }

  /** Writes what is seen through haze and banks into each cell, metres. */
  void spread(double clearM, double withinM, double[] visibilityM) {
    for (int cell = 0; cell < visibilityM.length; cell++) {
      double thick = thickness(grid.eastM(cell), grid.northM(cell));
      visibilityM[cell] = 1 / (1 / clearM + thick * Math.max(0, 1 / withinM - 1 / clearM));
    }
  }

  /** 1 in the middle of a bank, 0 outside of all, smooth between. */
  private double thickness(double east, double north) {
    double thickest = 0;
    for (int bank = 0; bank < BANKS; bank++) {
      double dx = east - eastM[bank];
      double dy = north - northM[bank];
      double inside = 1 - (dx * dx + dy * dy) / (radiusM[bank] * radiusM[bank]);
      thickest = Math.max(thickest, inside);
    }
    double thick = Math.min(1, 2 * thickest);
    return thick * thick;
  }
}
