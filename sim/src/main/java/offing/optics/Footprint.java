package offing.optics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import offing.area.LonLat;

/**
 * What of the sea a frame shows, on WGS 84. For whoever shows it: places are made by a geodesic
 * library whose last bits may differ between machines.
 *
 * @param outline counter-clockwise, the first place again at the end, a corner for each degree of
 *     bearing at most; it ends at the horizon; empty where the frame shows no sea
 * @param centre where the optical axis meets the sea; empty where it passes over the horizon
 * @param slantRangeM from the lens to there, metres; NaN where there is none
 * @param targetWidthM how wide the frame is there, metres; NaN where there is none
 */
public record Footprint(
    List<LonLat> outline, Optional<LonLat> centre, double slantRangeM, double targetWidthM) {

  public Footprint {
    outline = List.copyOf(outline);
  }

  /** Over open sea. */
  public static Footprint of(CameraView view) {
    return of(view, ClearSight.OPEN_SEA);
  }

  /** No farther than land lets one see. */
  public static Footprint of(CameraView view, ClearSight land) {
    double slantM = RoundSea.slantM(view.heightM(), -view.elevationDeg());
    double half = StrictMath.toRadians(view.fieldOfViewDeg() / 2);
    return new Footprint(
        outline(view, land), centre(view), slantM, 2 * slantM * StrictMath.tan(half));
  }

  private static Optional<LonLat> centre(CameraView view) {
    double groundM = RoundSea.groundM(view.heightM(), -view.elevationDeg());
    return Double.isNaN(groundM)
        ? Optional.empty()
        : Optional.of(place(view, view.azimuthDeg(), groundM));
  }

  private static List<LonLat> outline(CameraView view, ClearSight land) {
    if (isOverTheHorizon(view, view.ray(-1, -1)) && isOverTheHorizon(view, view.ray(1, -1))) {
      return List.of();
    }
    List<LonLat> outline = new ArrayList<>();
    addEdge(view, -1, land, outline);
    addEdge(view, 1, land, outline);
    outline.add(outline.get(0));
    return outline;
  }

  private static boolean isOverTheHorizon(CameraView view, Ray ray) {
    return Double.isNaN(RoundSea.slantM(view.heightM(), ray.depressionDeg()));
  }

  /** {@code edge}: -1 for the lower one, taken from left to right; 1 for the upper one, back. */
  private static void addEdge(CameraView view, int edge, ClearSight land, List<LonLat> outline) {
    int steps = steps(view.ray(-1, edge), view.ray(1, edge));
    for (int i = 0; i <= steps; i++) {
      double right = edge * (1 - 2.0 * i / steps);
      outline.add(seaUnder(view, view.ray(right, edge), land));
    }
  }

  /**
   * One for each degree of bearing, and a few more: a frame's middle turns faster than its ends.
   */
  private static int steps(Ray left, Ray right) {
    double turnDeg = (right.bearingDeg() - left.bearingDeg() + 360) % 360;
    return (int) Math.ceil(1.3 * turnDeg) + 1;
  }

  private static LonLat seaUnder(CameraView view, Ray ray, ClearSight land) {
    double groundM = RoundSea.groundM(view.heightM(), ray.depressionDeg());
    double seenM = Double.isNaN(groundM) ? RoundSea.horizonM(view.heightM()) : groundM;
    return place(view, ray.bearingDeg(), Math.min(seenM, land.clearM(ray.bearingDeg())));
  }

  private static LonLat place(CameraView view, double bearingDeg, double groundM) {
    GeodesicData there =
        Geodesic.WGS84.Direct(
            view.lat(),
            view.lon(),
            bearingDeg,
            groundM,
            GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
    return new LonLat(there.lon2, there.lat2);
  }
}
