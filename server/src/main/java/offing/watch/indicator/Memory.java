package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import offing.area.Area;
import offing.picture.Tracks;
import offing.watch.watched.WatchedZones;

/**
 * All that indicators remember: what tracks did before, where, among whom, in what light and
 * weather. Owned by one thread.
 */
public final class Memory {
  private final Witness witness;
  private final Past past = new Past();
  private final Wake wake = new Wake();
  private final Company company;
  private final Ambient ambient;
  private final WatchedZones watched;

  public Memory(Area area, Witness witness) {
    this.witness = witness;
    company = new Company(witness, wake);
    ambient = new Ambient(area);
    watched = new WatchedZones(area, witness.tracks());
  }

  public void reserve(int slotCount) {
    past.reserve(slotCount);
    wake.reserve(slotCount);
    company.reserve(slotCount);
    watched.reserve(slotCount);
  }

  /** A tick has ended: light, and everybody's place, are those of then. */
  public void advance(long atMs) {
    ambient.advance(atMs);
    company.place(atMs);
  }

  /**
   * A track is seen for the first time.
   *
   * @param boundaryM how far from the boundary, metres, negative in home waters
   */
  public void start(int slot, double boundaryM) {
    Tracks tracks = witness.tracks();
    past.start(tracks, slot, boundaryM, witness.evidence().coveragePd(slot));
    wake.start(tracks, slot);
    company.start(slot);
    watched.start(slot);
  }

  /**
   * A track was observed anew.
   *
   * @param crossing what its last leg did: 1 into home waters, -1 out of them, 0 neither
   * @param otherZones whether it is in other kinds of zone than before
   */
  public void walk(int slot, long atMs, int crossing, boolean otherZones) {
    past.walk(witness.tracks(), slot, crossing, otherZones);
    wake.walk(witness.tracks(), slot);
    company.look(slot, atMs);
  }

  Past past() {
    return past;
  }

  Wake wake() {
    return wake;
  }

  Company company() {
    return company;
  }

  /** Light and weather. */
  public Ambient ambient() {
    return ambient;
  }

  /** The zones that users watch, and who is in them. */
  public WatchedZones watched() {
    return watched;
  }

  public void write(DataOutput out, int slotCount) throws IOException {
    past.write(out, slotCount);
    wake.write(out, slotCount);
    company.write(out, slotCount);
    ambient.write(out);
    watched.write(out, slotCount);
  }

  public void read(DataInput in, int slotCount) throws IOException {
    past.read(in, slotCount);
    wake.read(in, slotCount);
    company.read(in, slotCount);
    ambient.read(in);
    watched.read(in, slotCount);
  }
}
