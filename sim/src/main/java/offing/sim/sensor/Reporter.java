package offing.sim.sensor;

import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;

/** Which sensor an observation comes from: id of a site or camera, or a unit's call sign. */
final class Reporter implements Observation.Cases<String> {
  static final Reporter NAME = new Reporter();

  private Reporter() {}

  @Override
  public String aisReport(AisReport report) {
    return report.station();
  }

  @Override
  public String aisStatic(AisStatic report) {
    return report.station();
  }

  @Override
  public String aidReport(AidReport report) {
    return report.station();
  }

  @Override
  public String radarPlot(RadarPlot plot) {
    return plot.site();
  }

  @Override
  public String footage(Footage frame) {
    return frame.camera();
  }

  @Override
  public String unitReport(UnitReport report) {
    return report.unit();
  }

  @Override
  public String weather(Weather weather) {
    return weather.site();
  }
}
