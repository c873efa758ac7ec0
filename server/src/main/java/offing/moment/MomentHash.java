package offing.moment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertBytes;

/** Tells two moments apart: everything in them that people are shown, as one number. */
public final class MomentHash {
  private MomentHash() {}

  /** SHA-256 over time, tracks by slot, alert log and sensors; 64 hexadecimal digits. */
  public static String of(Moment moment) {
    MessageDigest digest = sha256();
    try (var out =
        new DataOutputStream(
            new java.io.BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest)))) {
      out.writeLong(moment.timeMs());
      write(out, moment.picture().columns());
      for (Alert alert : moment.alerts().after(0)) {
        AlertBytes.write(out, alert);
      }
      for (SensorState sensor : moment.sensors()) {
        write(out, sensor);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written anywhere", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void write(DataOutputStream out, TrackColumns columns) throws IOException {
    for (int slot = 0; slot < columns.slots(); slot++) {
      if (columns.isShown(slot)) {
        out.writeInt(slot);
        for (int i = 0; i < TrackColumns.NUMBERS; i++) {
          out.writeInt(columns.number(i, slot));
        }
        for (int i = 0; i < TrackColumns.TIMES; i++) {
          out.writeLong(columns.time(i, slot));
        }
        for (int i = 0; i < TrackColumns.TEXTS; i++) {
          out.writeUTF(columns.text(i, slot));
        }
      }
    }
  }

  private static void write(DataOutputStream out, SensorState sensor) throws IOException {
    out.writeUTF(sensor.id());
    out.writeUTF(sensor.name());
    out.writeUTF(sensor.kind().name());
    out.writeLong(sensor.lastAtMs());
    out.writeBoolean(sensor.silent());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
