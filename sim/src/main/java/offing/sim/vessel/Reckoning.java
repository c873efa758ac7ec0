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

  public Reckoning(Vessels vessels) {
    this.vessels = vessels;
  }

  /** Starts from how a vessel that follows a passage is now, to go at that speed, m/s. */
  public void begin(int slot, double speedMps) {
    vessels.motion.haunt(ghost, slot, STEP_S / vessels.stepS);
    way = vessels.passage(slot);
    leg = vessels.leg(slot);
    wantSpeed(speedMps);
  }

  /** Lets her go at another speed from here, m/s; 0: she takes all way off. */
  public void wantSpeed(double speedMps) {
    ghost.wanted = speedMps;
    stops = speedMps == 0;
  }

  /** Lets her keep so far to starboard of her line from here, metres. */
  public void keepAside(double metres) {
    ghost.aside = metres;
  }

  /** One step on. */
  public void step() {
    boolean keepsHeading = stops && ghost.speed <= Vessels.STRAIGHT_MPS;
    if (!keepsHeading) { // else nothing of where she would aim matters: she wants no speed
      ghost.steer();
    }
    ghost.go(STEP_S);
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
