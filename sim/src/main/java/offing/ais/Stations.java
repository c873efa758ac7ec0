package offing.ais;

import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;

/** The AIS station that received an observation; empty where none is named. */
final class Stations implements Observation.Cases<String> {
  static final Stations OF = new Stations();

  private Stations() {}

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
    return "";
  }

  @Override
  public String footage(Footage frame) {
    return "";
  }

  @Override
  public String unitReport(UnitReport report) {
    return "";
  }

  @Override
  public String weather(Weather weather) {
    return "";
  }
}
