package offing.app.trade;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import offing.app.trade.excerpt.TrackRows;
import offing.moment.FrozenTracks;
import offing.moment.TrackColumns;
import offing.stream.message.WireJson;

/** The fixes of one track and what it said of itself last, as a feature. Owned by one thread. */
final class TrackLine {
  private static final double STEPS_PER_DEG = 1e7;
  private static final double TENTHS = 10;

  private final int[] lons;
  private final int[] lats;
  private final int[] sogs;
  private final long[] times;
  private int size;
  private int track;
  private int mmsi;
  private int imo;
  private String status = "";
  private String name = "";
  private String callSign = "";
  private String destination = "";
  private String type = "";

  /** Room for so many fixes. */
  TrackLine(int fixes) {
    lons = new int[fixes];
    lats = new int[fixes];
    sogs = new int[fixes];
    times = new long[fixes];
  }

  /** Takes what a row says of the track. */
  void add(TrackRows row) {
    FrozenTracks picture = row.picture();
    int slot = row.slot();
    if (row.isFix()) {
      TrackColumns columns = picture.columns();
      lons[size] = columns.number(TrackColumns.LON, slot);
      lats[size] = columns.number(TrackColumns.LAT, slot);
      sogs[size] = columns.number(TrackColumns.SOG, slot);
      times[size++] = picture.observedAtMs(slot);
    }
    track = row.number();
    mmsi = picture.mmsi(slot);
    imo = picture.imo(slot);
    status = row.status();
    name = picture.name(slot);
    callSign = picture.callSign(slot);
    destination = picture.destination(slot);
    type = row.type();
  }

  void write(JsonGenerator json, boolean simulated) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeNumberField("id", track);
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", size == 1 ? "Point" : "LineString");
    json.writeFieldName("coordinates");
    coordinates(json);
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    properties(json, simulated);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void coordinates(JsonGenerator json) throws IOException {
    if (size == 1) {
      position(json, 0);
      return;
    }
    json.writeStartArray();
    for (int i = 0; i < size; i++) {
      position(json, i);
    }
    json.writeEndArray();
  }

  private void position(JsonGenerator json, int i) throws IOException {
    json.writeStartArray();
    json.writeNumber(lons[i] / STEPS_PER_DEG);
    json.writeNumber(lats[i] / STEPS_PER_DEG);
    json.writeEndArray();
  }

  private void properties(JsonGenerator json, boolean simulated) throws IOException {
    json.writeStringField("kind", "track");
    json.writeNumberField("track", track);
    json.writeStringField("status", status);
    json.writeStringField("type", type);
    code(json, "mmsi", mmsi);
    code(json, "imo", imo);
    text(json, "name", name);
    text(json, "callSign", callSign);
    text(json, "destination", destination);
    if (simulated) {
      json.writeStringField("simulated", Exporter.SIMULATED);
    }
    json.writeStringField("from", WireJson.time(times[0]));
    json.writeStringField("to", WireJson.time(times[size - 1]));
    fixes(json);
  }

  /** Of each fix, in the order of the coordinates. */
  private void fixes(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("times");
    for (int i = 0; i < size; i++) {
      json.writeString(WireJson.time(times[i]));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("speedsKn");
    for (int i = 0; i < size; i++) {
      speed(json, sogs[i]);
    }
    json.writeEndArray();
  }

  private static void speed(JsonGenerator json, int tenths) throws IOException {
    if (tenths == TrackColumns.NOT_KNOWN) {
      json.writeNull();
    } else {
      json.writeNumber(tenths / TENTHS);
    }
  }

  private static void code(JsonGenerator json, String field, int code) throws IOException {
    if (code != 0) {
      json.writeNumberField(field, code);
    }
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(field, text);
    }
  }
}
