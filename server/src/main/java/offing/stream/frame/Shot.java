package offing.stream.frame;

import offing.observation.Footage;
import offing.optics.CameraView;
import offing.stream.message.FootageJson;

/**
 * A frame as a client is shown it.
 *
 * @param isBetween whether it was made of those before and after it; what is in view is then that
 *     of the one before
 * @param dueNanos when it is to be shown, wall time
 */
record Shot(Footage frame, boolean isBetween, long dueNanos) {

  /** What lies between two frames of a camera: it turns and moves evenly. */
  static Footage between(Footage from, Footage to, double share) {
    CameraView view = FootageJson.view(from).towards(FootageJson.view(to), share);
    return new Footage(
        from.timeMs() + Math.round(share * (to.timeMs() - from.timeMs())),
        from.camera(),
        from.thermal(),
        to.mode(),
        view.lon(),
        view.lat(),
        view.heightM(),
        view.azimuthDeg(),
        view.elevationDeg(),
        view.fieldOfViewDeg(),
        view.verticalFieldOfViewDeg(),
        from.widthPx(),
        from.heightPx(),
        from.sightings());
  }
}
