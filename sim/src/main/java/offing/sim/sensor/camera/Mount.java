package offing.sim.sensor.camera;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import offing.observation.ObservationSink;
import offing.sim.sensor.camera.pointing.Aim;
import offing.sim.sensor.camera.pointing.PanTilt;
import offing.sim.sensor.camera.pointing.Task;
import offing.sim.sensor.camera.sight.Eye;
import offing.sim.sensor.camera.sight.Scene;
import offing.sim.sensor.camera.sight.Stand;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.Fleet;

/** A pan-tilt with the cameras on it: one direction, a field of view each. Owned by the cameras. */
final class Mount {
  /** Nothing afloat is made out farther off, metres. */
  private static final double REACH_M = 45_000;

  private final String site;
  private final List<Eye> eyes;
  private final Stand stand;
  private final Supplier<Task> byDefault;
  private final PanTilt drive;
  private final Aim aim = new Aim();
  private Task task;

  /**
   * A mount that does what it does by default.
   *
   * @param site id of the site that it stands on, or call sign of the unit
   * @param startDeg where it looks at first, true
   */
  Mount(String site, List<Eye> eyes, Stand stand, Supplier<Task> byDefault, double startDeg) {
    this.site = site;
    this.eyes = List.copyOf(eyes);
    this.stand = stand;
    this.byDefault = byDefault;
    task = byDefault.get();
    drive = new PanTilt(startDeg, 0);
  }

  List<Eye> eyes() {
    return eyes;
  }

  boolean has(String camera) {
    return eyes.stream().anyMatch(eye -> eye.id().equals(camera));
  }

  /** The camera of that id, which is on this mount. */
  Eye eye(String camera) {
    return eyes.stream().filter(eye -> eye.id().equals(camera)).findFirst().orElseThrow();
  }

  void order(Task task) {
    this.task = task;
  }

  /** Turns where its task wants it. */
  void point(long timeMs, long stepMs, Fleet fleet) {
    aim.from(drive.azimuthDeg(), drive.elevationDeg());
    if (!task.aim(aim, stand, timeMs, stepMs, fleet)) {
      task = byDefault.get();
      task.aim(aim, stand, timeMs, stepMs, fleet);
    }
    drive.turn(aim.azimuthDeg(), aim.elevationDeg(), stepMs / 1000.0);
    eyes.forEach(eye -> eye.zoom(aim.fieldDeg()));
  }

  /** Says what each of its cameras sees that is not down. */
  void look(Scene scene, Faults faults, ObservationSink observations) {
    scene
        .candidates()
        .sieve(stand, drive.azimuthDeg() - stand.convergenceDeg(), widestDeg(), REACH_M);
    IntConsumer seen = slot -> task.seen(scene.fleet(), slot, scene.timeMs());
    var pointing =
        new Eye.Pointing(aim.mode(), drive.azimuthDeg(), drive.elevationDeg(), drive.isSteady());
    boolean isUp = !faults.isDown(site, scene.timeMs());
    for (Eye eye : eyes) {
      if (isUp && !faults.isDown(eye.id(), scene.timeMs())) {
        observations.accept(eye.footage(scene, stand, pointing, seen));
      }
    }
  }

  private double widestDeg() {
    double widestDeg = 0;
    for (Eye eye : eyes) {
      widestDeg = Math.max(widestDeg, eye.fieldDeg());
    }
    return widestDeg;
  }
}
