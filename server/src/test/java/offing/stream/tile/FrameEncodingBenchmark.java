package offing.stream.tile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import offing.picture.Tracks;
import offing.stream.message.WireJson;
import offing.stream.tile.TrackTable.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One whole frame as CBOR columns, beside JSON rows of the same content at the same resolution: by
 * Jackson's databind, and by its streaming generator, which is the least that JSON can cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrameEncodingBenchmark {
  private static final int[] NOBODY = {};
  private static final JsonMapper JSON = new JsonMapper();

  /** A track as a row of a JSON frame. */
  public record JsonRow(
      int id,
      double lon,
      double lat,
      double sog,
      double cog,
      double hdg,
      int flags,
      int kind,
      double age,
      int nav) {}

  /** A frame of JSON rows. */
  public record JsonFrame(long seq, long time, String tile, boolean whole, List<JsonRow> rows) {}

  @Param({"400", "10000"})
  public int tracks;

  private Layout layout;
  private int[] slots;

  @Setup
  public void fill() {
    var random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < tracks; i++) {
      rows.add(
          Row.of(i + 1, random.nextDouble(16_000), random.nextDouble(16_000))
              .withMotion(random.nextDouble(40), random.nextDouble(360), random.nextDouble(360))
              .seen(Ticks.TIME_MS - random.nextInt(60_000), Tracks.AIS));
    }
    layout = new Layout(Ticks.of(1, new TrackTable(rows)), Set.of());
    slots = IntStream.range(0, tracks).toArray();
    System.out.printf(
        "%nbytes a track: columns %.1f, JSON %.1f%n",
        columns().length / (double) tracks, bytes(this::jsonDatabind).length / (double) tracks);
  }

  @Benchmark
  public byte[] columns() {
    return FrameEncoder.encode(layout, "0,0", true, slots, NOBODY);
  }

  @Benchmark
  public byte[] jsonDatabind() throws IOException {
    Tracks picture = layout.picture();
    List<JsonRow> rows = new ArrayList<>(slots.length);
    for (int slot : slots) {
      rows.add(
          new JsonRow(
              picture.number(slot),
              lon(slot),
              lat(slot),
              tenths(picture.sogKn(slot)),
              tenths(picture.cogDeg(slot)),
              tenths(picture.headingDeg(slot)),
              layout.flags(slot) & 0xff,
              1,
              age(slot),
              picture.navStatus(slot)));
    }
    return JSON.writeValueAsBytes(new JsonFrame(layout.seq(), layout.timeMs(), "0,0", true, rows));
  }

  @Benchmark
  public byte[] jsonStreaming() throws IOException {
    Tracks picture = layout.picture();
    var out = new ByteArrayOutputStream(slots.length * 130);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("seq", layout.seq());
      json.writeNumberField("time", layout.timeMs());
      json.writeStringField("tile", "0,0");
      json.writeBooleanField("whole", true);
      json.writeArrayFieldStart("rows");
      for (int slot : slots) {
        json.writeStartObject();
        json.writeNumberField("id", picture.number(slot));
        json.writeNumberField("lon", lon(slot));
        json.writeNumberField("lat", lat(slot));
        json.writeNumberField("sog", tenths(picture.sogKn(slot)));
        json.writeNumberField("cog", tenths(picture.cogDeg(slot)));
        json.writeNumberField("hdg", tenths(picture.headingDeg(slot)));
        json.writeNumberField("flags", layout.flags(slot) & 0xff);
        json.writeNumberField("kind", 1);
        json.writeNumberField("age", age(slot));
        json.writeNumberField("nav", picture.navStatus(slot));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private double lon(int slot) {
    return WireJson.degrees(layout.picture().lon(slot));
  }

  private double lat(int slot) {
    return WireJson.degrees(layout.picture().lat(slot));
  }

  private double age(int slot) {
    return tenths((layout.timeMs() - layout.picture().observedAtMs(slot)) / 1000.0);
  }

  private static double tenths(double value) {
    return Math.rint(value * 10) / 10;
  }

  private static byte[] bytes(java.util.concurrent.Callable<byte[]> encoder) {
    try {
      return encoder.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
