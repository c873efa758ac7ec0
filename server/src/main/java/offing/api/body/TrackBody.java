package offing.api.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import offing.picture.Tracks;
import offing.run.tick.Tick;
import offing.run.tick.Trail;
import offing.stream.message.WireJson;

/** A track as GeoJSON. What is not known is left out; in a row of a history it is null. */
public final class TrackBody {
  private static final double MS_PER_S = 1000;
  private static final int NOT_KNOWN_NAV_STATUS = 15;

  private final Tick tick;
  private final Tracks tracks;
  private final int slot;
  private final ObjectNode properties = WireJson.object();

  private TrackBody(Tick tick, int slot) {
    this.tick = tick;
    tracks = tick.picture();
    this.slot = slot;
  }

  /** What the picture says of it. */
  public static ObjectNode brief(Tick tick, int slot) {
    return new TrackBody(tick, slot).withState().feature();
  }

  /** Also what it says of itself, and how old each source is. */
  public static ObjectNode full(Tick tick, int slot) {
    return new TrackBody(tick, slot).withState().withIdentity().withSourceAges().feature();
  }

  /** Where it has been. */
  public static ObjectNode history(Tick tick, int slot) {
    ObjectNode body = WireJson.object().put("track", tick.picture().number(slot));
    ArrayNode points = body.putArray("points");
    Trail trail = tick.trails().of(slot);
    for (int i = 0; i < trail.size(); i++) {
      ArrayNode point = points.addArray().add(trail.lon(i)).add(trail.lat(i)).add(trail.timeMs(i));
      if (Double.isNaN(trail.sogKn(i))) {
        point.addNull();
      } else {
        point.add(tenths(trail.sogKn(i)));
      }
    }
    return body;
  }

  private ObjectNode feature() {
    ObjectNode point = GeoJson.point(tracks.lon(slot), tracks.lat(slot));
    return GeoJson.feature(point, properties).put("id", tracks.number(slot));
  }

  private TrackBody withState() {
    properties.put("track", tracks.number(slot));
    properties.put("status", WireJson.word(tracks.status(slot)));
    if (tracks.mmsi(slot) != 0) {
      properties.put("mmsi", tracks.mmsi(slot));
    }
    putText("name", tracks.name(slot));
    properties.put("type", TrackType.of(tracks, slot));
    putNumber("sogKn", tracks.sogKn(slot));
    putNumber("cogDeg", tracks.cogDeg(slot));
    putNumber("headingDeg", tracks.headingDeg(slot));
    putSources();
    properties.put("observedAt", WireJson.time(tracks.observedAtMs(slot)));
    properties.put("ageSeconds", ageS(tracks.observedAtMs(slot)));
    if (tick.state().subject().simulated()) {
      properties.put("simulated", true);
    }
    return this;
  }

  private void putSources() {
    ArrayNode sources = properties.putArray("sources");
    for (Source source : Source.values()) {
      if ((tracks.sources(slot) & source.bit) != 0) {
        sources.add(WireJson.word(source));
      }
    }
  }

  private TrackBody withIdentity() {
    putText("callSign", tracks.callSign(slot));
    putText("destination", tracks.destination(slot));
    putCode("imo", tracks.imo(slot), 0);
    putCode("shipType", tracks.shipType(slot), 0);
    putCode("navStatus", tracks.navStatus(slot), NOT_KNOWN_NAV_STATUS);
    putNumber("lengthM", tracks.lengthM(slot));
    putNumber("beamM", tracks.beamM(slot));
    putNumber("draughtM", tracks.draughtM(slot));
    return this;
  }

  private TrackBody withSourceAges() {
    ArrayNode ages = properties.putArray("sourceAges");
    for (Source source : Source.values()) {
      long atMs = tracks.sourceAtMs(slot, source.bit);
      if (atMs != Long.MIN_VALUE) {
        ages.addObject()
            .put("source", WireJson.word(source))
            .put("observedAt", WireJson.time(atMs))
            .put("ageSeconds", ageS(atMs))
            .put("detail", detail(source));
      }
    }
    return this;
  }

  private String detail(Source source) {
    return switch (source) {
      case AIS -> TrackType.transponder(tracks.kind(slot));
      case RADAR -> tracks.lastRadar(slot);
      case CAMERA -> "";
      case UNIT -> tracks.callSign(slot);
    };
  }

  private double ageS(long atMs) {
    return Math.max(0, tick.timeMs() - atMs) / MS_PER_S;
  }

  private void putText(String name, String text) {
    if (!text.isEmpty()) {
      properties.put(name, text);
    }
  }

  private void putCode(String name, int code, int notKnown) {
    if (code != notKnown) {
      properties.put(name, code);
    }
  }

  private void putNumber(String name, double value) {
    if (!Double.isNaN(value)) {
      properties.put(name, tenths(value));
    }
  }

  /** As fine as any sensor says it. */
  private static double tenths(double value) {
    return Math.rint(value * 10) / 10;
  }

  private enum Source {
    AIS(Tracks.AIS),
    RADAR(Tracks.RADAR),
    CAMERA(Tracks.CAMERA),
    UNIT(Tracks.UNIT);

    private final int bit;

    Source(int bit) {
      this.bit = bit;
    }
  }
}
