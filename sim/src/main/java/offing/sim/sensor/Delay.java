package offing.sim.sensor;

import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;
import offing.sim.Dice;

/**
 * How long a report is under way, milliseconds. All of it is assumed.
 *
 * <p>It hangs on the seed, on who reports and on when, and on nobody else's reports: so both halves
 * of a message 19 arrive together, and all plots of a radar's sector.
 */
final class Delay implements Observation.Cases<Long> {
  /** AIS over a network of stations: mostly at once, now and then three seconds. */
  private static final long AIS_LEAST_MS = 200;

  private static final long AIS_MORE_MS = 2_800;

  /** From a satellite by its ground station. */
  private static final int LONG_RANGE = 27;

  private static final long SATELLITE_LEAST_MS = 30_000;
  private static final long SATELLITE_MORE_MS = 90_000;

  /** A radar's processor hands over a sector of the turn, 12 degrees, when it is whole. */
  private static final long SECTOR_MS = 100;

  private static final long SECTOR_LEAST_MS = 200;
  private static final long SECTOR_MORE_MS = 200;

  private static final long UNIT_LEAST_MS = 1_000;
  private static final long UNIT_MORE_MS = 4_000;
  private static final long FOOTAGE_LEAST_MS = 200;
  private static final long FOOTAGE_MORE_MS = 300;
  private static final long WEATHER_LEAST_MS = 30_000;
  private static final long WEATHER_MORE_MS = 90_000;

  private final long seed;

  Delay(long seed) {
    this.seed = seed;
  }

  @Override
  public Long aisReport(AisReport report) {
    return report.messageType() == LONG_RANGE
        ? between(SATELLITE_LEAST_MS, SATELLITE_MORE_MS, report.mmsi(), report.timeMs())
        : ais(report.mmsi(), report.timeMs());
  }

  @Override
  public Long aisStatic(AisStatic report) {
    return ais(report.mmsi(), report.timeMs());
  }

  @Override
  public Long aidReport(AidReport report) {
    return ais(report.mmsi(), report.timeMs());
  }

  @Override
  public Long radarPlot(RadarPlot plot) {
    long sector = Math.floorDiv(plot.timeMs(), SECTOR_MS);
    long wholeMs = (sector + 1) * SECTOR_MS - plot.timeMs();
    return wholeMs + between(SECTOR_LEAST_MS, SECTOR_MORE_MS, plot.site().hashCode(), sector);
  }

  @Override
  public Long footage(Footage frame) {
    return between(FOOTAGE_LEAST_MS, FOOTAGE_MORE_MS, frame.camera().hashCode(), frame.timeMs());
  }

  @Override
  public Long unitReport(UnitReport report) {
    return between(UNIT_LEAST_MS, UNIT_MORE_MS, report.unit().hashCode(), report.timeMs());
  }

  @Override
  public Long weather(Weather weather) {
    return between(WEATHER_LEAST_MS, WEATHER_MORE_MS, weather.site().hashCode(), weather.timeMs());
  }

  /** The third power of an even chance: half of all within 0.6 s. */
  private long ais(int mmsi, long timeMs) {
    double chance = Dice.share(seed, mmsi, timeMs);
    return AIS_LEAST_MS + (long) (AIS_MORE_MS * chance * chance * chance);
  }

  private long between(long leastMs, long moreMs, long who, long when) {
    return leastMs + (long) (moreMs * Dice.share(seed, who, when));
  }
}
