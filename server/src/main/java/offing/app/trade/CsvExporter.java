package offing.app.trade;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import offing.api.body.SafeText;
import offing.app.terminal.Progress;
import offing.app.trade.excerpt.Excerpt;
import offing.app.trade.excerpt.TrackRows;
import offing.moment.FrozenTracks;
import offing.moment.TrackColumns;
import offing.stream.message.WireJson;

/**
 * A row for each track update (RFC 4180). Times are RFC 3339 with milliseconds and Z; what is not
 * known is an empty cell; text is {@link SafeText}.
 */
final class CsvExporter implements Exporter {
  private static final int NOT_KNOWN_NAV_STATUS = 15;
  private static final int DEGREE_DIGITS = 7;

  private static final CsvSchema SCHEMA =
      CsvSchema.builder()
          .addColumn("time")
          .addColumn("observedAt")
          .addNumberColumn("track")
          .addColumn("status")
          .addNumberColumn("lon")
          .addNumberColumn("lat")
          .addNumberColumn("sogKn")
          .addNumberColumn("cogDeg")
          .addNumberColumn("headingDeg")
          .addColumn("sources")
          .addNumberColumn("mmsi")
          .addColumn("name")
          .addColumn("type")
          .addColumn("callSign")
          .addNumberColumn("imo")
          .addColumn("destination")
          .addNumberColumn("navStatus")
          .addNumberColumn("lengthM")
          .addNumberColumn("beamM")
          .addNumberColumn("draughtM")
          .addColumn("simulated")
          .build()
          .withHeader();

  @Override
  public long write(Excerpt excerpt, Path file, Progress progress) throws IOException {
    var mapper =
        CsvMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    String simulated = excerpt.info().simulated() ? SIMULATED : "";
    var rows = excerpt.rows();
    long count = 0;
    try (Writer out = Files.newBufferedWriter(file);
        JsonGenerator csv = mapper.writer(SCHEMA).createGenerator(out)) {
      while (rows.next()) {
        write(csv, rows, simulated);
        progress.at(rows.timeMs(), ++count);
      }
    }
    return count;
  }

  private static void write(JsonGenerator csv, TrackRows rows, String simulated)
      throws IOException {
    FrozenTracks picture = rows.picture();
    int slot = rows.slot();
    csv.writeStartArray();
    csv.writeString(WireJson.time(rows.timeMs()));
    csv.writeString(WireJson.time(picture.observedAtMs(slot)));
    csv.writeNumber(picture.number(slot));
    csv.writeString(rows.status());
    degrees(csv, picture.columns().number(TrackColumns.LON, slot));
    degrees(csv, picture.columns().number(TrackColumns.LAT, slot));
    known(csv, picture.sogKn(slot));
    known(csv, picture.cogDeg(slot));
    known(csv, picture.headingDeg(slot));
    csv.writeString(rows.sources());
    known(csv, picture.mmsi(slot), 0);
    identity(csv, rows, picture, slot);
    csv.writeString(simulated);
    csv.writeEndArray();
  }

  private static void identity(JsonGenerator csv, TrackRows rows, FrozenTracks picture, int slot)
      throws IOException {
    csv.writeString(SafeText.of(picture.name(slot)));
    csv.writeString(rows.type());
    csv.writeString(SafeText.of(picture.callSign(slot)));
    known(csv, picture.imo(slot), 0);
    csv.writeString(SafeText.of(picture.destination(slot)));
    known(csv, picture.navStatus(slot), NOT_KNOWN_NAV_STATUS);
    known(csv, picture.lengthM(slot));
    known(csv, picture.beamM(slot));
    known(csv, picture.draughtM(slot));
  }

  private static void degrees(JsonGenerator csv, int steps) throws IOException {
    csv.writeNumber(BigDecimal.valueOf(steps, DEGREE_DIGITS));
  }

  private static void known(JsonGenerator csv, double value) throws IOException {
    if (Double.isNaN(value)) {
      csv.writeNull();
    } else {
      csv.writeNumber(value);
    }
  }

  private static void known(JsonGenerator csv, int code, int notKnown) throws IOException {
    if (code == notKnown) {
      csv.writeNull();
    } else {
      csv.writeNumber(code);
    }
  }
}
