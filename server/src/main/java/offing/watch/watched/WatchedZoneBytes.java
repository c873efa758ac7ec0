package offing.watch.watched;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import offing.area.Area;
import offing.area.Fences;
import offing.watch.watched.WatchedZone.AboutTrack;
import offing.watch.watched.WatchedZone.Drawn;
import offing.watch.watched.WatchedZone.Hours;
import offing.watch.watched.WatchedZone.Place;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Watched zones in a snapshot, bit for bit. */
final class WatchedZoneBytes {
  private static final int NO_HOURS = -1;

  private WatchedZoneBytes() {}

  static void write(DataOutput out, WatchedZone zone) throws IOException {
    out.writeUTF(zone.id());
    out.writeUTF(zone.name());
    out.writeUTF(zone.kind());
    writePlace(out, zone.place());
    out.writeInt(zone.hours().map(Hours::fromMinute).orElse(NO_HOURS));
    out.writeInt(zone.hours().map(Hours::toMinute).orElse(NO_HOURS));
    out.writeLong(zone.dwellMs());
    out.writeDouble(zone.hysteresisM());
  }

  private static void writePlace(DataOutput out, Place place) throws IOException {
    boolean isAboutTrack = place instanceof AboutTrack;
    out.writeBoolean(isAboutTrack);
    if (place instanceof AboutTrack about) {
      out.writeInt(about.track());
      out.writeDouble(about.radiusM());
    } else if (place instanceof Drawn drawn) {
      byte[] shape = new WKBWriter().write(drawn.lonLat());
      out.writeInt(shape.length);
      out.write(shape);
      out.writeDouble(drawn.sizeM());
    }
  }

  static WatchedZone read(DataInput in, Area area) throws IOException {
    String id = in.readUTF();
    String name = in.readUTF();
    String kind = in.readUTF();
    Place place = readPlace(in, area);
    int fromMinute = in.readInt();
    int toMinute = in.readInt();
    Optional<Hours> hours =
        fromMinute == NO_HOURS ? Optional.empty() : Optional.of(new Hours(fromMinute, toMinute));
    return new WatchedZone(id, name, kind, place, hours, in.readLong(), in.readDouble());
  }

  private static Place readPlace(DataInput in, Area area) throws IOException {
    if (in.readBoolean()) {
      return new AboutTrack(in.readInt(), in.readDouble());
    }
    byte[] shape = new byte[in.readInt()];
    in.readFully(shape);
    double sizeM = in.readDouble();
    Geometry lonLat = geometry(shape);
    return new Drawn(lonLat, sizeM, Fences.of(lonLat, sizeM, area.chart()));
  }

  private static Geometry geometry(byte[] wkb) throws IOException {
    try {
      return new WKBReader().read(wkb);
    } catch (ParseException fault) {
      throw new IOException("a zone of the snapshot has no shape", fault);
    }
  }
}
