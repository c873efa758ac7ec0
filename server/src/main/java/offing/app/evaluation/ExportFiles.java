package offing.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offing.area.Area;
import offing.area.Site;
import offing.observation.Observation;
import offing.score.Sample;
import offing.stream.message.WireJson;

/**
 * What another tracker needs to run on the same input and be judged by the same measures, in a
 * folder. Files of an earlier run are replaced.
 */
final class ExportFiles implements ExportSink {
  private static final String README =
      """
      SIMULATED. Truth, tracks and observations of one scenario, as `offing evaluate --export` wrote them.
      CSV (RFC 4180), one head line, empty where something is not known. Times are event times in
      epoch milliseconds. eastM, northM: metres in the area's chart plane (grid north); lon, lat: WGS 84.

      observations.csv  what the pipeline was handed, from the start of the warm-up, in that order
        arrivalMs   when it was handed over; a tracker may know nothing before
        timeMs      when it was observed, by the sensor's clock
        kind        radar-plot, ais-report, ais-static, aid-report (aids and base stations), unit-report (patrol)
        sensor      the radar's site, the AIS station that heard it
        rangeM      slant range; bearingDeg: true; amplitudeDb: echo over noise
        lon, lat    of the antenna; toBowM, toSternM, toPortM, toStarboardM lead from there to the hull
      sensors.csv       where radars and AIS stations stand; heightM: of the antenna over the sea

      Each sample is one event time, every ten seconds of the shown part.

      truth.csv         every vessel that is out; eastM, northM: her hull's centre
        detectable  for at least one radar the mean chance of a plot a turn was 0.5 or more over 30 s
      tracks.csv        every track that people see, carried to the sample's time by its velocity
        status      confirmed and coasting claim a vessel; lost claims nothing
        kind        aid-to-navigation, base-station, sar-aircraft and distress are not judged
        eastM2, eastNorthM2, northM2: covariance of the place
        sources     what holds it now: ais, radar, camera, unit, joined by +
        plotMs, plotEastM, plotNorthM: the newest radar plot in it
      """;

  private final SampleFiles samples;
  private final ObservationsFile observations;

  ExportFiles(Path folder, Area area) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("README.txt"), README);
    writeSensors(folder, area);
    samples = new SampleFiles(folder, area.chart());
    observations = new ObservationsFile(folder.resolve("observations.csv"));
  }

  private static void writeSensors(Path folder, Area area) throws IOException {
    var head = List.of("sensor", "kind", "lon", "lat", "eastM", "northM", "heightM");
    try (var file = new CsvFile(folder.resolve("sensors.csv"), head)) {
      for (Site site : area.sites()) {
        file.put("sensor", site.id())
            .put("kind", WireJson.word(site.kind()))
            .put("lon", site.lon())
            .put("lat", site.lat())
            .putRounded("eastM", area.chart().eastM(site.lon(), site.lat()))
            .putRounded("northM", area.chart().northM(site.lon(), site.lat()))
            .put("heightM", site.heightM())
            .end();
      }
    }
  }

  @Override
  public void observed(long arrivalMs, Observation observation) {
    observations.accept(arrivalMs, observation);
  }

  @Override
  public void sample(Sample sample) {
    samples.accept(sample);
  }

  @Override
  public void close() throws IOException {
    samples.close();
    observations.close();
  }
}
