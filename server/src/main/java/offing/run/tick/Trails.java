package offing.run.tick;

/** Where the tracks of a picture have been, by slot of that picture. Immutable. */
public final class Trails {
  /** Nobody has been anywhere. */
  public static final Trails NONE = new Trails(new Trail[0]);

  private final Trail[] bySlot;

  /** Takes the array: the caller keeps no hand on it. */
  Trails(Trail[] bySlot) {
    this.bySlot = bySlot;
  }

  public Trail of(int slot) {
    return slot < bySlot.length ? bySlot[slot] : Trail.NONE;
  }
}
