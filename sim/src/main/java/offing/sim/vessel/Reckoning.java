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
  private final Kinematics ghost = new Kinematics(1);
  private @Nullable Passage way;
  private int leg;
  private boolean stops;

  public Reckoning(Vessels vessels) {
    this.vessels = vessels;
  }

  /** Starts from how a vessel that follows a passage is now, to go at that speed, m/s. */
  public void begin(int slot, double speedMps) {
    ghost.take(vessels.motion, slot, 0, STEP_S / vessels.stepS);
    way = vessels.passage(slot);
    leg = vessels.leg(slot);
    wantSpeed(speedMps);
  }

  /** Lets her go at another speed from here, m/s; 0: she takes all way off. */
  public void wantSpeed(double speedMps) {
    ghost.wantSpeed(0, speedMps);
    stops = speedMps == 0;
  }

  /** Lets her keep so far to starboard of her line from here, metres. */
  public void keepAside(double metres) {
    ghost.keepAside(0, metres);
  }

  /** One step on. */
  public void step() {
    if (stops && ghost.speed[0] <= Vessels.STRAIGHT_MPS) {
      ghost.swing(0, 0); // she wants no speed: nothing of where she would aim matters
    } else {
      ghost.aim(0, 1);
      ghost.steer(0);
    }
    ghost.go(0, 1, STEP_S);
    Passage passage = way();
    while (ghost.toGoM(0) <= 0 && leg + 1 < passage.legCount()) {
      leg++;
      ghost.follow(0, passage, leg, passage.cornerMps[leg]);
    }
  }

  private Passage way() {
    return Objects.requireNonNull(way, "not begun");
  }

  /** Through the water, m/s. */
  public double speedMps() {
    return ghost.speed[0];
  }

  /** How far to starboard of her line, metres. */
  public double offM() {
    return ghost.offM(0);
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
    return ghost.x[0];
  }

  public double northM() {
    return ghost.y[0];
  }

  public double headingEast() {
    return ghost.headX[0];
  }

  public double headingNorth() {
    return ghost.headY[0];
  }
}
