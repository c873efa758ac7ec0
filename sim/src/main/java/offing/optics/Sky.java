package offing.optics;

import java.time.Instant;
import offing.area.Bounds;
import org.shredzone.commons.suncalc.MoonIllumination;
import org.shredzone.commons.suncalc.MoonPosition;
import org.shredzone.commons.suncalc.SunPosition;

/**
 * Sun and moon over the middle of an area, by commons-suncalc, good to about a minute.
 *
 * <p>That library computes with functions whose last bit may differ from machine to machine. So
 * what it says is rounded here, to a hundredth of a degree and of the moon's disc: a difference in
 * the last bit comes through once in some hundred thousand million minutes.
 *
 * @param sunAltitudeDeg over the horizon without refraction, [-90, 90]
 * @param sunAzimuthDeg true, [0, 360)
 * @param moonAltitudeDeg over the horizon, [-90, 90]
 * @param moonIllumination lit share of the disc, [0, 1]
 */
public record Sky(
    double sunAltitudeDeg, double sunAzimuthDeg, double moonAltitudeDeg, double moonIllumination) {
  private static final double GRID = 100;

  public static Sky over(Bounds bounds, long timeMs) {
    double lon = (bounds.west() + bounds.east()) / 2;
    double lat = (bounds.south() + bounds.north()) / 2;
    Instant time = Instant.ofEpochMilli(timeMs);
    SunPosition sun = SunPosition.compute().on(time).at(lat, lon).execute();
    MoonPosition moon = MoonPosition.compute().on(time).at(lat, lon).execute();
    double azimuthDeg = rounded(sun.getAzimuth());
    return new Sky(
        rounded(sun.getTrueAltitude()),
        azimuthDeg >= 360 ? 0 : azimuthDeg,
        rounded(moon.getAltitude()),
        rounded(MoonIllumination.compute().on(time).execute().getFraction()));
  }

  private static double rounded(double value) {
    return Math.rint(value * GRID) / GRID;
  }
}
