package offing.picture;

/**
 * All tracks at an instant, by slot: a read-only view of columns that the run's thread owns. Slots
 * are reused; a track's number never is. Ask {@link #isShown(int)} first.
 */
public interface Tracks {
  /** {@code source} bits of {@link #sources(int)}. */
  int AIS = 1;

  int RADAR = 2;
  int CAMERA = 4;
  int UNIT = 8;

  /** Slots are 0 to this, exclusive; some are empty. */
  int slotCount();

  /** Whether the slot holds a track that people see: confirmed, coasting or lost. */
  boolean isShown(int slot);

  /** The track's number, from 1, never used again. */
  int number(int slot);

  /** The slot of the track of that number, or -1. */
  int slotOf(int number);

  TrackStatus status(int slot);

  /** Chart metres at {@link #observedAtMs}. */
  double eastM(int slot);

  double northM(int slot);

  /** Degrees, WGS 84, at {@link #observedAtMs}. */
  double lon(int slot);

  double lat(int slot);

  /** Knots; NaN where not known. */
  double sogKn(int slot);

  /** Degrees true, [0, 360); NaN where not known. */
  double cogDeg(int slot);

  /** Degrees true, [0, 360); NaN where not known. */
  double headingDeg(int slot);

  /**
   * Which kinds of sensor hold the track now: bits {@link #AIS}, {@link #RADAR}, {@link #CAMERA},
   * {@link #UNIT}.
   */
  int sources(int slot);

  /** Event time of the newest observation in it, epoch milliseconds. */
  long observedAtMs(int slot);

  /**
   * Event time of the newest observation of one source bit, epoch milliseconds; Long.MIN_VALUE
   * where it never contributed.
   */
  long sourceAtMs(int slot, int source);

  /** MMSI; 0 where none is known. */
  int mmsi(int slot);

  /** The sender's text, never trusted; empty where not known. */
  String name(int slot);

  String callSign(int slot);

  String destination(int slot);

  int imo(int slot);

  /** AIS ship type 0 to 99; 0 where not known. */
  int shipType(int slot);

  /** Length and beam from AIS, metres; NaN where not known. */
  double lengthM(int slot);

  double beamM(int slot);

  double draughtM(int slot);

  /** AIS navigational status 0 to 15; 15 where not known. */
  int navStatus(int slot);

  /** What the symbol shows. */
  TrackKind kind(int slot);

  /**
   * Counts up whenever what people see of the slot's track changed: position, status, identity.
   * Never reset.
   */
  int revision(int slot);

  /** Id of the radar site whose plot came last; empty where none did. */
  String lastRadar(int slot);
}
