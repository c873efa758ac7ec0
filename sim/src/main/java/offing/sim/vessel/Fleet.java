package offing.sim.vessel;

/**
 * Every true vessel at this step, by slot. Slots are reused when a vessel leaves; {@link #id} never
 * is. What sensors may look at; owned and changed by the world alone.
 */
public interface Fleet {
  /** Slots are 0 to this, exclusive; some are empty. */
  int slotCount();

  boolean isPresent(int slot);

  /** Number of the vessel, from 1, never used again in a run. */
  int id(int slot);

  /**
   * The vessel's name in its scenario, stable over the run: {@code ferry-12}, {@code go-fast-1}.
   * Seeds its dice.
   */
  String key(int slot);

  VesselClass kind(int slot);

  /** Chart metres. */
  double eastM(int slot);

  double northM(int slot);

  /** Degrees, WGS 84. */
  double lon(int slot);

  double lat(int slot);

  /** Speed over ground, m/s. */
  double sogMps(int slot);

  /** Course over ground as a unit vector of the chart plane: east, north. */
  double courseEast(int slot);

  double courseNorth(int slot);

  /** Where the bow points as a unit vector of the chart plane: off the course by the drift. */
  default double headingEast(int slot) {
    return courseEast(slot);
  }

  default double headingNorth(int slot) {
    return courseNorth(slot);
  }

  /** Where the bow points: degrees from true north, [0, 360). */
  double headingDeg(int slot);

  /** Turn rate, degrees a second, clockwise positive. */
  double turnRateDps(int slot);

  /**
   * Navigational status after ITU-R M.1371 table 45: 0 under way, 1 at anchor, 5 moored, 7 fishing.
   */
  int navStatus(int slot);

  AisClass aisClass(int slot);

  /** False while a transponder that is carried is switched off. */
  boolean isAisOn(int slot);

  /** 0 where no transponder is carried. */
  default int mmsi(int slot) {
    return says(slot).mmsi();
  }

  /** What her transponder says of her now; {@link AisIdentity#NONE} where she carries none. */
  AisIdentity says(int slot);

  /** Metres east of where she is that her transponder says she is; 0 for the honest. */
  default double saidEastOffM(int slot) {
    return 0;
  }

  /** Metres north of where she is that her transponder says she is; 0 for the honest. */
  default double saidNorthOffM(int slot) {
    return 0;
  }

  /** Decibels by which her transmitter is turned down; 0 for most. */
  default double turnedDownDb(int slot) {
    return 0;
  }

  String destination(int slot);

  /** Aboard, 0 or more. */
  int persons(int slot);

  double lengthM(int slot);

  double beamM(int slot);

  double draughtM(int slot);

  /** Radar cross-section, mean over all aspects, square metres. */
  double radarCrossSectionM2(int slot);

  /** AIS antenna and radar height over the water, metres. */
  double heightM(int slot);

  /** The call sign of a patrol unit, {@code PL 82}; empty for everyone else. */
  String unit(int slot);
}
