package offing.sim.vessel;

/**
 * What stays the same about a vessel as long as she sails.
 *
 * @param key her name in the scenario, unique in a run: {@code ferry-12}; seeds her dice
 * @param mmsi nine digits, 0 where no transponder is carried
 * @param imo seven digits, 0 where she has none
 * @param shipName what she calls herself over AIS; empty where none
 * @param callSign of her radio; empty where none
 * @param shipType ITU-R M.1371 table 53
 * @param lengthM over all, over 0
 * @param radarCrossSectionM2 mean, square metres
 * @param heightM antenna over the water, metres
 * @param unit call sign of a patrol unit; empty for everyone else
 */
public record Particulars(
    String key,
    VesselClass kind,
    AisClass aisClass,
    int mmsi,
    int imo,
    String shipName,
    String callSign,
    int shipType,
    double lengthM,
    double beamM,
    double draughtM,
    double radarCrossSectionM2,
    double heightM,
    String unit) {}
