package offing.run.workings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Site;
import offing.observation.RadarPlot;

/** Where plots lie, by the places of the area's radars. */
final class RadarPlaces {
  private final Chart chart;
  private final Map<String, Antenna> antennas = new HashMap<>();

  RadarPlaces(Area area) {
    chart = area.chart();
    area.sites().stream()
        .filter(site -> site.kind() == Site.Kind.RADAR)
        .forEach(site -> antennas.put(site.id(), antenna(site)));
  }

  /**
   * An antenna in the chart plane.
   *
   * @param convergenceDeg what a true bearing there is over the grid's
   */
  private record Antenna(double eastM, double northM, double heightM, double convergenceDeg) {}

  private Antenna antenna(Site site) {
    return new Antenna(
        chart.eastM(site.lon(), site.lat()),
        chart.northM(site.lon(), site.lat()),
        site.heightM(),
        chart.convergenceDeg(site.lon(), site.lat()));
  }

  /**
   * A plot by its place; none where the radar is not the area's. Its slant range is brought down to
   * the sea by the antenna's height.
   */
  Optional<Plotted> find(RadarPlot plot) {
    return Optional.ofNullable(antennas.get(plot.site())).map(antenna -> at(antenna, plot));
  }

  private Plotted at(Antenna antenna, RadarPlot plot) {
    double slantM = plot.rangeM();
    double seaM = Math.sqrt(Math.max(0, slantM * slantM - antenna.heightM * antenna.heightM));
    double gridRad = StrictMath.toRadians(plot.bearingDeg() - antenna.convergenceDeg);
    double eastM = antenna.eastM + seaM * StrictMath.sin(gridRad);
    double northM = antenna.northM + seaM * StrictMath.cos(gridRad);
    return new Plotted(
        plot.timeMs(), plot.site(), chart.lon(eastM, northM), chart.lat(eastM, northM));
  }
}
