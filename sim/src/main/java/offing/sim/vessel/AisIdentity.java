package offing.sim.vessel;

/**
 * What a transponder says of its vessel: entered by her crew, and so now and then wrong, old or a
 * lie.
 *
 * @param mmsi nine digits, 0 where no transponder is carried
 * @param imo seven digits, 0 where none is given
 * @param shipName empty where none
 * @param callSign empty where none
 * @param shipType ITU-R M.1371-5 table 53
 * @param lengthM over all, metres; 0 where not entered
 * @param beamM metres; 0 where not entered
 * @param draughtM metres; 0 where not entered
 */
public record AisIdentity(
    int mmsi,
    int imo,
    String shipName,
    String callSign,
    int shipType,
    double lengthM,
    double beamM,
    double draughtM) {

  /** Of a vessel without a transponder. */
  public static final AisIdentity NONE = new AisIdentity(0, 0, "", "", 0, 0, 0, 0);
}
