package offing.sim.sensor.ais;

import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Site;
import offing.observation.AidReport;
import offing.observation.ObservationSink;
import offing.sim.Dice;
import offing.sim.sensor.report.Faults;
import offing.sim.sensor.report.Schedule;

/**
 * The base stations that say where they stand, message 4, each heard by itself. Owned by the
 * world's thread.
 */
final class BaseStations {
  private static final int BASE_STATION_REPORT = 4;

  private final long seed;
  private final Chart chart;
  private final ChannelLoad load;
  private final Faults faults;
  private final List<Site> sites;
  private final List<Schedule> schedules = new ArrayList<>();

  BaseStations(Area area, long seed, ChannelLoad load, Faults faults) {
    this.seed = seed;
    this.load = load;
    this.faults = faults;
    chart = area.chart();
    sites = area.sites().stream().filter(site -> site.mmsi() != 0).toList();
  }

  /** Reports what was sent in a step that ends at {@code timeMs}. */
  void observe(long timeMs, long stepMs, ObservationSink observations) {
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      if (i == schedules.size()) {
        schedules.add(schedule(site, timeMs - stepMs));
      }
      Schedule schedule = schedules.get(i);
      while (schedule.dueMs() <= timeMs) {
        speak(site, schedule.dueMs(), observations);
        schedule.made();
      }
    }
  }

  private void speak(Site site, long timeMs, ObservationSink observations) {
    if (!faults.isDown(site.id(), timeMs)) {
      double eastM = chart.eastM(site.lon(), site.lat());
      load.sent(load.cell(eastM, chart.northM(site.lon(), site.lat())), 1);
      observations.accept(report(site, timeMs));
    }
  }

  private Schedule schedule(Site site, long nowMs) {
    return new Schedule(
        Dice.named(seed, "base/" + site.id()), nowMs, ReportingInterval.BASE_STATION_MS);
  }

  private static AidReport report(Site site, long timeMs) {
    return new AidReport(
        timeMs,
        site.id(),
        BASE_STATION_REPORT,
        site.mmsi(),
        0,
        "",
        site.lon(),
        site.lat(),
        false,
        false);
  }
}
