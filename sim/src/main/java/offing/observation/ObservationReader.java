package offing.observation;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link ObservationWriter} wrote, one observation at a time. Owned by one thread.
 *
 * <p>The first thing that cannot be read ends it with an {@link IOException} that says which
 * observation it was: there is no way to find the next one.
 */
public final class ObservationReader implements Closeable {
  private final DataInputStream in;
  private long count;

  public ObservationReader(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, 65_536));
  }

  /** The next observation; empty at the end. */
  public Optional<Observation> next() throws IOException {
    int kind = in.read();
    if (kind < 0) {
      return Optional.empty();
    }
    count++;
    try {
      return Optional.of(read(kind));
    } catch (EOFException e) {
      throw new EOFException("the file ends within observation " + count);
    } catch (IllegalArgumentException e) {
      throw new IOException("observation " + count + ": " + e.getMessage(), e);
    }
  }

  /** Hands over everything that is left, in order. */
  public void forEach(ObservationSink sink) throws IOException {
    for (var next = next(); next.isPresent(); next = next()) {
      sink.accept(next.get());
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Observation read(int kind) throws IOException {
    long timeMs = in.readLong();
    return switch (kind) {
      case ObservationBytes.AIS_REPORT -> aisReport(timeMs);
      case ObservationBytes.AIS_STATIC -> aisStatic(timeMs);
      case ObservationBytes.AID_REPORT -> aidReport(timeMs);
      case ObservationBytes.RADAR_PLOT ->
          new RadarPlot(timeMs, text(), in.readInt(), number(100), signed(10));
      case ObservationBytes.FOOTAGE -> footage(timeMs);
      case ObservationBytes.UNIT_REPORT ->
          new UnitReport(timeMs, text(), degrees(), degrees(), number(10), number(10));
      case ObservationBytes.WEATHER ->
          new Weather(
              timeMs,
              text(),
              number(10),
              number(1),
              in.readInt(),
              number(10),
              number(10),
              number(100) - Weather.LOWEST_TIDE_M,
              number(100),
              number(1));
      default -> throw new IllegalArgumentException("kind " + kind + " is none of 1 to 7");
    };
  }

  private AisReport aisReport(long timeMs) throws IOException {
    return new AisReport(
        timeMs,
        text(),
        in.readUnsignedByte(),
        in.readInt(),
        in.readUnsignedByte(),
        in.readByte(),
        number(10),
        in.readBoolean(),
        degrees(),
        degrees(),
        number(10),
        number(1));
  }

  private AisStatic aisStatic(long timeMs) throws IOException {
    return new AisStatic(
        timeMs,
        text(),
        in.readUnsignedByte(),
        in.readUnsignedByte(),
        in.readInt(),
        in.readInt(),
        text(),
        text(),
        in.readUnsignedByte(),
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        in.readUnsignedByte(),
        in.readUnsignedByte(),
        Wire.value(in.readUnsignedByte(), 10),
        text());
  }

  private AidReport aidReport(long timeMs) throws IOException {
    return new AidReport(
        timeMs,
        text(),
        in.readUnsignedByte(),
        in.readInt(),
        in.readUnsignedByte(),
        text(),
        degrees(),
        degrees(),
        in.readBoolean(),
        in.readBoolean());
  }

  private Footage footage(long timeMs) throws IOException {
    return new Footage(
        timeMs,
        text(),
        in.readBoolean(),
        Footage.Mode.of(in.readUnsignedByte()),
        degrees(),
        degrees(),
        Wire.value(in.readInt(), 10),
        number(100),
        signed(100),
        number(100),
        number(100),
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        sightings(in.readUnsignedShort()));
  }

  private List<Sighting> sightings(int count) throws IOException {
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sightings.add(
          new Sighting(
              number(100),
              signed(100),
              in.readUnsignedShort(),
              in.readUnsignedShort(),
              Sighting.Level.of(in.readUnsignedByte()),
              text(),
              number(1),
              in.readShort(),
              Wire.value(in.readUnsignedByte(), 100),
              degrees(),
              degrees(),
              error()));
    }
    return sightings;
  }

  private double error() throws IOException {
    int errorM = in.readInt();
    return errorM == ObservationBytes.NO_ERROR ? Double.NaN : errorM;
  }

  private double number(double stepsPerUnit) throws IOException {
    int steps = in.readUnsignedShort();
    return steps == ObservationBytes.NO_NUMBER ? Double.NaN : Wire.value(steps, stepsPerUnit);
  }

  private double signed(double stepsPerUnit) throws IOException {
    return Wire.value(in.readShort(), stepsPerUnit);
  }

  private double degrees() throws IOException {
    int steps = in.readInt();
    return steps == ObservationBytes.NO_POSITION
        ? Double.NaN
        : Wire.value(steps, Wire.POSITION_STEPS);
  }

  private String text() throws IOException {
    byte[] bytes = new byte[in.readUnsignedShort()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
