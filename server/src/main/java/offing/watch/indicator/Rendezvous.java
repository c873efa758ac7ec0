package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import offing.picture.TrackKind;
import offing.picture.Tracks;

/**
 * Who lies alongside whom, and who came fast to do so: goods and people change hands at sea. By
 * event time; columns by slot. Owned by one thread.
 */
final class Rendezvous {
  /* Two that are close and slow for a while, after the definitions of a rendezvous by Patroumpas et
   * al. 2017 and of an encounter by Global Fishing Watch (500 m, 2 kn, 2 h), drawn closer for small
   * craft that hand over within minutes. Where radar sees one echo of the two, the second track
   * ends beside the first, so whoever came is remembered.
   */

  /** Two whose middles are no farther apart lie alongside, radar's error allowed for, metres. */
  private static final double ALONGSIDE_M = 100;

  /** Who goes faster lies alongside nobody, knots. */
  private static final double ALONGSIDE_KN = 3;

  /** A visitor is noted as far off as that, metres, and once she is as slow as that, knots. */
  private static final double VISIT_M = 200;

  private static final double VISIT_KN = 15;

  /** A visit is remembered for so long, milliseconds. */
  private static final long VISIT_MS = 10 * 60_000L;

  private final Tracks tracks;
  private final Wake wake;

  /** Since when somebody has been alongside. */
  private long[] alongsideSinceMs = {};

  /** The last visit, and how fast she came. */
  private long[] visitMs = {};

  private double[] visitorTopKn = {};
  private boolean isAlongside;

  Rendezvous(Tracks tracks, Wake wake) {
    this.tracks = tracks;
    this.wake = wake;
  }

  void reserve(int slotCount) {
    if (slotCount > visitMs.length) {
      int capacity = Math.max(slotCount, visitMs.length * 2);
      alongsideSinceMs = Arrays.copyOf(alongsideSinceMs, capacity);
      visitMs = Arrays.copyOf(visitMs, capacity);
      visitorTopKn = Arrays.copyOf(visitorTopKn, capacity);
    }
  }

  void start(int slot) {
    alongsideSinceMs[slot] = Past.NEVER;
    visitMs[slot] = Past.NEVER;
    visitorTopKn[slot] = 0;
  }

  /** Before it is told who is beside a track. */
  void begin(int slot, long atMs) {
    isAlongside = false;
    if (visitMs[slot] != Past.NEVER && atMs - visitMs[slot] > VISIT_MS) {
      visitMs[slot] = Past.NEVER;
      visitorTopKn[slot] = 0;
    }
  }

  /** Somebody is beside it. */
  void beside(int slot, int other, double metres) {
    isAlongside |=
        metres <= ALONGSIDE_M
            && tracks.sogKn(slot) <= ALONGSIDE_KN
            && tracks.sogKn(other) <= ALONGSIDE_KN;
    if (metres <= VISIT_M) {
      visit(slot, other);
      visit(other, slot); // who waits may report herself every three minutes only
    }
  }

  private void visit(int host, int visitor) {
    if (tracks.sogKn(visitor) <= VISIT_KN && isUnknown(tracks.kind(visitor))) {
      visitMs[host] = Math.max(visitMs[host], tracks.observedAtMs(visitor));
      visitorTopKn[host] = Math.max(visitorTopKn[host], wake.topKn(visitor));
    }
  }

  /** Pilots, tugs and ferries come alongside all day, under class A. */
  private static boolean isUnknown(TrackKind kind) {
    return kind == TrackKind.RADAR_ONLY || kind == TrackKind.CLASS_B;
  }

  /** After it was told who is beside a track. */
  void end(int slot, long atMs) {
    if (!isAlongside) {
      alongsideSinceMs[slot] = Past.NEVER;
    } else if (alongsideSinceMs[slot] == Past.NEVER) {
      alongsideSinceMs[slot] = atMs;
    }
  }

  /** Since when somebody has lain alongside; {@link Past#NEVER} where nobody does. */
  long alongsideSinceMs(int slot) {
    return alongsideSinceMs[slot];
  }

  /**
   * The most that anybody went in the ten minutes before she came and slowed down beside it, of
   * those that did in the last ten minutes, knots; NaN where nobody did.
   */
  double visitorTopKn(int slot) {
    return visitMs[slot] == Past.NEVER ? Double.NaN : visitorTopKn[slot];
  }

  void write(DataOutput out, int slot) throws IOException {
    out.writeLong(alongsideSinceMs[slot]);
    out.writeLong(visitMs[slot]);
    out.writeDouble(visitorTopKn[slot]);
  }

  void read(DataInput in, int slot) throws IOException {
    alongsideSinceMs[slot] = in.readLong();
    visitMs[slot] = in.readLong();
    visitorTopKn[slot] = in.readDouble();
  }
}
