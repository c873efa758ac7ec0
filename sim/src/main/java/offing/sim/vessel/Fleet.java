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
  int mmsi(int slot);

  int imo(int slot);

  /** What it calls itself over AIS; empty where none. */
  String shipName(int slot);

  String callSign(int slot);

  String destination(int slot);

  /** AIS ship type, ITU-R M.1371 table 53. */
  int shipType(int slot);

  double lengthM(int slot);

  double beamM(int slot);

  double draughtM(int slot);

  /** Mean radar cross-section, square metres. */
  double radarCrossSectionM2(int slot);

  /** AIS antenna and radar height over the water, metres. */
  double heightM(int slot);

  /** The call sign of a patrol unit, {@code PL 82}; empty for everyone else. */
  String unit(int slot);
}
