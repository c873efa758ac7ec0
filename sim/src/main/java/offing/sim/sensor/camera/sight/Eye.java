package offing.sim.sensor.camera.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import offing.area.Chart;
import offing.observation.Footage;
import offing.observation.Sighting;
import offing.observation.Sighting.Level;
import offing.optics.RoundSea;
import offing.sim.Dice;
import offing.sim.sensor.report.Bearing;
import org.jspecify.annotations.Nullable;

/**
 * One camera of a mount: what it makes out of the vessels before it. Keeps its own dice. Owned by
 * its mount.
 *
 * <p>A vessel is made out where she is in the frame, nothing stands in the way, enough of her
 * contrast is left, and the dice of {@link Johnson} say so: one throw a frame for all levels.
 * Lights that she may carry are not seen, and nobody hides behind another.
 */
public final class Eye {
  /** Share of steady frames in which something is made out where there is nothing. */
  private static final double FALSE_PER_FRAME = 0.01;

  private final String id;
  private final CameraSettings settings;
  private final RandomGenerator dice;
  private final Impression impression;
  private double fieldDeg;
  private double verticalDeg;

  public Eye(String id, CameraSettings settings, Chart chart, long seed) {
    this.id = id;
    this.settings = settings;
    dice = Dice.named(seed, "camera/" + id);
    impression = new Impression(chart, dice);
    zoom(settings.mostFieldDeg());
  }

  public String id() {
    return id;
  }

  public CameraSettings settings() {
    return settings;
  }

  /** Horizontal, degrees. */
  public double fieldDeg() {
    return fieldDeg;
  }

  /** Takes the field of view nearest to a wanted one, at once. */
  public void zoom(double wantedDeg) {
    double nearestDeg = settings.nearestFieldDeg(wantedDeg);
    if (nearestDeg != fieldDeg) {
      fieldDeg = nearestDeg;
      verticalDeg = settings.verticalDeg(nearestDeg);
    }
  }

  /**
   * Where a mount looks.
   *
   * @param mode what makes it look there
   * @param azimuthDeg true, [0, 360)
   * @param isSteady whether its pictures are; an unsteady one shows nothing
   */
  public record Pointing(
      Footage.Mode mode, double azimuthDeg, double elevationDeg, boolean isSteady) {}

  /** What a frame shows. {@code seen} is told the slot of each vessel that was made out. */
  public Footage footage(Scene scene, Stand stand, Pointing pointing, IntConsumer seen) {
    var frame =
        new Frame(scene, stand, settings, pointing.azimuthDeg(), pointing.elevationDeg(), fieldDeg);
    return new Footage(
        scene.timeMs(),
        id,
        settings.thermal(),
        pointing.mode(),
        stand.lon(),
        stand.lat(),
        stand.heightM(),
        pointing.azimuthDeg(),
        pointing.elevationDeg(),
        fieldDeg,
        verticalDeg,
        settings.widthPx(),
        settings.heightPx(),
        pointing.isSteady() ? sightings(frame, seen) : List.of());
  }

  private List<Sighting> sightings(Frame frame, IntConsumer seen) {
    List<Sighting> sightings = new ArrayList<>(0);
    Candidates candidates = frame.scene().candidates();
    for (int i = 0; i < candidates.foundCount(); i++) {
      Target target = frame.find(candidates.found(i));
      if (target != null && sightings.size() < Footage.MOST_SIGHTINGS - 1) {
        add(frame, target, sightings, seen);
      }
    }
    if (dice.nextDouble() < FALSE_PER_FRAME) {
      addNothing(frame, sightings);
    }
    if (sightings.size() > 1) {
      sightings.sort(
          Comparator.comparingDouble(
              one -> StrictMath.IEEEremainder(one.bearingDeg() - frame.azimuthDeg(), 360)));
    }
    return sightings;
  }

  private void add(Frame frame, Target target, List<Sighting> sightings, IntConsumer seen) {
    Level level = level(target.pixels(), dice.nextDouble());
    if (level != null) {
      sightings.add(impression.of(frame, target, level));
      seen.accept(target.slot());
    }
  }

  private static @Nullable Level level(double pixels, double luck) {
    if (luck >= Johnson.chance(Level.DETECTED, pixels)) {
      return null;
    }
    if (luck >= Johnson.chance(Level.RECOGNISED, pixels)) {
      return Level.DETECTED;
    }
    return luck < Johnson.chance(Level.IDENTIFIED, pixels) ? Level.IDENTIFIED : Level.RECOGNISED;
  }

  /** A wave or a bird, somewhere on the sea in the frame. */
  private void addNothing(Frame frame, List<Sighting> sightings) {
    double right = dice.nextDouble() - 0.5;
    double up = dice.nextDouble() - 0.5;
    double bearingDeg = Bearing.normal(frame.azimuthDeg() + right * fieldDeg);
    double footDeg = frame.elevationDeg() + up * verticalDeg;
    if (!Double.isNaN(RoundSea.groundM(frame.stand().heightM(), -footDeg))) {
      sightings.add(impression.ofNothing(frame, bearingDeg, footDeg));
    }
  }
}
