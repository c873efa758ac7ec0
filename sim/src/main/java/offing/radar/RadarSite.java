package offing.radar;

import java.util.List;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Site;

/** A radar where it stands: what it is made of, and what it sees past the land. Immutable. */
public final class RadarSite {
  private final Site site;
  private final RadarSettings settings;
  private final RadarEquation equation;
  private final LandShadow shadow;
  private final double eastM;
  private final double northM;
  private final double convergenceDeg;
  private final double horizonM;

  /** The radar of a site of an area. */
  public RadarSite(Area area, Site site, RadarSettings settings) {
    this.site = site;
    this.settings = settings;
    Chart chart = area.chart();
    eastM = chart.eastM(site.lon(), site.lat());
    northM = chart.northM(site.lon(), site.lat());
    convergenceDeg = chart.convergenceDeg(site.lon(), site.lat());
    horizonM = RadarHorizon.distanceM(site.heightM());
    equation = new RadarEquation(settings, site.heightM());
    shadow = new LandShadow(area.land(), eastM, northM).less(settings.blind(), convergenceDeg);
  }

  /** Every radar of an area with the settings that the area gives it, in the area's order. */
  public static List<RadarSite> of(Area area) {
    RadarFile file = RadarFile.of(area);
    return area.sites().stream()
        .filter(site -> site.kind() == Site.Kind.RADAR)
        .map(site -> new RadarSite(area, site, file.of(site.id())))
        .toList();
  }

  public String id() {
    return site.id();
  }

  public RadarSettings settings() {
    return settings;
  }

  public RadarEquation equation() {
    return equation;
  }

  /** Chart metres. */
  public double eastM() {
    return eastM;
  }

  public double northM() {
    return northM;
  }

  /** Of its antenna over the sea, metres. */
  public double heightM() {
    return site.heightM();
  }

  /** Added to a grid bearing from here to get the true one, degrees. */
  public double convergenceDeg() {
    return convergenceDeg;
  }

  /**
   * Whether neither range nor horizon nor land stands between the antenna and a target.
   *
   * @param groundM over the sea, metres
   * @param gridDeg clockwise from grid north, [0, 360)
   * @param heightM of the target, metres, 0 or more
   */
  public boolean isInSight(double groundM, double gridDeg, double heightM) {
    return reaches(groundM, gridDeg, RadarHorizon.distanceM(heightM));
  }

  /** The same with the target's own distance to the horizon, metres. */
  public boolean reaches(double groundM, double gridDeg, double targetsHorizonM) {
    return groundM >= settings.smallestRangeM()
        && groundM <= settings.greatestRangeM()
        && groundM <= shadow.clearM(gridDeg)
        && isOverHorizon(groundM, targetsHorizonM);
  }

  /** Whether the earth's curvature alone hides nothing of that distance to the horizon, metres. */
  public boolean isOverHorizon(double groundM, double targetsHorizonM) {
    return groundM <= horizonM + targetsHorizonM;
  }

  /** Metres of clear sight over the water in a direction: degrees from grid north, [0, 360). */
  public double clearM(double gridDeg) {
    return shadow.clearM(gridDeg);
  }

  /** From the antenna to the sea so far off, metres. */
  public double slantM(double groundM) {
    return Math.sqrt(groundM * groundM + site.heightM() * site.heightM());
  }
}
