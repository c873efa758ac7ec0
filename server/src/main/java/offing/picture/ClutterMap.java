package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.radar.Direction;

/**
 * How many plots of nothing each radar gives a scan, place by place: the plots that no vessel that
 * is known explains, forgotten over some minutes; never less than the receiver's own noise. Owned
 * by the run's thread.
 *
 * <p>A cell is a kilometre deep and fifteen degrees wide, so that crests that break upwind and near
 * the antenna do not darken the rest.
 */
final class ClutterMap {
  private static final double RING_M = 1_000;
  private static final int RINGS = 48;
  private static final double SECTOR_DEG = 15;
  private static final int SECTORS = 24;
  private static final int CELLS = RINGS * SECTORS;

  /** What was seen counts for so long, seconds: sixty scans. Assumed. */
  private static final double MEMORY_S = 180;

  /**
   * What is taken for granted until it is seen otherwise: a moderate sea, out to some kilometres,
   * plots a scan and square metre. Assumed.
   */
  private static final double FIRST_PER_M2 = 4e-8;

  private static final int FIRST_RINGS = 10;

  private static final long NEVER_MS = Long.MIN_VALUE;

  private final Radars radars;
  private final double[] perScan;
  private final long[] atMs;
  private long firstMs = NEVER_MS;

  ClutterMap(Radars radars) {
    this.radars = radars;
    perScan = new double[radars.count() * CELLS];
    atMs = new long[perScan.length];
  }

  /** A plot that nothing explains came then: with the first it begins to learn. */
  void at(long timeMs) {
    firstMs = firstMs == NEVER_MS ? timeMs : firstMs;
  }

  /** A radar gave so many plots there that no vessel explains. Chart metres. */
  void count(int site, double eastM, double northM, int plots, long timeMs) {
    int cell = cell(site, eastM, northM);
    perScan[cell] = kept(cell, timeMs) + plots * Radars.SCAN_MS / (1000 * MEMORY_S);
    atMs[cell] = Math.max(atMs[cell], timeMs);
  }

  /** Plots of nothing a scan and square metre, there and then. */
  double density(int site, double eastM, double northM, long timeMs) {
    int cell = cell(site, eastM, northM);
    double seen = kept(cell, timeMs) / areaM2(cell % RINGS);
    return Math.max(radars.noisePerM2(site), seen + unlearnt(cell % RINGS, timeMs));
  }

  private double unlearnt(int ring, long timeMs) {
    double seconds = Math.max(0, timeMs - firstMs) / 1000.0;
    return ring < FIRST_RINGS ? FIRST_PER_M2 * StrictMath.exp(-seconds / MEMORY_S) : 0;
  }

  private double kept(int cell, long timeMs) {
    double seconds = Math.max(0, timeMs - atMs[cell]) / 1000.0;
    return perScan[cell] == 0 ? 0 : perScan[cell] * StrictMath.exp(-seconds / MEMORY_S);
  }

  private int cell(int site, double eastM, double northM) {
    double dx = eastM - radars.eastM(site);
    double dy = northM - radars.northM(site);
    int ring = Math.min(RINGS - 1, (int) (Math.sqrt(dx * dx + dy * dy) / RING_M));
    int sector = (int) (Direction.gridDeg(dx, dy) / SECTOR_DEG);
    return site * CELLS + sector * RINGS + ring;
  }

  private static double areaM2(int ring) {
    return StrictMath.toRadians(SECTOR_DEG) * (ring + 0.5) * RING_M * RING_M;
  }

  /** The cells in which there is something, each with its number. */
  void write(DataOutput out) throws IOException {
    out.writeLong(firstMs);
    out.writeInt((int) Arrays.stream(perScan).filter(plots -> plots > 0).count());
    for (int cell = 0; cell < perScan.length; cell++) {
      if (perScan[cell] > 0) {
        out.writeInt(cell);
        out.writeDouble(perScan[cell]);
        out.writeLong(atMs[cell]);
      }
    }
  }

  void read(DataInput in) throws IOException {
    firstMs = in.readLong();
    Arrays.fill(perScan, 0);
    Arrays.fill(atMs, 0);
    for (int left = in.readInt(); left > 0; left--) {
      int cell = in.readInt();
      perScan[cell] = in.readDouble();
      atMs[cell] = in.readLong();
    }
  }
}
