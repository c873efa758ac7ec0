package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Columns of how large tracks look, by slot: the mean radar cross-section of their echoes, and the
 * length that cameras made out. Owned by the run's thread.
 */
final class Sizes {
  /** Fewer echoes say nothing: each is drawn from an exponential distribution (Swerling I). */
  static final int LEAST_PLOTS = 10;

  /** Older echoes fade from the mean: a vessel turns, and shows another side. Assumed. */
  private static final int MOST_PLOTS = 100;

  /**
   * Length over all of a cross-section: {@code 8 m (σ / 1 m2)^(1/3)}. Through boats of 5 m (1.4 m2,
   * Terma's trial), 10 m (2.5 m2, IEC 62388), steel of 30 m (200 m2), coasters of 80 m (1 000 m2),
   * bulkers of 180 m (10 000 m2) and ships of 300 m (70 000 m2).
   */
  private static final double METRES_AT_1_M2 = 8;

  /** What those lie beside the line by, in decimal logarithms of length. */
  private static final double LINE_SIGMA = 0.13;

  /** One vessel against another of her kind, and one side of her against the mean, decibels. */
  private static final double KIND_DB = 3;

  private static final double ASPECT_DB = 3;

  /** Deviation of one exponential echo against its mean, decibels: 10 / ln 10. */
  private static final double ECHO_DB = 4.34;

  /** Nine of ten of a normal distribution. */
  private static final double NINE_OF_TEN = 1.645;

  /** A length that a camera made out is off by so much, one standard deviation. */
  private static final double CAMERA_SHARE = 0.05;

  private static final double LEAST_M2 = 0.05;

  private double[] meanM2 = {};
  private int[] plots = {};
  private double[] cameraM = {};
  private int[] frames = {};

  void grow(int capacity) {
    meanM2 = Arrays.copyOf(meanM2, capacity);
    plots = Arrays.copyOf(plots, capacity);
    cameraM = Arrays.copyOf(cameraM, capacity);
    frames = Arrays.copyOf(frames, capacity);
  }

  void clear(Slots slots) {
    slots.fill(meanM2, 0);
    slots.fill(plots, 0);
    slots.fill(cameraM, 0);
    slots.fill(frames, 0);
  }

  /** Whether another echo tells much: of those that have many every eighth does. */
  boolean wantsEcho(int slot, long turn) {
    return plots[slot] < MOST_PLOTS / 4 || (turn & 7) == 0;
  }

  /**
   * An echo, as if nothing but its mean were behind it.
   *
   * @param crossSectionM2 what it takes to give it, less what it takes to be seen at all; square
   *     metres, below 0 for a weak one
   */
  void echo(int slot, double crossSectionM2) {
    plots[slot] = Math.min(MOST_PLOTS, plots[slot] + 1);
    meanM2[slot] += (crossSectionM2 - meanM2[slot]) / plots[slot];
  }

  /** A length that a camera made out, metres. */
  void frame(int slot, double lengthM) {
    frames[slot]++;
    cameraM[slot] += (lengthM - cameraM[slot]) / frames[slot];
  }

  /** What the sensors say of its length. */
  Optional<TrackSize> of(int slot) {
    if (frames[slot] > 0) {
      return Optional.of(ofCamera(slot));
    }
    return plots[slot] >= LEAST_PLOTS ? Optional.of(ofRadar(slot)) : Optional.empty();
  }

  private TrackSize ofCamera(int slot) {
    double off = NINE_OF_TEN * CAMERA_SHARE / Math.sqrt(frames[slot]);
    double likelyM = cameraM[slot];
    return new TrackSize(
        TrackSize.Source.CAMERA, likelyM * (1 - off), likelyM, likelyM * (1 + off), frames[slot]);
  }

  private TrackSize ofRadar(int slot) {
    double likelyM = METRES_AT_1_M2 * StrictMath.cbrt(Math.max(LEAST_M2, meanM2[slot]));
    double echoDb = ECHO_DB * ECHO_DB / plots[slot];
    double decibels = Math.sqrt(echoDb + KIND_DB * KIND_DB + ASPECT_DB * ASPECT_DB);
    double ofLength = decibels / 10 / 3; // the cube root's third of ten decibels a decade
    double sigma = Math.sqrt(ofLength * ofLength + LINE_SIGMA * LINE_SIGMA);
    double factor = StrictMath.pow(10, NINE_OF_TEN * sigma);
    return new TrackSize(
        TrackSize.Source.RADAR, likelyM / factor, likelyM, likelyM * factor, plots[slot]);
  }

  void write(DataOutput out, int size) throws IOException {
    Columns.write(out, meanM2, size);
    Columns.write(out, plots, size);
    Columns.write(out, cameraM, size);
    Columns.write(out, frames, size);
  }

  void read(DataInput in, int size) throws IOException {
    Columns.read(in, meanM2, size);
    Columns.read(in, plots, size);
    Columns.read(in, cameraM, size);
    Columns.read(in, frames, size);
  }
}
