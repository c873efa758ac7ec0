package offing.sim.vessel;

/**
 * What stays the same about a vessel as long as she sails.
 *
 * @param key her name in the scenario, unique in a run: {@code ferry-12}; seeds her dice
 * @param identity what her transponder says from the start
 * @param lengthM over all, over 0
 * @param radarCrossSectionM2 mean over all aspects, square metres
 * @param heightM antenna over the water, metres
 * @param persons aboard, 0 or more
 * @param unit call sign of a patrol unit; empty for everyone else
 */
public record Particulars(
    String key,
    VesselClass kind,
    AisClass aisClass,
    AisIdentity identity,
    double lengthM,
    double beamM,
    double draughtM,
    double radarCrossSectionM2,
    double heightM,
    int persons,
    String unit) {

  /** The same vessel, showing more or less of herself. */
  public Particulars showing(double radarCrossSectionM2, double heightM) {
    return new Particulars(
        key,
        kind,
        aisClass,
        identity,
        lengthM,
        beamM,
        draughtM,
        radarCrossSectionM2,
        heightM,
        persons,
        unit);
  }

  /** The same vessel with others aboard. */
  public Particulars carrying(int persons) {
    return new Particulars(
        key,
        kind,
        aisClass,
        identity,
        lengthM,
        beamM,
        draughtM,
        radarCrossSectionM2,
        heightM,
        persons,
        unit);
  }
}
