package offing.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Site;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.sim.Dice;

/**
 * A sea made of dice for tests: vessels that run and turn, some with AIS, all seen by radars with
 * noise, misses and false plots. The truth stays readable.
 */
public final class SeededSea {
  public static final long START_MS = 1_780_000_000_000L;

  private static final long SCAN_MS = 3_000;

  private final Area area;
  private final Chart chart;
  private final RandomGenerator dice;
  private final List<Boat> boats = new ArrayList<>();
  private final List<Site> radars;
  private double falsePlotsAScan;
  private double detection = 0.9;
  private final Map<String, Bias> biases = new HashMap<>();
  private long timeMs = START_MS;

  public SeededSea(Area area, long seed, int radarCount) {
    this.area = area;
    this.chart = area.chart();
    this.dice = Dice.named(seed, "sea");
    this.radars =
        area.sites().stream()
            .filter(site -> site.kind() == Site.Kind.RADAR)
            .limit(radarCount)
            .collect(Collectors.toCollection(ArrayList::new));
  }

  /** A vessel as it truly is. */
  public static final class Boat {
    public double eastM;
    public double northM;
    public double sogMps;
    public double courseRad;
    public double turnRadS;
    public double headingDeg = Double.NaN;
    public int mmsi;
    public boolean classB;
    public String unit = "";
    public long reportEveryMs;
    public boolean aisOn = true;
    long nextReportMs;
    long nextStaticMs = Long.MAX_VALUE;
  }

  public SeededSea withFalsePlots(double aScan) {
    falsePlotsAScan = aScan;
    return this;
  }

  /** Leaves one radar alone. */
  public SeededSea only(String site) {
    radars.removeIf(radar -> !radar.id().equals(site));
    return this;
  }

  public SeededSea withDetection(double probability) {
    detection = probability;
    return this;
  }

  /** What a radar measures too far, metres, and too far clockwise, degrees. */
  public record Bias(double rangeM, double bearingDeg) {
    static final Bias NONE = new Bias(0, 0);
  }

  public SeededSea withBias(String site, Bias bias) {
    biases.put(site, bias);
    return this;
  }

  public Boat add(double eastM, double northM, double sogMps, double courseDeg) {
    Boat boat = new Boat();
    boat.eastM = eastM;
    boat.northM = northM;
    boat.sogMps = sogMps;
    boat.courseRad = StrictMath.toRadians(courseDeg);
    boats.add(boat);
    return boat;
  }

  /**
   * Strews boats over a square about the chart's origin: a third class A, a third B, a third dark.
   */
  public SeededSea strew(int count, double halfEdgeM) {
    for (int i = 0; i < count; i++) {
      Boat boat =
          add(
              (dice.nextDouble() * 2 - 1) * halfEdgeM,
              (dice.nextDouble() * 2 - 1) * halfEdgeM,
              dice.nextDouble() * 20,
              dice.nextDouble() * 360);
      boat.turnRadS = (dice.nextDouble() - 0.5) * 0.02;
      if (i % 3 != 2) {
        boat.mmsi = 477_000_000 + i;
        boat.classB = i % 3 == 1;
        boat.reportEveryMs = boat.classB ? 30_000 : 10_000;
        boat.nextReportMs = timeMs + dice.nextInt(10_000);
        boat.nextStaticMs = timeMs + dice.nextInt(120_000);
      }
    }
    return this;
  }

  public List<Boat> boats() {
    return boats;
  }

  public long timeMs() {
    return timeMs;
  }

  /** Moves everything one second; what was observed in it, in the order of event time. */
  public List<Observation> step() {
    List<Observation> observed = new ArrayList<>();
    long fromMs = timeMs;
    for (Boat boat : boats) {
      report(boat, fromMs, observed);
      radars.forEach(radar -> look(radar, boat, fromMs, observed));
    }
    radars.forEach(radar -> invent(radar, fromMs, observed));
    boats.forEach(SeededSea::move);
    timeMs += 1_000;
    observed.sort(Comparator.comparingLong(Observation::timeMs));
    return observed;
  }

  /** Everything of so many seconds. */
  public List<Observation> run(int seconds) {
    List<Observation> observed = new ArrayList<>();
    for (int i = 0; i < seconds; i++) {
      observed.addAll(step());
    }
    return observed;
  }

  private static void move(Boat boat) {
    boat.courseRad += boat.turnRadS;
    boat.eastM += boat.sogMps * StrictMath.sin(boat.courseRad);
    boat.northM += boat.sogMps * StrictMath.cos(boat.courseRad);
  }

  private void report(Boat boat, long fromMs, List<Observation> observed) {
    if (boat.reportEveryMs == 0 || !boat.aisOn || boat.nextReportMs >= fromMs + 1_000) {
      return;
    }
    long atMs = Math.max(fromMs + 1, boat.nextReportMs);
    boat.nextReportMs = atMs + boat.reportEveryMs;
    if (!boat.unit.isEmpty()) {
      observed.add(
          new UnitReport(
              atMs, boat.unit, lon(boat, atMs), lat(boat, atMs), sogKn(boat), cog(boat)));
      return;
    }
    observed.add(aisReport(boat, atMs));
    if (boat.nextStaticMs < atMs) {
      boat.nextStaticMs = atMs + 360_000;
      observed.add(statics(boat, atMs));
    }
  }

