package offing.app.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import offing.area.Chart;
import offing.picture.TrackEstimate;
import offing.picture.Tracks;
import offing.score.Motion;
import offing.score.Sample;
import offing.score.TrackPoint;
import offing.score.TruthPoint;
import offing.stream.message.WireJson;

/** Writes the true vessels and the tracks of each sample, a row each. */
final class SampleFiles implements Closeable {
  private static final List<String> TRUTH_HEAD =
      List.of(
          "timeMs",
          "vessel",
          "class",
          "eastM",
          "northM",
          "lon",
          "lat",
          "sogMps",
          "cogDeg",
          "lengthM",
          "mmsi",
          "detectable");

  private static final List<String> TRACKS_HEAD =
      List.of(
          "timeMs",
          "track",
          "status",
          "kind",
          "eastM",
          "northM",
          "lon",
          "lat",
          "eastMps",
          "northMps",
          "eastM2",
          "eastNorthM2",
          "northM2",
          "sources",
          "mmsi",
          "plotMs",
          "plotEastM",
          "plotNorthM");

  private final Chart chart;
  private final CsvFile truth;
  private final CsvFile tracks;

  SampleFiles(Path folder, Chart chart) throws IOException {
    this.chart = chart;
    truth = new CsvFile(folder.resolve("truth.csv"), TRUTH_HEAD);
    tracks = new CsvFile(folder.resolve("tracks.csv"), TRACKS_HEAD);
  }

  void accept(Sample sample) {
    sample.truths().forEach(vessel -> write(sample.timeMs(), vessel));
    sample.tracks().forEach(track -> write(sample.timeMs(), track));
  }

  private void write(long timeMs, TruthPoint vessel) {
    Motion motion = vessel.motion();
    double lon = chart.lon(motion.eastM(), motion.northM());
    double lat = chart.lat(motion.eastM(), motion.northM());
    truth
        .put("timeMs", timeMs)
        .put("vessel", vessel.vessel())
        .put("class", WireJson.word(vessel.kind()))
        .putRounded("eastM", motion.eastM())
        .putRounded("northM", motion.northM())
        .put("lon", WireJson.degrees(lon))
        .put("lat", WireJson.degrees(lat))
        .putRounded("sogMps", sogMps(motion))
        .putRounded("cogDeg", trueDeg(motion, chart.convergenceDeg(lon, lat)))
        .putRounded("lengthM", vessel.lengthM())
        .put("mmsi", vessel.mmsi())
        .put("detectable", vessel.isDetectable())
        .end();
  }

  private static double sogMps(Motion motion) {
    return StrictMath.hypot(motion.eastMps(), motion.northMps());
  }

  private static double trueDeg(Motion motion, double convergenceDeg) {
    double gridRad = StrictMath.atan2(motion.eastMps(), motion.northMps());
    return (StrictMath.toDegrees(gridRad) + convergenceDeg + 360) % 360;
  }

  private void write(long timeMs, TrackPoint track) {
    TrackEstimate estimate = track.estimate();
    tracks
        .put("timeMs", timeMs)
        .put("track", track.number())
        .put("status", WireJson.word(track.status()))
        .put("kind", WireJson.word(track.kind()))
        .putRounded("eastM", estimate.eastM())
        .putRounded("northM", estimate.northM())
        .put("lon", WireJson.degrees(chart.lon(estimate.eastM(), estimate.northM())))
        .put("lat", WireJson.degrees(chart.lat(estimate.eastM(), estimate.northM())))
        .putRounded("eastMps", estimate.eastMps())
        .putRounded("northMps", estimate.northMps())
        .putRounded("eastM2", estimate.eastM2())
        .putRounded("eastNorthM2", estimate.eastNorthM2())
        .putRounded("northM2", estimate.northM2())
        .put("sources", sources(track.sources()))
        .put("mmsi", track.mmsi());
    if (track.plot().timeMs() != Long.MIN_VALUE) {
      tracks
          .put("plotMs", track.plot().timeMs())
          .putRounded("plotEastM", track.plot().eastM())
          .putRounded("plotNorthM", track.plot().northM());
    }
    tracks.end();
  }

  /** {@code ais+radar}; empty where nothing holds it. */
  private static String sources(int bits) {
    StringBuilder words = new StringBuilder();
    append(words, bits, Tracks.AIS, "ais");
    append(words, bits, Tracks.RADAR, "radar");
    append(words, bits, Tracks.CAMERA, "camera");
    append(words, bits, Tracks.UNIT, "unit");
    return words.toString();
  }

  private static void append(StringBuilder words, int bits, int bit, String word) {
    if ((bits & bit) != 0) {
      words.append(words.isEmpty() ? "" : "+").append(word);
    }
  }

  @Override
  public void close() throws IOException {
    truth.close();
    tracks.close();
  }
}
