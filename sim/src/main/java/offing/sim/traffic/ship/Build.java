package offing.sim.traffic.ship;

import offing.sim.traffic.profile.Range;
import offing.sim.vessel.VesselClass;

/**
 * What vessels of a kind are like. Radar cross-sections: medians in X band after IEC 62388 and
 * published trials of small boats, spread by their size; the rest assumed from common registers.
 *
 * @param shipType ITU-R M.1371 table 53
 * @param hasImo whether they are large enough for an IMO number
 * @param beamShare beam as a share of the length
 * @param heightM antenna over the water, metres
 */
record Build(
    int shipType,
    boolean hasImo,
    Range lengthM,
    double beamShare,
    Range draughtM,
    Range radarCrossSectionM2,
    double heightM) {

  static Build of(VesselClass kind) {
    return switch (kind) {
      case CONTAINER_SHIP -> build(71, true, 150, 366, 0.145, 8, 15, 30_000, 100_000, 40);
      case BULK_CARRIER -> build(70, true, 120, 229, 0.15, 6, 13, 8_000, 30_000, 30);
      case TANKER -> build(80, true, 90, 250, 0.16, 5, 14, 8_000, 50_000, 30);
      case CRUISE_SHIP -> build(69, true, 180, 330, 0.13, 6, 8.8, 30_000, 80_000, 45);
      case RIVER_TRADE -> build(79, false, 45, 85, 0.2, 2, 4.5, 600, 2_000, 12);
      case TUG -> build(52, false, 22, 36, 0.33, 2.8, 4.5, 200, 500, 12);
      case BARGE -> build(57, false, 40, 75, 0.27, 1.5, 3.5, 300, 1_200, 6);
      case HIGH_SPEED_FERRY -> build(40, true, 27, 48, 0.25, 1.3, 2.5, 1_000, 3_000, 10);
      case LOCAL_FERRY -> build(60, false, 20, 65, 0.24, 1.4, 3, 300, 1_500, 9);
      case SAMPAN -> build(30, false, 5, 10, 0.3, 0.4, 0.9, 0.6, 2, 2);
      case MOTOR_SAMPAN -> build(30, false, 7, 12, 0.28, 0.4, 0.9, 0.8, 2.5, 2);
      case FISHING_VESSEL -> build(30, false, 15, 34, 0.25, 1.8, 4, 15, 250, 7);
      case FISH_CARRIER -> build(70, false, 20, 38, 0.24, 2, 4, 80, 300, 8);
      case PLEASURE_CRAFT -> build(37, false, 8, 28, 0.28, 0.8, 2.4, 2, 12, 4);
      case PILOT_LAUNCH -> build(50, false, 14, 22, 0.3, 1.2, 2, 30, 120, 6);
      case POLICE_LAUNCH -> build(55, false, 13, 34, 0.24, 1, 2.3, 20, 150, 7);
      case POLICE_INTERCEPTOR -> build(55, false, 11, 15, 0.24, 0.7, 1, 4, 15, 3);
      case CUSTOMS_LAUNCH -> build(55, false, 18, 32, 0.24, 1.2, 2.2, 20, 120, 7);
      case CUSTOMS_INTERCEPTOR -> build(55, false, 11, 15, 0.24, 0.7, 1, 4, 15, 3);
      case GO_FAST -> build(0, false, 12, 15, 0.2, 0.6, 0.9, 2, 5, 1.5);
    };
  }

  private static Build build(
      int shipType,
      boolean hasImo,
      double shortM,
      double longM,
      double beamShare,
      double shallowM,
      double deepM,
      double leastM2,
      double mostM2,
      double heightM) {
    return new Build(
        shipType,
        hasImo,
        new Range(shortM, longM),
        beamShare,
        new Range(shallowM, deepM),
        new Range(leastM2, mostM2),
        heightM);
  }

  double draughtSpanM() {
    return draughtM.max() - draughtM.min();
  }
}
