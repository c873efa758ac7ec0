package offing.recording.block;

import java.util.Arrays;
import java.util.List;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.Sighting;
import offing.observation.UnitReport;
import offing.observation.Weather;

/**
 * One observation as texts and whole steps of its grids, in the order of its record. Reused; owned
 * by one thread.
 */
final class ObservationRow implements Observation.Cases<ObservationShape> {
  /** 1/10 000 minute. */
  private static final int POSITION = 600_000;

  private static final int HUNDREDTHS = 100;
  private static final int TENTHS = 10;

  /** Stands for a number that is not available; no number that may be missing is negative. */
  private static final int NOT_AVAILABLE = -1;

  /** Stands for a degree that is not available: over 180 degrees. */
  private static final int NO_POSITION = 181 * POSITION;

  /** Where a frame has what its sightings are told from. */
  static final int LON = 2;

  static final int LAT = 3;
  static final int AZIMUTH = 5;
  static final int ELEVATION = 6;

  final String[] texts = new String[ObservationShape.MOST_TEXTS];
  final long[] numbers = new long[ObservationShape.MOST_NUMBERS];
  List<Sighting> sightings = List.of();
  long timeMs;
  private int text;
  private int number;

  ObservationRow() {
    Arrays.fill(texts, "");
  }

  /** Takes an observation; returns its shape. */
  ObservationShape take(Observation observation) {
    timeMs = observation.timeMs();
    text = 0;
    number = 0;
    return observation.match(this);
  }

  @Override
  public ObservationShape aisReport(AisReport r) {
    text(r.station()).whole(r.messageType()).whole(r.mmsi()).whole(r.navStatus());
    whole(r.rateOfTurn()).number(r.sogKn(), TENTHS).flag(r.accurate());
    position(r.lon(), r.lat()).number(r.cogDeg(), TENTHS).number(r.headingDeg(), 1);
    return ObservationShape.AIS_REPORT;
  }

  @Override
  public ObservationShape aisStatic(AisStatic r) {
    text(r.station()).text(r.callSign()).text(r.name()).text(r.destination());
    whole(r.messageType()).whole(r.part()).whole(r.mmsi()).whole(r.imo()).whole(r.shipType());
    whole(r.toBowM()).whole(r.toSternM()).whole(r.toPortM()).whole(r.toStarboardM());
    number(r.draughtM(), TENTHS);
    return ObservationShape.AIS_STATIC;
  }

  @Override
  public ObservationShape aidReport(AidReport r) {
    text(r.station()).text(r.name()).whole(r.messageType()).whole(r.mmsi()).whole(r.aidType());
    position(r.lon(), r.lat()).flag(r.offPosition()).flag(r.virtualAid());
    return ObservationShape.AID_REPORT;
  }

  @Override
  public ObservationShape radarPlot(RadarPlot p) {
    text(p.site()).number(p.rangeM(), 1).number(p.bearingDeg(), HUNDREDTHS);
    number(p.amplitudeDb(), TENTHS);
    return ObservationShape.RADAR_PLOT;
  }

  @Override
  public ObservationShape footage(Footage f) {
    text(f.camera()).flag(f.thermal()).whole(f.mode().code()).position(f.lon(), f.lat());
    number(f.heightM(), TENTHS).number(f.azimuthDeg(), HUNDREDTHS);
    number(f.elevationDeg(), HUNDREDTHS).number(f.fieldOfViewDeg(), HUNDREDTHS);
    number(f.verticalFieldOfViewDeg(), HUNDREDTHS).whole(f.widthPx()).whole(f.heightPx());
    whole(f.sightings().size());
    sightings = f.sightings();
    return ObservationShape.FOOTAGE;
  }

  @Override
  public ObservationShape unitReport(UnitReport r) {
    text(r.unit()).position(r.lon(), r.lat());
    number(r.sogKn(), TENTHS).number(r.cogDeg(), TENTHS);
    return ObservationShape.UNIT_REPORT;
  }

  @Override
  public ObservationShape weather(Weather w) {
    text(w.site()).number(w.windMps(), TENTHS).number(w.windFromDeg(), 1);
    number(w.visibilityM(), 1).number(w.waveHeightM(), TENTHS).number(w.rainMmh(), TENTHS);
    number(w.tideM() + Weather.LOWEST_TIDE_M, HUNDREDTHS).number(w.streamMps(), HUNDREDTHS);
    number(w.streamToDeg(), 1);
    return ObservationShape.WEATHER;
  }

