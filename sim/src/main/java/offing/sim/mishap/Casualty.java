package offing.sim.mishap;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import offing.sim.patrol.meeting.Distress;
import offing.sim.scenario.Mishap;
import offing.sim.tactic.Outcome;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Vessels;
import org.jspecify.annotations.Nullable;

/**
 * One vessel in distress, from the moment on at which it befalls her. Owned by the world's thread.
 */
public final class Casualty implements Distress {
  private static final int NOT_OUT = -1;

  private final String vessel;
  private final Mishap.Kind kind;
  private final long atMs;
  private final long callsMs;
  private final RandomGenerator dice;
  private boolean floats;
  private double eastM;
  private double northM;
  private int slot = NOT_OUT;
  private int id;
  private int persons;
  private @Nullable Plight plight;

  /**
   * Nothing has befallen her yet.
   *
   * @param vessel her key
   * @param atMs when it befalls her, epoch milliseconds
   * @param callsMs when somebody aboard calls for help, epoch milliseconds
   */
  Casualty(String vessel, Mishap.Kind kind, long atMs, long callsMs, RandomGenerator dice) {
    this.vessel = vessel;
    this.kind = kind;
    this.atMs = atMs;
    this.callsMs = callsMs;
    this.dice = dice;
  }

  void step(Surroundings sea) {
    if (plight == null && sea.timeMs() >= atMs) {
      begin(sea);
    }
    if (plight != null) {
      plight.step(sea);
      look(sea.vessels());
    }
  }

  /** Where she floats, or has floated last. */
  private void look(Vessels vessels) {
    floats = slot != NOT_OUT && vessels.isPresent(slot) && vessels.id(slot) == id;
    if (floats) {
      eastM = vessels.eastM(slot);
      northM = vessels.northM(slot);
    }
  }

  /** Whether those aboard cannot help themselves, and nobody has helped them so far. */
  boolean needsHelp() {
    return plight != null && kind != Mishap.Kind.OVERLOADED && !isOver();
  }

  /** Whether somebody has called for help. */
  boolean hasCalled(long timeMs) {
    return timeMs >= callsMs;
  }

  @Override
  public boolean isOver() {
    return outcome().isPresent();
  }

  @Override
  public int slot() {
    return floats ? slot : NOT_OUT;
  }

  @Override
  public double eastM() {
    return eastM;
  }

  @Override
  public double northM() {
    return northM;
  }

  @Override
  public String rescuer() {
    return plight == null ? "" : plight.rescuer();
  }

  /** Nothing befalls a vessel that is not out. */
  private void begin(Surroundings sea) {
    int found = slotOf(sea.vessels());
    if (found == NOT_OUT) {
      return;
    }
    slot = found;
    id = sea.vessels().id(slot);
    plight =
        switch (kind) {
          case OVERLOADED -> new Overload(slot);
          case BREAKDOWN -> new Breakdown(slot, dice);
          case SINKING -> new Sinking(slot, dice);
        };
    plight.begin(sea);
    persons = sea.vessels().persons(slot);
  }

  private int slotOf(Vessels vessels) {
    for (int i = 0; i < vessels.slotCount(); i++) {
      if (vessels.isPresent(i) && vessels.key(i).equals(vessel)) {
        return i;
      }
    }
    return NOT_OUT;
  }

  @Override
  public String vessel() {
    return vessel;
  }

  public Mishap.Kind kind() {
    return kind;
  }

  /** Whether it has befallen her. */
  public boolean hasBegun() {
    return plight != null;
  }

  /** When it befalls her, epoch milliseconds. */
  public long atMs() {
    return atMs;
  }

  /** Aboard when it befell her. */
  public int persons() {
    return persons;
  }

  /** Her slot while she floats; empty before it and after she sank. */
  public OptionalInt slot(Vessels vessels) {
    boolean floats = slot != NOT_OUT && vessels.isPresent(slot) && vessels.id(slot) == id;
    return floats ? OptionalInt.of(slot) : OptionalInt.empty();
  }

  /** What it came to for those aboard; empty while it is not over. */
  public Optional<Outcome> outcome() {
    return plight == null ? Optional.empty() : plight.outcome();
  }
}
