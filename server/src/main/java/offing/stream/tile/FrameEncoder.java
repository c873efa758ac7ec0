package offing.stream.tile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import offing.picture.TrackKind;
import offing.picture.Tracks;

/**
 * Writes the rows of one tile as a CBOR map of columns: what a browser decodes straight into typed
 * arrays.
 */
final class FrameEncoder {
  /** Stands for a number that is not known in the columns {@code sog}, {@code cog}, {@code hdg}. */
  static final int NOT_KNOWN = 0xffff;

  private static final int MOST = NOT_KNOWN - 1;
  private static final int PAIRS = 15;
  private static final int ENVELOPE_BYTES = 256;
  private static final int ROW_BYTES = 23;
  private static final double STEPS_PER_DEG = 1e7;
  private static final double TENTHS = 10;
  private static final int FULL_CIRCLE_TENTHS = 3600;
  private static final int MS_PER_TENTH_S = 100;

  private static final VarHandle INT_LE =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle SHORT_LE =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private final Cbor cbor;
  private final Tracks tracks;
  private final int[] slots;
  private final int rows;

  private FrameEncoder(Tracks tracks, int[] slots, int leftBytes) {
    this.tracks = tracks;
    this.slots = slots;
    rows = slots.length;
    cbor = new Cbor(ENVELOPE_BYTES + rows * ROW_BYTES + leftBytes);
  }

  /**
   * Encodes one frame.
   *
   * @param slots the rows, as slots of {@code layout}'s picture
   * @param left numbers of the tracks that are in the tile no more
   */
  static byte[] encode(Layout layout, String tile, boolean whole, int[] slots, int[] left) {
    var encoder = new FrameEncoder(layout.picture(), slots, left.length * Integer.BYTES);
    encoder.envelope(layout, tile, whole);
    encoder.places();
    encoder.motion();
    encoder.words(layout);
    encoder.left(left);
    return encoder.cbor.toBytes();
  }

  private void envelope(Layout layout, String tile, boolean whole) {
    cbor.map(PAIRS);
    cbor.text("seq");
    cbor.unsigned(layout.seq());
    cbor.text("time");
    cbor.unsigned(layout.timeMs());
    cbor.text("tile");
    cbor.text(tile);
    cbor.text("whole");
    cbor.bool(whole);
  }

  private void places() {
    int at = column("id", Cbor.UINT32_LE, Integer.BYTES);
    for (int i = 0; i < rows; i++) {
      INT_LE.set(cbor.bytes(), at + i * Integer.BYTES, tracks.number(slots[i]));
    }
    at = column("lon", Cbor.SINT32_LE, Integer.BYTES);
    for (int i = 0; i < rows; i++) {
      INT_LE.set(cbor.bytes(), at + i * Integer.BYTES, steps(tracks.lon(slots[i])));
    }
    at = column("lat", Cbor.SINT32_LE, Integer.BYTES);
    for (int i = 0; i < rows; i++) {
      INT_LE.set(cbor.bytes(), at + i * Integer.BYTES, steps(tracks.lat(slots[i])));
    }
  }

  private void motion() {
    int at = column("sog", Cbor.UINT16_LE, Short.BYTES);
    for (int i = 0; i < rows; i++) {
      SHORT_LE.set(cbor.bytes(), at + i * Short.BYTES, tenths(tracks.sogKn(slots[i])));
    }
    at = column("cog", Cbor.UINT16_LE, Short.BYTES);
    for (int i = 0; i < rows; i++) {
      SHORT_LE.set(cbor.bytes(), at + i * Short.BYTES, bearing(tracks.cogDeg(slots[i])));
    }
    at = column("hdg", Cbor.UINT16_LE, Short.BYTES);
    for (int i = 0; i < rows; i++) {
      SHORT_LE.set(cbor.bytes(), at + i * Short.BYTES, bearing(tracks.headingDeg(slots[i])));
    }
  }

  private void words(Layout layout) {
    int at = column("flags", Cbor.UINT8, 1);
    for (int i = 0; i < rows; i++) {
      cbor.bytes()[at + i] = layout.flags(slots[i]);
    }
    at = column("kind", Cbor.UINT8, 1);
    for (int i = 0; i < rows; i++) {
      cbor.bytes()[at + i] = code(tracks.kind(slots[i]));
    }
    at = column("age", Cbor.UINT16_LE, Short.BYTES);
    for (int i = 0; i < rows; i++) {
      long ageMs = layout.timeMs() - tracks.observedAtMs(slots[i]);
      SHORT_LE.set(cbor.bytes(), at + i * Short.BYTES, age(ageMs));
    }
    at = column("nav", Cbor.UINT8, 1);
    for (int i = 0; i < rows; i++) {
      cbor.bytes()[at + i] = (byte) tracks.navStatus(slots[i]);
    }
  }

  private void left(int[] left) {
    cbor.text("left");
    int at = cbor.typedArray(Cbor.UINT32_LE, left.length * Integer.BYTES);
    for (int i = 0; i < left.length; i++) {
      INT_LE.set(cbor.bytes(), at + i * Integer.BYTES, left[i]);
    }
  }

  private int column(String name, int tag, int bytesEach) {
    cbor.text(name);
    return cbor.typedArray(tag, rows * bytesEach);
  }

  /** Degrees in steps of 1e-7. */
  private static int steps(double deg) {
    return (int) Math.rint(deg * STEPS_PER_DEG);
  }

  /** A number that is not negative in steps of 0.1, capped below the one that means not known. */
  private static short tenths(double value) {
    return (short) (Double.isNaN(value) ? NOT_KNOWN : Math.min((int) (value * TENTHS + 0.5), MOST));
  }

  /** Degrees in steps of 0.1, [0, 3600): 359.97 rounds to north. */
  private static short bearing(double deg) {
    int tenths = (int) (deg * TENTHS + 0.5);
    return (short)
        (Double.isNaN(deg)
            ? NOT_KNOWN
            : tenths >= FULL_CIRCLE_TENTHS ? tenths - FULL_CIRCLE_TENTHS : tenths);
  }

  private static short age(long ageMs) {
    return (short) Math.max(0, Math.min(ageMs / MS_PER_TENTH_S, MOST));
  }

  /** The order of the constants is the wire's, and says so where they are declared. */
  @SuppressWarnings("EnumOrdinal")
  private static byte code(TrackKind kind) {
    return (byte) kind.ordinal();
  }
}
