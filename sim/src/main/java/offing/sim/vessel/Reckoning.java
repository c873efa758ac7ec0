package offing.sim.vessel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one vessel would be in the next minutes: her own motion played ahead in steps of {@link
 * #STEP_S}, as she is set now, along her passage. Changes nothing of her. Owned by whoever asks.
 */
public final class Reckoning {
  public static final double STEP_S = 2;

  private final Vessels vessels;
  private final Ghost ghost = new Ghost();
  private @Nullable Passage way;
  private int leg;
  private boolean stops;
  private boolean isFine;
  private int own;
  private double asternMps;
  private double asternM;

  public Reckoning(Vessels vessels) {
    this.vessels = vessels;
  }

  /** Starts from how a vessel that follows a passage is now, to go at that speed, m/s. */
  public void begin(int slot, double speedMps) {
    vessels.motion.haunt(ghost, slot);
    isFine = true;
    way = vessels.passage(slot);
    leg = vessels.leg(slot);
    wantSpeed(speedMps);
  }

  /** Starts from how one who lies still or goes astern is now, to go astern only. */
  public void beginAstern(int slot) {
    own = slot;
    asternMps = vessels.motion.asternMps(slot);
    asternM = 0;
  }

  /** One step on, still going astern or stopping; how far astern she has come by then, metres. */
  public double stepAstern(boolean backs) {
    for (double s = 0; s < STEP_S; s += vessels.stepS) {
      double wanted = backs ? Vessels.BACKING_MPS : 0;
      asternMps = vessels.motion.asternAfter(own, asternMps, wanted);
      asternM += asternMps * vessels.stepS;
    }
    return asternM;
  }

  /** Whether she has stopped again. */
  public boolean isStill() {
    return asternMps == 0;
  }

  /** Lets her go at another speed from here, m/s; 0: she takes all way off. */
  public void wantSpeed(double speedMps) {
    ghost.wanted = speedMps;
    stops = speedMps == 0;
  }

  /** Lets her keep so far to starboard of her line from here, metres. */
  public void keepAside(double metres) {
    ghost.keepAside(metres);
  }

  /**
   * One step on. The first is made of as many as she herself makes in that time: what is decided
   * now holds for so long, and then is looked at anew.
   */
  public void step() {
    if (isFine) {
      for (double s = 0; s < STEP_S; s += vessels.stepS) {
        step(vessels.stepS);
      }
      ghost.lengthen(STEP_S / vessels.stepS);
      isFine = false;
    } else {
      step(STEP_S);
    }
  }

  private void step(double stepS) {
    boolean keepsHeading = stops && ghost.speed <= Vessels.STRAIGHT_MPS;
    if (!keepsHeading) { // else nothing of where she would aim matters: she wants no speed
      ghost.steer();
    }
    ghost.go(stepS);
    Passage passage = way();
    while (ghost.toGoM() <= 0 && leg + 1 < passage.legCount()) {
      leg++;
      ghost.follow(passage, leg);
    }
  }

  private Passage way() {
    return Objects.requireNonNull(way, "not begun");
  }

  /** Through the water, m/s. */
  public double speedMps() {
    return ghost.speed;
  }

  /** How far to starboard of her line, metres. */
  public double offM() {
    return ghost.offM();
  }

  /** Along her line, a unit vector: east. */
  public double legEast() {
    return way().legEast(leg);
  }

  /** The same, north. */
  public double legNorth() {
    return way().legNorth(leg);
  }

  public double eastM() {
    return ghost.x;
  }

  public double northM() {
    return ghost.y;
  }

  public double headingEast() {
    return ghost.headX;
  }

  public double headingNorth() {
    return ghost.headY;
  }
}
