package offing.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Site;
import offing.radar.RadarEquation;
import offing.radar.RadarFile;
import offing.radar.RadarSettings;

/** Where the area's radars stand, what they see, and how well they measure. */
final class Radars {
  /** Nominal time between two looks of one radar: 20 revolutions a minute. */
  static final long SCAN_MS = 3_000;

  /**
   * One standard deviation of range, metres: 3.7 of noise (half a cell, the pulse), and 5 of where
   * on a small hull the echo lies.
   */
  static final double RANGE_SIGMA_M = 6.2;

  /** One standard deviation of bearing, of noise at the usual echo: 0.05 degrees. */
  static final double BEARING_SIGMA_RAD = StrictMath.toRadians(0.05);

  private final RadarFile file;
  private final List<Site> sites = new ArrayList<>();
  private final Map<String, Integer> indexById = new HashMap<>();
  private final double[] eastM;
  private final double[] northM;
  private final double[] convergenceDeg;
  private final Chances chances;

  Radars(Area area) {
    file = RadarFile.of(area);
    area.sites().stream().filter(site -> site.kind() == Site.Kind.RADAR).forEach(this::add);
    chances = new Chances(area, sites.size());
    eastM = new double[sites.size()];
    northM = new double[sites.size()];
    convergenceDeg = new double[sites.size()];
    for (int i = 0; i < sites.size(); i++) {
      place(i, area.chart());
    }
  }

  private void add(Site site) {
    indexById.put(site.id(), sites.size());
    sites.add(site);
  }

  private void place(int index, Chart chart) {
    Site site = sites.get(index);
    eastM[index] = chart.eastM(site.lon(), site.lat());
    northM[index] = chart.northM(site.lon(), site.lat());
    convergenceDeg[index] = chart.convergenceDeg(site.lon(), site.lat());
  }

  /** Position of the site in the area's list of radars, or -1. */
  int indexOf(String id) {
    Integer index = indexById.get(id);
    return index == null ? -1 : index;
  }

  int count() {
    return sites.size();
  }

  /** Plots of mere noise a scan and square metre over open water. */
  double noisePerM2(int index) {
    RadarSettings settings = file.of(id(index));
    double farM = settings.greatestRangeM();
    return settings.thermalPerScan() / (Math.PI * farM * farM);
  }

  /** Whether that radar turns: {@link #chance} is that of those who do. At first nobody does. */
  void turning(int index, boolean turns) {
    chances.turning(index, turns);
  }

  /**
   * How likely the radar that sees best of those that turn gives a plot of a small craft there in
   * one scan, [0, 1], to a quarter of a kilometre; 0 behind land and out of range. Chart metres.
   */
  double chance(double atEastM, double atNorthM) {
    return chances.of(atEastM, atNorthM);
  }

  /** How likely that radar gives a plot of a small craft just there, [0, 1]. Chart metres. */
  double chance(int index, double atEastM, double atNorthM) {
    return chances.of(index, atEastM, atNorthM);
  }

  /**
   * What of a target's cross-section an echo tells, in the mean of many, square metres: echo and
   * noise are exponential, and of those over a threshold the mean lies higher by just that. In a
   * light breeze; below 0 for an echo that hardly was one.
   *
   * @param amplitudeDb over noise
   */
  double crossSectionM2(int index, double rangeM, double amplitudeDb) {
    RadarEquation equation = chances.equation(index);
    double echo = StrictMath.pow(10, amplitudeDb / 10);
    double slantM = Math.max(1, rangeM);
    return (echo - equation.threshold() - 1) / chances.echoPerM2(index, slantM);
  }

  String id(int index) {
    return sites.get(index).id();
  }

  double eastM(int index) {
    return eastM[index];
  }

  double northM(int index) {
    return northM[index];
  }

  /** Bearing from grid north, radians, of a true bearing at the site. */
  double gridBearingRad(int index, double trueBearingDeg) {
    return StrictMath.toRadians(trueBearingDeg - convergenceDeg[index]);
  }

  /** Distance over the sea of a slant range: the antenna's height taken off by Pythagoras. */
  double seaRangeM(int index, double slantRangeM) {
    double heightM = sites.get(index).heightM();
    return Math.sqrt(Math.max(0, slantRangeM * slantRangeM - heightM * heightM));
  }
}
