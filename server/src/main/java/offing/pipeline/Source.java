package offing.pipeline;

import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;

/** Names whose an observation is: the MMSI, else the sensor. */
final class Source implements Observation.Cases<String> {
  static final Source OF = new Source();

  private Source() {}

  @Override
  public String aisReport(AisReport report) {
    return "mmsi " + report.mmsi();
  }

  @Override
  public String aisStatic(AisStatic report) {
    return "mmsi " + report.mmsi();
  }

  @Override
  public String aidReport(AidReport report) {
    return "mmsi " + report.mmsi();
  }

  @Override
  public String radarPlot(RadarPlot plot) {
    return "radar " + plot.site();
  }

  @Override
  public String footage(Footage frame) {
    return "camera " + frame.camera();
  }

  @Override
  public String unitReport(UnitReport report) {
    return "unit " + report.unit();
  }

  @Override
  public String weather(Weather weather) {
    return "weather " + weather.site();
  }
}
