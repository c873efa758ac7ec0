package offing.sim.sensor.camera.pointing;

import java.util.Optional;
import offing.observation.Footage.Mode;
import offing.optics.RoundSea;
import offing.sim.sensor.camera.pointing.Cues.Cue;
import offing.sim.sensor.camera.sight.Silhouette;
import offing.sim.sensor.camera.sight.Stand;
import offing.sim.sensor.report.Bearing;
import offing.sim.vessel.Fleet;

/**
 * Keeps a target in the middle of the frame. Owned by its mount.
 *
 * <p>It looks where the target should be by its last cue, as wide as the cue is doubtful. What is
 * made out next to that place is held on to as a picture tracker does, and the lens is drawn
 * together until it spans a seventh of the frame. Without cue and hold it waits where it is, and
 * gives up in the end. A vessel of the scenario is known by her key and needs no cue.
 */
public final class Tracking implements Task {
  /** A cue older than this is not believed any more, milliseconds; after twice that it is over. */
  private static final long STALE_MS = 60_000;

  /** What is held is lost when it was not made out for so long, milliseconds. */
  private static final long LOST_MS = 10_000;

  /** What a target spans of the frame: between a tenth and a fifth. */
  private static final double SPAN = 0.15;

  /** How far off a fresh cue may be, metres, and how much that grows each second. */
  private static final double DOUBT_M = 150;

  private static final double DOUBT_MPS = 2;

  private static final long NOT_YET = Long.MAX_VALUE;

  private final String target;
  private final Cues cues;
  private long sinceMs = NOT_YET;
  private int heldSlot = -1;
  private int heldId;
  private long heldMs;
  private long foundMs;
  private double wantedEastM;
  private double wantedNorthM;
  private double doubtM;

  public Tracking(String target, Cues cues) {
    this.target = target;
    this.cues = cues;
  }

  @Override
  public boolean aim(Aim aim, Stand stand, long timeMs, long stepMs, Fleet fleet) {
    sinceMs = Math.min(sinceMs, timeMs);
    Optional<Cue> cue = cues.find(target);
    keepOrLose(fleet, timeMs);
    if (heldSlot < 0 && cue.isEmpty()) {
      holdByKey(fleet, timeMs);
    }
    cue.ifPresent(last -> expect(last, timeMs, fleet));
    if (heldSlot >= 0) {
      follow(aim, stand, fleet);
      return true;
    }
    long silentMs = timeMs - Math.max(sinceMs, cue.map(Cue::timeMs).orElse(sinceMs));
    if (cue.isPresent() && silentMs <= STALE_MS) {
      look(aim, stand, wantedEastM, wantedNorthM, 0, 2 * doubtM);
    } else {
      aim.rest();
    }
    return silentMs <= 2 * STALE_MS;
  }

  private void keepOrLose(Fleet fleet, long timeMs) {
    boolean isThere =
        heldSlot >= 0
            && heldSlot < fleet.slotCount()
            && fleet.isPresent(heldSlot)
            && fleet.id(heldSlot) == heldId;
    if (!isThere || (timeMs - heldMs > LOST_MS && !fleet.key(heldSlot).equals(target))) {
      heldSlot = -1;
    }
  }

  private void holdByKey(Fleet fleet, long timeMs) {
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot) && fleet.key(slot).equals(target)) {
        hold(fleet, slot, timeMs);
      }
    }
  }

  /** Where the cue puts the target now; what is held elsewhere is something else. */
  private void expect(Cue cue, long timeMs, Fleet fleet) {
    wantedEastM = cue.eastM(timeMs);
    wantedNorthM = cue.northM(timeMs);
    doubtM = DOUBT_M + DOUBT_MPS * Math.max(0, cue.ageS(timeMs));
    if (heldSlot >= 0
        && cue.ageS(timeMs) * 1_000 <= STALE_MS
        && offM(fleet, heldSlot) > 3 * doubtM) {
      heldSlot = -1;
    }
  }

  private double offM(Fleet fleet, int slot) {
    double east = fleet.eastM(slot) - wantedEastM;
    double north = fleet.northM(slot) - wantedNorthM;
    return Math.sqrt(east * east + north * north);
  }

  private void follow(Aim aim, Stand stand, Fleet fleet) {
    double east = fleet.eastM(heldSlot) - stand.eastM();
    double north = fleet.northM(heldSlot) - stand.northM();
    double groundM = Math.max(1, Math.sqrt(east * east + north * north));
    double widthM = Silhouette.widthM(fleet, heldSlot, east / groundM, north / groundM);
    double heightM = Silhouette.heightM(fleet.kind(heldSlot), fleet.lengthM(heldSlot));
    look(aim, stand, fleet.eastM(heldSlot), fleet.northM(heldSlot), heightM / 2, widthM / SPAN);
  }

  /** Turns to a place so that so many metres fit into the frame. */
  private static void look(
      Aim aim, Stand stand, double eastM, double northM, double heightM, double widthM) {
    double east = eastM - stand.eastM();
    double north = northM - stand.northM();
    double groundM = Math.max(1, Math.sqrt(east * east + north * north));
    aim.at(
        Mode.TRACK,
        Bearing.trueDeg(east, north, stand.convergenceDeg()),
        RoundSea.elevationDeg(stand.heightM(), groundM, heightM),
        2 * StrictMath.toDegrees(StrictMath.atan2(widthM / 2, groundM)));
  }

  @Override
  public void seen(Fleet fleet, int slot, long timeMs) {
    boolean isHeld = slot == heldSlot;
    if (isHeld || (isFree(timeMs) && isNearest(fleet, slot))) {
      foundMs = isHeld ? foundMs : timeMs;
      hold(fleet, slot, timeMs);
    }
  }

  /** Whether nothing is held yet, or only since this very frame. */
  private boolean isFree(long timeMs) {
    return cues.find(target).isPresent() && (heldSlot < 0 || foundMs == timeMs);
  }

  private boolean isNearest(Fleet fleet, int slot) {
    return offM(fleet, slot) <= (heldSlot < 0 ? doubtM : offM(fleet, heldSlot));
  }

  private void hold(Fleet fleet, int slot, long timeMs) {
    heldSlot = slot;
    heldId = fleet.id(slot);
    heldMs = timeMs;
  }
}
