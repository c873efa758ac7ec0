package offing.watch.indicator;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import offing.picture.Tracks;

/**
 * Who is near whom now, and what is remembered of it: each track that was observed anew is told
 * once who is beside it. Owned by one thread.
 */
final class Company {
  private final Neighbours neighbours;
  private final Mates mates;
  private final Rendezvous rendezvous;
  private final Patrols patrols;
  private final Surroundings surroundings;

  /** {@code wake} is brought up to date by whoever brings this up to date. */
  Company(Witness witness, Wake wake) {
    Tracks tracks = witness.tracks();
    neighbours = new Neighbours(witness);
    mates = new Mates(tracks);
    rendezvous = new Rendezvous(tracks, wake);
    patrols = new Patrols(tracks, neighbours);
    surroundings = new Surroundings(tracks, neighbours);
  }

  void reserve(int slotCount) {
    neighbours.reserve(slotCount);
    mates.reserve(slotCount);
    rendezvous.reserve(slotCount);
    patrols.reserve(slotCount);
    surroundings.reserve(slotCount);
  }

  /** Puts every vessel where it is by then, and looks around those that were observed anew. */
  void place(long atMs) {
    neighbours.place(atMs);
    surroundings.advance();
  }

  /** A track is seen for the first time. */
  void start(int slot) {
    mates.start(slot);
    rendezvous.start(slot);
    patrols.start(slot);
  }

  /** Remembers who is beside a track that was observed anew. */
  void look(int slot, long atMs) {
    int count = surroundings.besideCount(slot);
    rendezvous.begin(slot, atMs);
    for (int i = 0; i < count; i++) {
      rendezvous.beside(slot, surroundings.beside(slot, i), surroundings.besideM(slot, i));
    }
    mates.look(slot, count == 0 ? Surroundings.NOBODY : surroundings.nearest(slot), atMs);
    rendezvous.end(slot, atMs);
    patrols.look(slot, atMs);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Mates mates() {
    return mates;
  }

  Rendezvous rendezvous() {
    return rendezvous;
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
    surroundings.forget();
    for (int slot = 0; slot < slotCount; slot++) {
      start(slot);
      mates.read(in, slot);
      rendezvous.read(in, slot);
      patrols.read(in, slot);
    }
  }
}
