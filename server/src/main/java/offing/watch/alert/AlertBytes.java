package offing.watch.alert;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An alert as bytes, both ways. */
public final class AlertBytes {
  private static final char NUMBER = 'n';
  private static final char YES_OR_NO = 'b';
  private static final char WORD = 'w';

  private AlertBytes() {}

  public static void write(DataOutput out, Alert alert) throws IOException {
    out.writeLong(alert.id());
    out.writeLong(alert.seq());
    out.writeLong(alert.incident());
    out.writeUTF(alert.rule());
    out.writeUTF(alert.title());
    out.writeUTF(alert.severity().name());
    out.writeUTF(alert.category().name());
    out.writeInt(alert.track());
    out.writeLong(alert.raisedAtMs());
    out.writeDouble(alert.lon());
    out.writeDouble(alert.lat());
    out.writeUTF(alert.sentence());
    writeEvidence(out, alert.evidence());
    write(out, alert.handling());
  }

  private static void write(DataOutput out, Handling handling) throws IOException {
    out.writeUTF(handling.state().name());
    out.writeLong(handling.changedAtMs());
    out.writeUTF(handling.changedBy());
    out.writeUTF(handling.assignedTo());
    out.writeUTF(handling.verdict().name());
    out.writeUTF(handling.reason());
    out.writeLong(handling.silencedUntilMs());
  }

  public static void writeEvidence(DataOutput out, List<Evidence> evidence) throws IOException {
    out.writeInt(evidence.size());
    for (Evidence one : evidence) {
      write(out, one);
    }
  }

  public static Alert read(DataInput in) throws IOException {
    return new Alert(
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readUTF(),
        in.readUTF(),
        Severity.valueOf(in.readUTF()),
        Category.valueOf(in.readUTF()),
        in.readInt(),
        in.readLong(),
        in.readDouble(),
        in.readDouble(),
        in.readUTF(),
        readEvidence(in),
        readHandling(in));
  }

  private static Handling readHandling(DataInput in) throws IOException {
    return new Handling(
        AlertState.valueOf(in.readUTF()),
        in.readLong(),
        in.readUTF(),
        in.readUTF(),
        Verdict.valueOf(in.readUTF()),
        in.readUTF(),
        in.readLong());
  }

  private static void write(DataOutput out, Evidence evidence) throws IOException {
    out.writeUTF(evidence.indicator());
    if (evidence.value() instanceof Double number) {
      out.writeChar(NUMBER);
      out.writeDouble(number);
    } else if (evidence.value() instanceof Boolean truth) {
      out.writeChar(YES_OR_NO);
      out.writeBoolean(truth);
    } else {
      out.writeChar(WORD);
      out.writeUTF(evidence.value().toString());
    }
    out.writeUTF(evidence.unit());
    out.writeUTF(evidence.limit());
  }

  public static List<Evidence> readEvidence(DataInput in) throws IOException {
    int size = in.readInt();
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      evidence.add(new Evidence(in.readUTF(), value(in), in.readUTF(), in.readUTF()));
    }
    return evidence;
  }

  private static Object value(DataInput in) throws IOException {
    char kind = in.readChar();
    return switch (kind) {
      case NUMBER -> Double.valueOf(in.readDouble());
      case YES_OR_NO -> Boolean.valueOf(in.readBoolean());
      case WORD -> in.readUTF();
      default -> throw new IOException("'" + kind + "' is no kind of evidence");
    };
  }
}
