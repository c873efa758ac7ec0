package offing.sim.sensor.camera;

import java.util.ArrayList;
import java.util.List;
import offing.observation.Footage;
import offing.sim.Command;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Water;
import offing.sim.weather.Conditions;
import offing.sim.weather.Settled;

/**
 * The cameras of Hong Kong over a small fleet, second by second, in weather that one may choose.
 */
final class Watched {
  static final Water WATER = Water.of(HongKong.AREA);

  /** Where the cameras south of Lamma stand. */
  static final double LON = 114.131;

  static final double LAT = 22.192;

  /** Metres to a degree of latitude there, about. */
  static final double M_PER_DEG = 110_750;

  final RowFleet fleet = new RowFleet(HongKong.AREA);
  final Cameras cameras;
  long timeMs = HongKong.START_MS;
  private double sunDeg = 45;
  private double visibilityM = 20_000;

  Watched(long seed) {
    cameras = new Cameras(HongKong.AREA, WATER, Faults.NONE, seed);
  }

  Watched(Faults faults) {
    cameras = new Cameras(HongKong.AREA, WATER, faults, 1);
  }

  Watched sun(double sunDeg) {
    this.sunDeg = sunDeg;
    return this;
  }

  Watched visibility(double visibilityM) {
    this.visibilityM = visibilityM;
    return this;
  }

  /** A boat of 13 m so many metres due south of the cameras, her side towards them. */
  RowFleet.Row boatSouth(String key, double southM) {
    return fleet.add(
        key,
        LON,
        LAT - southM / M_PER_DEG,
        row -> {
          row.kind = VesselClass.GO_FAST;
          row.lengthM = 13;
          row.courseEast = 1;
          row.courseNorth = 0;
        });
  }

  /** What one camera says in so many seconds. */
  List<Footage> watch(String camera, int seconds) {
    List<Footage> frames = new ArrayList<>();
    for (Footage frame : watch(seconds)) {
      if (frame.camera().equals(camera)) {
        frames.add(frame);
      }
    }
    return frames;
  }

  /** What all cameras say in so many seconds. */
  List<Footage> watch(int seconds) {
    List<Footage> frames = new ArrayList<>();
    for (int i = 0; i < seconds; i++) {
      fleet.advance(HongKong.STEP_MS);
      timeMs += HongKong.STEP_MS;
      cameras.observe(timeMs, HongKong.STEP_MS, fleet, conditions(), o -> frames.add((Footage) o));
    }
    return frames;
  }

  private Conditions conditions() {
    return new Settled(timeMs, 0, -3, 0, 0.3, visibilityM, 0, 0, sunDeg);
  }

  /** Points it at something due south on the water. */
  Watched pointSouth(String camera, double southM, double fieldDeg) {
    double downDeg = StrictMath.toDegrees(StrictMath.atan2(120, southM));
    cameras.accept(new Command.Point(camera, 180, -downDeg, fieldDeg));
    return this;
  }

  /** How many of the frames show anything. */
  static long shown(List<Footage> frames) {
    return frames.stream().filter(frame -> !frame.sightings().isEmpty()).count();
  }
}
