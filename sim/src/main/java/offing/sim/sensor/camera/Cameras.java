package offing.sim.sensor.camera;

import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.Site;
import offing.area.Spelling;
import offing.observation.ObservationSink;
import offing.sim.Command;
import offing.sim.sensor.Sensor;
import offing.sim.sensor.camera.pointing.Cues;
import offing.sim.sensor.camera.pointing.SectorScan;
import offing.sim.sensor.camera.pointing.Task;
import offing.sim.sensor.camera.pointing.Tracking;
import offing.sim.sensor.camera.sight.Air;
import offing.sim.sensor.camera.sight.CameraSettings;
import offing.sim.sensor.camera.sight.Candidates;
import offing.sim.sensor.camera.sight.Eye;
import offing.sim.sensor.camera.sight.Scene;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.Fleet;
import offing.sim.water.Water;
import offing.sim.weather.Conditions;

/**
 * All cameras of a world: those of the area's sites, and two on each unit of the patrol that is
 * out. Each gives a frame a second; they do what they are ordered, else they scan. Owned by the
 * world's thread.
 */
public final class Cameras implements Sensor {
  private static final double LEAST_ELEVATION_DEG = -90;
  private static final double MOST_ELEVATION_DEG = 30;

  private final List<ShoreMount> shore = new ArrayList<>();
  private final Launches launches;
  private final Faults faults;
  private final Cues cues;
  private final Air air = new Air();
  private final Candidates candidates = new Candidates();

  /**
   * The cameras of an area.
   *
   * @param faults a camera that is down, or whose site is, gives no frames
   * @param seed each camera's dice hang on it, split by the camera's id
   */
  public Cameras(Area area, Water water, Faults faults, long seed) {
    this.faults = faults;
    for (Site site : area.sites()) {
      site.lookout().ifPresent(lookout -> shore.add(ShoreMount.of(area, site, lookout, seed)));
    }
    launches = new Launches(area.chart(), water, seed);
    cues = new Cues(area.chart());
  }

  @Override
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    air.set(conditions);
    candidates.gather(fleet);
    shore.forEach(mount -> mount.stepTide(conditions));
    launches.muster(fleet);
    for (Mount mount : mounts()) {
      mount.point(timeMs, stepMs, fleet);
      mount.look(new Scene(timeMs, fleet, conditions, air, candidates), faults, observations);
    }
  }

  /** Ids of the cameras that are there, shore first, day before thermal. */
  public List<String> ids() {
    return mounts().stream().flatMap(mount -> mount.eyes().stream()).map(Eye::id).toList();
  }

  /**
   * Takes an order, or hears where a target was sighted. Throws {@link IllegalArgumentException}
   * where no camera can carry it out.
   *
   * @return whether it was an order to a camera
   */
  public boolean accept(Command command) {
    if (command instanceof Command.Sighted sighted) {
      cues.accept(sighted);
      return false;
    }
    if (command instanceof Command.Point point) {
      Mount mount = mount(point.camera());
      within("azimuthDeg", point.azimuthDeg(), 0, 360);
      within("elevationDeg", point.elevationDeg(), LEAST_ELEVATION_DEG, MOST_ELEVATION_DEG);
      double fieldDeg = field(mount.eye(point.camera()), point.fieldOfViewDeg());
      mount.order(new Task.Pointed(point.azimuthDeg(), point.elevationDeg(), fieldDeg));
    } else if (command instanceof Command.Scan scan) {
      Mount mount = mount(scan.camera());
      within("fromDeg", scan.fromDeg(), 0, 360);
      within("toDeg", scan.toDeg(), 0, 360);
      double fieldDeg = field(mount.eye(scan.camera()), scan.fieldOfViewDeg());
      mount.order(new SectorScan(scan.fromDeg(), scan.toDeg(), fieldDeg, false));
    } else if (command instanceof Command.Track track) {
      mount(track.camera()).order(new Tracking(track.target(), cues));
    } else {
      return false;
    }
    return true;
  }

  private List<Mount> mounts() {
    List<Mount> mounts = new ArrayList<>();
    shore.forEach(each -> mounts.add(each.mount()));
    launches.out().forEach(launch -> mounts.add(launch.mount));
    return mounts;
  }

  private Mount mount(String camera) {
    return mounts().stream()
        .filter(mount -> mount.has(camera))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no camera '" + camera + "'; " + Spelling.offer(camera, ids())));
  }

  private static double field(Eye eye, double fieldDeg) {
    CameraSettings settings = eye.settings();
    within("fieldOfViewDeg", fieldDeg, settings.leastFieldDeg(), settings.mostFieldDeg());
    return fieldDeg;
  }

  private static void within(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + " is " + value + ", allowed is [" + least + ", " + most + "]");
    }
  }
}
