package offing.app.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import offing.ais.AisDecoder;
import offing.app.terminal.Progress;
import offing.app.trade.excerpt.Excerpt;
import offing.moment.FrozenTracks;
import offing.moment.TrackColumns;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.recording.RecordingReader;
import offing.watch.alert.Alert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported is what was recorded, value by value, as other readers read it. */
class ExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double STEPS_PER_DEG = 1e7;

  @TempDir static Path recordings;
  private static KeptNight night;

  @TempDir Path folder;

  @BeforeAll
  static void sail() throws InterruptedException {
    night = KeptNight.of(recordings, 4);
    assertThat(night.pictures).hasSize(241);
    assertThat(night.alerts).isNotEmpty();
  }

  private Path exported(ExportFormat format, long fromMs, long toMs) throws IOException {
    Path file = folder.resolve("out." + format);
    try (RecordingReader reader = night.reader()) {
      new Export(format, fromMs, toMs).write(reader, file);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    return file;
  }

  private Path exported(ExportFormat format) throws IOException {
    return exported(format, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** One update of one track: what the recorder was told at a tick and not the tick before. */
  private record Update(long timeMs, FrozenTracks picture, int slot) {
    int number() {
      return picture.number(slot);
    }

    double lon() {
      return picture.columns().number(TrackColumns.LON, slot) / STEPS_PER_DEG;
    }

    double lat() {
      return picture.columns().number(TrackColumns.LAT, slot) / STEPS_PER_DEG;
    }
  }

  private static List<Update> updates(long fromMs, long toMs) {
    var updates = new ArrayList<Update>();
    FrozenTracks before = FrozenTracks.copyOf(new TrackColumns(0));
    for (var tick : night.pictures.subMap(fromMs, toMs + 1).entrySet()) {
      FrozenTracks now = tick.getValue();
      for (int slot = 0; slot < now.slotCount(); slot++) {
        if (now.isShown(slot) && !now.isSame(slot, before)) {
          updates.add(new Update(tick.getKey(), now, slot));
        }
      }
      before = now;
    }
    return updates;
  }

  private static List<Update> updates() {
    return updates(night.pictures.firstKey(), night.pictures.lastKey());
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    return new CsvMapper()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(csv.toFile())
        .readAll();
  }

  private static void assertSame(Map<String, String> row, Update update) {
    FrozenTracks picture = update.picture();
    int slot = update.slot();
    assertThat(Instant.parse(row.get("time")).toEpochMilli()).isEqualTo(update.timeMs());
    assertThat(row.get("time")).hasSize("2026-11-24T14:00:00.000Z".length());
    assertThat(Instant.parse(row.get("observedAt")).toEpochMilli())
        .isEqualTo(picture.observedAtMs(slot));
    assertThat(Integer.parseInt(row.get("track"))).isEqualTo(update.number());
    assertThat(Double.parseDouble(row.get("lon"))).isEqualTo(update.lon());
    assertThat(Double.parseDouble(row.get("lat"))).isEqualTo(update.lat());
    assertThat(number(row.get("sogKn"))).isEqualTo(Double.valueOf(picture.sogKn(slot)));
    assertThat(number(row.get("cogDeg"))).isEqualTo(Double.valueOf(picture.cogDeg(slot)));
    assertThat(number(row.get("headingDeg"))).isEqualTo(Double.valueOf(picture.headingDeg(slot)));
    assertThat(number(row.get("lengthM"))).isEqualTo(Double.valueOf(picture.lengthM(slot)));
    assertThat(row.get("mmsi")).isEqualTo(picture.mmsi(slot) == 0 ? "" : "" + picture.mmsi(slot));
    assertThat(row.get("name")).isEqualTo(picture.name(slot));
    assertThat(row.get("simulated")).isEqualTo("SIMULATED");
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  @Test
  void csvHasEachUpdateOfEachTrackToTheLastStep() throws IOException {
    List<Map<String, String>> rows = rows(exported(ExportFormat.CSV));
    List<Update> updates = updates();

    assertThat(rows.size()).isEqualTo(updates.size()).isGreaterThan(3_000);
    for (int i = 0; i < rows.size(); i++) {
      assertSame(rows.get(i), updates.get(i));
    }
    assertThat(Instant.parse(rows.get(rows.size() - 1).get("time")).toEpochMilli())
        .isEqualTo(night.pictures.lastKey());
  }

  @Test
  void aSpanBeginsWithAllThatWasShownThen() throws IOException {
    long fromMs = night.pictures.firstKey() + 63_000;
    long toMs = fromMs + 30_500;
    List<Map<String, String>> rows = rows(exported(ExportFormat.CSV, fromMs, toMs));

    List<Update> updates = updates(fromMs, toMs);
    assertThat(rows.size()).isEqualTo(updates.size());
    for (int i = 0; i < rows.size(); i++) {
      assertSame(rows.get(i), updates.get(i));
    }
  }

  @Test
  void aSpanInWhichNothingWasIsAFileWithoutRows() throws IOException {
    assertThat(Files.readAllLines(exported(ExportFormat.CSV, 0, 1)))
        .singleElement()
        .asString()
        .startsWith("time,observedAt,track,");
  }

  @Test
  void parquetIsReadByDuckDbWithEveryValueAndItsPoints() throws Exception {
    Path file = exported(ExportFormat.PARQUET);
    List<Update> updates = updates();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet row =
            duckdb
                .createStatement()
                .executeQuery(
                    "SELECT epoch_ms(time), epoch_ms(observedAt), track, lon, lat, sogKn, name,"
                        + " status, simulated, geometry::VARCHAR, typeof(geometry), typeof(time)"
                        + " FROM read_parquet('"
                        + file
                        + "')")) {
      int count = 0;
      while (row.next()) {
        assertSame(row, updates.get(count++));
      }
      assertThat(count).isEqualTo(updates.size());
    }
  }

  private static void assertSame(ResultSet row, Update update) throws SQLException {
    FrozenTracks picture = update.picture();
    int slot = update.slot();
    assertThat(row.getLong(1)).isEqualTo(update.timeMs());
    assertThat(row.getLong(2)).isEqualTo(picture.observedAtMs(slot));
    assertThat(row.getInt(3)).isEqualTo(update.number());
    assertThat(row.getDouble(4)).isEqualTo(update.lon());
    assertThat(row.getDouble(5)).isEqualTo(update.lat());
    double sogKn = row.getDouble(6);
    assertThat(row.wasNull() ? Double.NaN : sogKn).isEqualTo(Double.valueOf(picture.sogKn(slot)));
    assertThat(row.getString(7)).isEqualTo(picture.name(slot));
    assertThat(row.getString(8)).isEqualToIgnoringCase(picture.status(slot).name());
    assertThat(row.getString(9)).isEqualTo("SIMULATED");
    assertThat(row.getString(10))
        .isEqualTo("POINT (" + shown(update.lon()) + " " + shown(update.lat()) + ")");
    assertThat(row.getString(11)).startsWith("GEOMETRY");
    assertThat(row.getString(12)).isEqualTo("TIMESTAMP WITH TIME ZONE");
  }

  private static String shown(double deg) {
    return deg == Math.rint(deg) ? "" + (int) deg : "" + deg;
  }

  @Test
  void parquetSaysThatItIsGeoParquetAndSimulated() throws Exception {
    Path file = exported(ExportFormat.PARQUET);
    var metadata = new TreeMap<String, String>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet row =
            duckdb
                .createStatement()
                .executeQuery(
                    "SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file + "')")) {
      while (row.next()) {
        metadata.put(row.getString(1), row.getString(2));
      }
    }

    JsonNode geo = JSON.readTree(metadata.get("geo"));
    assertThat(geo.get("version").asText()).isEqualTo("1.0.0");
    assertThat(geo.get("primary_column").asText()).isEqualTo("geometry");
    assertThat(geo.at("/columns/geometry/geometry_types/0").asText()).isEqualTo("Point");
    assertThat(metadata)
        .containsEntry("simulated", "SIMULATED")
        .containsEntry("recording", night.info().id());
  }

  @Test
  void geoJsonHasALineThroughAllFixesOfATrackAndItsAlerts() throws IOException {
    JsonNode json = JSON.readTree(exported(ExportFormat.GEOJSON).toFile());
    Map<Integer, List<Update>> fixes = fixes();

    assertThat(json.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(json.get("simulated").asText()).isEqualTo("SIMULATED");
    List<JsonNode> tracks = features(json, "track");
    assertThat(tracks).hasSize(fixes.size()).hasSizeGreaterThan(50);
    for (JsonNode track : tracks) {
      assertSame(track, fixes.get(track.at("/properties/track").asInt()));
    }
    assertThat(features(json, "alert"))
        .extracting(alert -> alert.at("/properties/id").asLong())
        .isNotEmpty()
        .containsExactlyElementsOf(
            night.alerts.values().stream()
                .filter(alert -> alert.raisedAtMs() >= night.info().fromMs()) // not in the warm-up
                .map(Alert::id)
                .toList());
    assertThat(json.get("features"))
        .allMatch(feature -> feature.at("/properties/simulated").asText().equals("SIMULATED"));
  }

  private static List<JsonNode> features(JsonNode json, String kind) {
    var found = new ArrayList<JsonNode>();
    for (JsonNode feature : json.get("features")) {
      if (feature.at("/properties/kind").asText().equals(kind)) {
        found.add(feature);
      }
    }
    return found;
  }

  private static Map<Integer, List<Update>> fixes() {
    SortedMap<Integer, List<Update>> fixes = new TreeMap<>();
    var newest = new LinkedHashMap<Integer, List<Object>>();
    for (Update update : updates()) {
      List<Object> place =
          List.of(update.lon(), update.lat(), update.picture().observedAtMs(update.slot()));
      if (!place.equals(newest.put(update.number(), place))) {
        fixes.computeIfAbsent(update.number(), unseen -> new ArrayList<>()).add(update);
      }
    }
    return fixes;
  }

  private static void assertSame(JsonNode track, List<Update> fixes) {
    JsonNode coordinates = track.at("/geometry/coordinates");
    boolean isPoint = track.at("/geometry/type").asText().equals("Point");
    assertThat(isPoint).isEqualTo(fixes.size() == 1);
    assertThat(isPoint ? 1 : coordinates.size()).isEqualTo(fixes.size());
    for (int i = 0; i < fixes.size(); i++) {
      Update fix = fixes.get(i);
      JsonNode position = isPoint ? coordinates : coordinates.get(i);
      assertThat(position.get(0).asDouble()).isEqualTo(fix.lon());
      assertThat(position.get(1).asDouble()).isEqualTo(fix.lat());
      assertThat(Instant.parse(track.at("/properties/times/" + i).asText()).toEpochMilli())
          .isEqualTo(fix.picture().observedAtMs(fix.slot()));
    }
  }

  @Test
  void geoJsonIsTheSameHoweverLittleFitsIntoMemory() throws IOException {
    Path one = exported(ExportFormat.GEOJSON);
    Path other = folder.resolve("other.geojson");
    try (RecordingReader reader = night.reader();
        Progress progress = Progress.ofTime("test", 0, 1)) {
      new GeoJsonExporter(3_000)
          .write(Excerpt.of(reader, Long.MIN_VALUE, Long.MAX_VALUE), other, progress);
    }

    assertThat(other).hasSameTextualContentAs(one);
  }

  @Test
  void nmeaIsDecodedToWhatWasObserved() throws IOException {
    var decoded = new ArrayList<Observation>();
    var decoder = new AisDecoder();
    List<String> lines = Files.readAllLines(exported(ExportFormat.NMEA));
    lines.forEach(line -> decoder.accept(line, 0, decoded::add));

    assertThat(decoded)
        .hasSizeGreaterThan(1_000)
        .isEqualTo(night.observations.stream().filter(ExportTest::isAis).toList());
    assertThat(decoder.refused()).isEmpty();
    assertThat(lines)
        .filteredOn(line -> line.matches(".*!AIVDM,\\d,1,.*"))
        .allMatch(line -> line.contains(",t:SIMULATED*"));
  }

  private static boolean isAis(Observation observation) {
    return observation instanceof AisReport
        || observation instanceof AisStatic
        || observation instanceof AidReport;
  }
}
