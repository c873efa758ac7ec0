package offing.score;

import java.util.ArrayList;
import java.util.List;
import offing.sim.Truth;
import offing.sim.vessel.VesselClass;

/**
 * One true vessel at a sample.
 *
 * @param id number of the vessel, never used again
 * @param vessel her name in the scenario
 * @param motion of the hull's centre
 * @param lengthM of the hull, metres
 * @param mmsi what her transponder says; 0 where she carries none
 * @param isDetectable as {@link Truth#isDetectable} says
 */
public record TruthPoint(
    int id,
    String vessel,
    VesselClass kind,
    Motion motion,
    double lengthM,
    int mmsi,
    boolean isDetectable) {

  /** Every vessel of the truth, in its order. */
  public static List<TruthPoint> listOf(Truth truth) {
    List<TruthPoint> points = new ArrayList<>(truth.size());
    for (int row = 0; row < truth.size(); row++) {
      points.add(of(truth, row));
    }
    return points;
  }

  private static TruthPoint of(Truth truth, int row) {
    return new TruthPoint(
        truth.id(row),
        truth.vessel(row),
        truth.kind(row),
        new Motion(truth.eastM(row), truth.northM(row), truth.eastMps(row), truth.northMps(row)),
        truth.lengthM(row),
        truth.mmsi(row),
        truth.isDetectable(row));
  }
}
