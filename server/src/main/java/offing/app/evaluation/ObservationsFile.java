package offing.app.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;

/**
 * Writes what the pipeline was handed and makes tracks of, a row each, in the order of arrival;
 * footage and weather, of which it makes none, are left out.
 */
final class ObservationsFile implements Closeable {
  private static final List<String> HEAD =
      List.of(
          "arrivalMs",
          "timeMs",
          "kind",
          "sensor",
          "messageType",
          "mmsi",
          "unit",
          "lon",
          "lat",
          "accurate",
          "sogKn",
          "cogDeg",
          "headingDeg",
          "navStatus",
          "rangeM",
          "bearingDeg",
          "amplitudeDb",
          "toBowM",
          "toSternM",
          "toPortM",
          "toStarboardM");

  private final CsvFile file;
  private final Cases cases = new Cases();

  ObservationsFile(Path path) throws IOException {
    file = new CsvFile(path, HEAD);
  }

  void accept(long arrivalMs, Observation observation) {
    if (observation.match(cases)) {
      file.put("arrivalMs", arrivalMs).put("timeMs", observation.timeMs()).end();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Puts what each kind has, and says whether it is written. */
  private final class Cases implements Observation.Cases<Boolean> {
    @Override
    public Boolean aisReport(AisReport it) {
      ais("ais-report", it.station(), it.messageType(), it.mmsi())
          .put("lon", it.lon())
          .put("lat", it.lat())
          .put("accurate", it.accurate())
          .put("sogKn", it.sogKn())
          .put("cogDeg", it.cogDeg())
          .put("headingDeg", it.headingDeg())
          .put("navStatus", it.navStatus());
      return true;
    }

    @Override
    public Boolean aisStatic(AisStatic it) {
      ais("ais-static", it.station(), it.messageType(), it.mmsi())
          .put("toBowM", it.toBowM())
          .put("toSternM", it.toSternM())
          .put("toPortM", it.toPortM())
          .put("toStarboardM", it.toStarboardM());
      return true;
    }

    @Override
    public Boolean aidReport(AidReport it) {
      ais("aid-report", it.station(), it.messageType(), it.mmsi())
          .put("lon", it.lon())
          .put("lat", it.lat());
      return true;
    }

    private CsvFile ais(String kind, String station, int messageType, int mmsi) {
      return file.put("kind", kind)
          .put("sensor", station)
          .put("messageType", messageType)
          .put("mmsi", mmsi);
    }

    @Override
    public Boolean radarPlot(RadarPlot it) {
      file.put("kind", "radar-plot")
          .put("sensor", it.site())
          .put("rangeM", it.rangeM())
          .put("bearingDeg", it.bearingDeg())
          .put("amplitudeDb", it.amplitudeDb());
      return true;
    }

    @Override
    public Boolean unitReport(UnitReport it) {
      file.put("kind", "unit-report")
          .put("unit", it.unit())
          .put("lon", it.lon())
          .put("lat", it.lat())
          .put("sogKn", it.sogKn())
          .put("cogDeg", it.cogDeg());
      return true;
    }

    @Override
    public Boolean footage(Footage frame) {
      return false;
    }

    @Override
    public Boolean weather(Weather weather) {
      return false;
    }
  }
}