  private ObservationRow text(String value) {
    texts[text++] = value;
    return this;
  }

  private ObservationRow whole(long value) {
    numbers[number++] = value;
    return this;
  }

  private ObservationRow flag(boolean set) {
    return whole(set ? 1 : 0);
  }

  private ObservationRow number(double value, int stepsPerUnit) {
    return whole(Double.isNaN(value) ? NOT_AVAILABLE : steps(value, stepsPerUnit));
  }

  private ObservationRow position(double lon, double lat) {
    return degrees(lon).degrees(lat);
  }

  private ObservationRow degrees(double deg) {
    return whole(Double.isNaN(deg) ? NO_POSITION : steps(deg, POSITION));
  }

  private static long steps(double value, int stepsPerUnit) {
    return (long) Math.rint(value * stepsPerUnit);
  }

  /** The observation that the row holds; throws where no sensor can say that. */
  Observation observation(ObservationShape shape) {
    return switch (shape) {
      case AIS_REPORT -> aisReport();
      case AIS_STATIC -> aisStatic();
      case AID_REPORT -> aidReport();
      case RADAR_PLOT ->
          new RadarPlot(timeMs, texts[0], numbers[0], value(1, HUNDREDTHS), value(2, TENTHS));
      case NOT_USED -> throw new IllegalArgumentException("a kind of observation that is not used");
      case FOOTAGE -> footage();
      case UNIT_REPORT ->
          new UnitReport(
              timeMs,
              texts[0],
              value(0, POSITION),
              value(1, POSITION),
              value(2, TENTHS),
              value(3, TENTHS));
      case WEATHER ->
          new Weather(
              timeMs,
              texts[0],
              value(0, TENTHS),
              numbers[1],
              numbers[2],
              value(3, TENTHS),
              valueOrNaN(4, TENTHS, NOT_AVAILABLE),
              valueOrNaN(5, HUNDREDTHS, NOT_AVAILABLE) - Weather.LOWEST_TIDE_M,
              valueOrNaN(6, HUNDREDTHS, NOT_AVAILABLE),
              valueOrNaN(7, 1, NOT_AVAILABLE));
    };
  }

  private AisReport aisReport() {
    return new AisReport(
        timeMs,
        texts[0],
        wholeAt(0),
        wholeAt(1),
        wholeAt(2),
        wholeAt(3),
        valueOrNaN(4, TENTHS, NOT_AVAILABLE),
        isSet(5),
        valueOrNaN(6, POSITION, NO_POSITION),
        valueOrNaN(7, POSITION, NO_POSITION),
        valueOrNaN(8, TENTHS, NOT_AVAILABLE),
        valueOrNaN(9, 1, NOT_AVAILABLE));
  }

  private AisStatic aisStatic() {
    return new AisStatic(
        timeMs,
        texts[0],
        wholeAt(0),
        wholeAt(1),
        wholeAt(2),
        wholeAt(3),
        texts[1],
        texts[2],
        wholeAt(4),
        wholeAt(5),
        wholeAt(6),
        wholeAt(7),
        wholeAt(8),
        value(9, TENTHS),
        texts[3]);
  }

  private AidReport aidReport() {
    return new AidReport(
        timeMs,
        texts[0],
        wholeAt(0),
        wholeAt(1),
        wholeAt(2),
        texts[1],
        valueOrNaN(3, POSITION, NO_POSITION),
        valueOrNaN(4, POSITION, NO_POSITION),
        isSet(5),
        isSet(6));
  }

  private Footage footage() {
    return new Footage(
        timeMs,
        texts[0],
        isSet(0),
        Footage.Mode.of(wholeAt(1)),
        value(LON, POSITION),
        value(LAT, POSITION),
        value(4, TENTHS),
        value(AZIMUTH, HUNDREDTHS),
        value(ELEVATION, HUNDREDTHS),
        value(7, HUNDREDTHS),
        value(8, HUNDREDTHS),
        wholeAt(9),
        wholeAt(10),
        sightings);
  }

  private int wholeAt(int column) {
    long value = numbers[column];
    if (value != (int) value) {
      throw new IllegalArgumentException(value + " is no whole number of an observation");
    }
    return (int) value;
  }

  private boolean isSet(int column) {
    return numbers[column] != 0;
  }

  private double value(int column, double stepsPerUnit) {
    return numbers[column] / stepsPerUnit;
  }

  private double valueOrNaN(int column, double stepsPerUnit, int none) {
    return numbers[column] == none ? Double.NaN : value(column, stepsPerUnit);
  }
}