  private AisReport aisReport(Boat boat, long atMs) {
    return new AisReport(
        atMs,
        "station",
        boat.classB ? 18 : 1,
        boat.mmsi,
        0,
        0,
        sogKn(boat),
        true,
        lon(boat, atMs),
        lat(boat, atMs),
        cog(boat),
        boat.headingDeg);
  }

  private static AisStatic statics(Boat boat, long atMs) {
    return new AisStatic(
        atMs,
        "station",
        5,
        0,
        boat.mmsi,
        0,
        "VR" + boat.mmsi % 1000,
        "BOAT " + boat.mmsi % 1000,
        70,
        30,
        10,
        5,
        5,
        2.5,
        "HONG KONG");
  }

  private void look(Site radar, Boat boat, long fromMs, List<Observation> observed) {
    double dx = boat.eastM - chart.eastM(radar.lon(), radar.lat());
    double dy = boat.northM - chart.northM(radar.lon(), radar.lat());
    double gridDeg = StrictMath.toDegrees(StrictMath.atan2(dx, dy));
    double trueDeg = positive(gridDeg + chart.convergenceDeg(radar.lon(), radar.lat()));
    long atMs = beamMs(fromMs, trueDeg);
    if (atMs >= fromMs + 1_000 || dice.nextDouble() > detection) {
      return;
    }
    double late = (atMs - fromMs) / 1000.0;
    dx += boat.sogMps * StrictMath.sin(boat.courseRad) * late;
    dy += boat.sogMps * StrictMath.cos(boat.courseRad) * late;
    double seaM = Math.sqrt(dx * dx + dy * dy);
    double slantM = Math.sqrt(seaM * seaM + radar.heightM() * radar.heightM());
    double nowDeg =
        StrictMath.toDegrees(StrictMath.atan2(dx, dy))
            + chart.convergenceDeg(radar.lon(), radar.lat());
    Bias bias = biases.getOrDefault(radar.id(), Bias.NONE);
    observed.add(
        plot(
            atMs,
            radar,
            slantM + bias.rangeM + 4 * Dice.normal(dice),
            nowDeg + bias.bearingDeg + 0.05 * Dice.normal(dice)));
  }

  /** When the beam, north at every multiple of the scan, next passes that bearing. */
  private static long beamMs(long fromMs, double trueDeg) {
    long inScan = (long) (trueDeg / 360 * SCAN_MS);
    long since = Math.floorMod(fromMs, SCAN_MS);
    return fromMs + Math.floorMod(inScan - since, SCAN_MS);
  }

  private void invent(Site radar, long fromMs, List<Observation> observed) {
    for (double left = falsePlotsAScan / 3; left > 0; left--) {
      if (dice.nextDouble() < left) {
        long atMs = fromMs + dice.nextInt(1_000);
        double rangeM = 500 + dice.nextDouble() * 20_000;
        observed.add(plot(atMs, radar, rangeM, dice.nextDouble() * 360));
      }
    }
  }

  private static RadarPlot plot(long atMs, Site radar, double rangeM, double bearingDeg) {
    return new RadarPlot(atMs, radar.id(), Math.max(1, rangeM), positive(bearingDeg), 15);
  }

  private double lon(Boat boat, long atMs) {
    return chart.lon(eastMAt(boat, atMs), northMAt(boat, atMs));
  }

  private double lat(Boat boat, long atMs) {
    return chart.lat(eastMAt(boat, atMs), northMAt(boat, atMs));
  }

  private double eastMAt(Boat boat, long atMs) {
    return boat.eastM + boat.sogMps * StrictMath.sin(boat.courseRad) * ((atMs - timeMs) / 1000.0);
  }

  private double northMAt(Boat boat, long atMs) {
    return boat.northM + boat.sogMps * StrictMath.cos(boat.courseRad) * ((atMs - timeMs) / 1000.0);
  }

  private static double sogKn(Boat boat) {
    return boat.sogMps * 3600 / 1852;
  }

  private double cog(Boat boat) {
    double convergence = chart.convergenceDeg(lon(boat, timeMs), lat(boat, timeMs));
    return positive(StrictMath.toDegrees(boat.courseRad) + convergence);
  }

  private static double positive(double deg) {
    double turned = deg % 360;
    return turned < 0 ? turned + 360 : turned;
  }

  /** A buoy that reports itself. */
  public AidReport buoy(long atMs, double eastM, double northM) {
    return new AidReport(
        atMs,
        "station",
        21,
        994_770_001,
        14,
        "BUOY",
        chart.lon(eastM, northM),
        chart.lat(eastM, northM),
        false,
        false);
  }

  public Area area() {
    return area;
  }
}
