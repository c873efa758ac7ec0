package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import offing.picture.Tracks;

/**
 * Who is near whom: each track that was observed anew is told its neighbours once, and whoever asks
 * about them listens. Owned by one thread.
 */
final class Company {
  private final Neighbours neighbours;
  private final Mates mates;
  private final Rendezvous rendezvous;
  private final Closest closest;
  private final Patrols patrols;
  private final Neighbours.Sink sink = this::near;

  /** {@code wake} is brought up to date by whoever brings this up to date. */
  Company(Witness witness, Wake wake) {
    Tracks tracks = witness.tracks();
    neighbours = new Neighbours(witness);
    mates = new Mates(tracks);
    rendezvous = new Rendezvous(tracks, wake);
    closest = new Closest(neighbours);
    patrols = new Patrols(tracks, neighbours);
  }

  void reserve(int slotCount) {
    neighbours.reserve(slotCount);
    mates.reserve(slotCount);
    rendezvous.reserve(slotCount);
    closest.reserve(slotCount);
    patrols.reserve(slotCount);
  }

  /** Puts every vessel where it is by then. */
  void place(long atMs) {
    neighbours.place(atMs);
  }

  /** A track is seen for the first time. */
  void start(int slot) {
    mates.start(slot);
    rendezvous.start(slot);
    closest.begin(slot);
    patrols.start(slot);
  }

  /** Looks who is near a track that was observed anew. */
  void look(int slot, long atMs) {
    mates.begin(slot);
    rendezvous.begin(slot, atMs);
    closest.begin(slot);
    patrols.begin(atMs);
    neighbours.around(slot, sink);
    mates.end(slot, atMs);
    rendezvous.end(slot, atMs);
    patrols.end(slot, atMs);
  }

  private void near(int slot, int other, double metres) {
    mates.near(slot, other, metres);
    rendezvous.near(slot, other, metres);
    closest.near(slot, other, metres);
    patrols.near(slot, other, metres);
  }

  Mates mates() {
    return mates;
  }

  Rendezvous rendezvous() {
    return rendezvous;
  }

  Closest closest() {
    return closest;
  }

  Patrols patrols() {
    return patrols;
  }

  void write(DataOutput out, int slotCount) throws IOException {
    for (int slot = 0; slot < slotCount; slot++) {
      mates.write(out, slot);
      rendezvous.write(out, slot);
      patrols.write(out, slot);
    }
  }

  void read(DataInput in, int slotCount) throws IOException {
    reserve(slotCount);
    for (int slot = 0; slot < slotCount; slot++) {
      start(slot);
      mates.read(in, slot);
      rendezvous.read(in, slot);
      patrols.read(in, slot);
    }
  }
}
