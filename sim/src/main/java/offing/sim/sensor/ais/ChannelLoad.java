package offing.sim.sensor.ais;

import java.util.Arrays;
import offing.area.Area;
import offing.area.Bounds;
import offing.sim.sensor.report.Horizon;

/**
 * How full the two AIS channels are: slots taken in the last whole frame, a minute of UTC, by
 * squares of the sea. Owned by the network.
 *
 * <p>Who transmits hears all within its own horizon, and shares the slots with them without
 * collision as long as any is free; stations over that horizon are hidden from it, and their slots
 * collide with its own at a receiver that hears both.
 */
final class ChannelLoad {
  /** 2 250 slots on each of two channels: ITU-R M.1371-5 annex 2. */
  static final int SLOTS = 4_500;

  static final long FRAME_MS = 60_000;

  private static final double CELL_M = 12_000;

  /** Antennas of those who transmit and of those whom they hear, metres. Assumed. */
  private static final double SHIP_M = 20;

  private static final double BOAT_M = 3;
  private static final double OTHER_M = 15;

  /**
   * Class B "SO" says less often when under half of the slots are free over four frames, and as
   * often as ever again when over 65 per cent are: ITU-R M.1371-5 annex 1 table 2.
   */
  private static final double FRAMES = 4;

  private static final double CROWDED_FROM = 0.5;
  private static final double CROWDED_TO = 0.35;

  private final double westM;
  private final double southM;
  private final int columns;
  private final int rows;

  /** Slots taken in the frame that is running, by square. */
  private final long[] sending;

  /** Share of all slots in the last whole frame, by the square of who sent. */
  private final double[] sent;

  /** Share of all slots that a boat or a ship in the square hears taken: of about four frames. */
  private final double[] heardByBoat;

  private final double[] heardByShip;
  private final boolean[] crowded;

  /** Squares from which anything was sent. */
  private final int[] busy;

  private int busyCount;
  private long frame = Long.MIN_VALUE;
  private double load;

  ChannelLoad(Area area) {
    Bounds bounds = area.bounds();
    westM = area.chart().eastM(bounds.west(), bounds.south());
    southM = area.chart().northM(bounds.west(), bounds.south());
    double eastM = area.chart().eastM(bounds.east(), bounds.north());
    double northM = area.chart().northM(bounds.east(), bounds.north());
    columns = 1 + (int) ((eastM - westM) / CELL_M);
    rows = 1 + (int) ((northM - southM) / CELL_M);
    sending = new long[cells()];
    sent = new double[cells()];
    heardByBoat = new double[cells()];
    heardByShip = new double[cells()];
    crowded = new boolean[cells()];
    busy = new int[cells()];
  }

  int cells() {
    return columns * rows;
  }

  /** The square of a place; the nearest where it lies off the area. */
  int cell(double eastM, double northM) {
    int column = (int) Math.max(0, Math.min(columns - 1, (eastM - westM) / CELL_M));
    int row = (int) Math.max(0, Math.min(rows - 1, (northM - southM) / CELL_M));
    return row * columns + column;
  }

  /** The middle of a square, chart metres. */
  double eastM(int cell) {
    return westM + (cell % columns + 0.5) * CELL_M;
  }

  double northM(int cell) {
    int row = cell / columns;
    return southM + (row + 0.5) * CELL_M;
  }

  /** Time goes on: a frame that is over becomes the last one. Epoch milliseconds. */
  void at(long timeMs) {
    long now = Math.floorDiv(timeMs, FRAME_MS);
    if (now != frame) {
      if (frame != Long.MIN_VALUE) {
        endFrame();
      }
      frame = now;
    }
  }

  /** Counts what is transmitted in the running frame. */
  void sent(int cell, int slots) {
    sending[cell] += slots;
  }

  /**
   * The share of all slots that were taken in the last whole frame; over 1 where some were twice.
   */
  double load() {
    return load;
  }

  /** The share of the slots that a ship's or a boat's receiver there finds taken. */
  double heard(int cell, boolean isShip) {
    return isShip ? heardByShip[cell] : heardByBoat[cell];
  }

  /** Whether class B "SO" there has to keep the increased intervals. */
  boolean isCrowded(int cell) {
    return crowded[cell];
  }

  /**
   * The share of slots taken by those whom a transmitter there does not hear and a receiver does:
   * at least as strong as {@code leastDbm}.
   */
  double hidden(int cell, boolean isShip, double[] receivedDbm, double leastDbm) {
    double horizonM = horizonM(isShip);
    double hidden = 0;
    for (int i = 0; i < busyCount; i++) {
      int other = busy[i];
      if (receivedDbm[other] > leastDbm && !isWithin(cell, other, horizonM)) {
        hidden += sent[other];
      }
    }
    return hidden;
  }

  private void endFrame() {
    busyCount = 0;
    load = 0;
    for (int cell = 0; cell < cells(); cell++) {
      sent[cell] = sending[cell] / (double) SLOTS;
      load += sent[cell];
      if (sending[cell] > 0) {
        busy[busyCount++] = cell;
      }
    }
    Arrays.fill(sending, 0);
    hear(heardByBoat, horizonM(false));
    hear(heardByShip, horizonM(true));
    judgeCrowds();
  }

  private void hear(double[] heard, double horizonM) {
    for (int cell = 0; cell < cells(); cell++) {
      double now = 0;
      for (int i = 0; i < busyCount; i++) {
        now += isWithin(cell, busy[i], horizonM) ? sent[busy[i]] : 0;
      }
      heard[cell] += (now - heard[cell]) / FRAMES;
    }
  }

  private void judgeCrowds() {
    for (int cell = 0; cell < cells(); cell++) {
      crowded[cell] = heardByBoat[cell] > (crowded[cell] ? CROWDED_TO : CROWDED_FROM);
    }
  }

  private boolean isWithin(int cell, int other, double horizonM) {
    double east = eastM(cell) - eastM(other);
    double north = northM(cell) - northM(other);
    return east * east + north * north <= horizonM * horizonM;
  }

  private static double horizonM(boolean isShip) {
    return Horizon.radioM(isShip ? SHIP_M : BOAT_M) + Horizon.radioM(OTHER_M);
  }
}
