package offing.sim.tactic.crew;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import offing.sim.tactic.Stage;
import offing.sim.tactic.Tactic;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Order;
import offing.sim.vessel.Particulars;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;
import offing.sim.water.Way;
import org.jspecify.annotations.Nullable;

/**
 * Those who sail one vessel of an undertaking: they go through its parts one after the other, and
 * write down when each began. Owned by the world's thread.
 */
public final class Crew implements Tactic {
  private static final int UNDER_WAY = 0;
  private static final int NOT_OUT = -1;

  private final Surroundings sea;
  private final Particulars who;
  private final double homeEastM;
  private final double homeNorthM;
  private final double bestMps;
  private final RandomGenerator dice;
  private final boolean hasPart;
  private final Deque<Phase> ahead = new ArrayDeque<>();
  private final List<Passed> passed = new ArrayList<>();
  private final List<Due> due = new ArrayList<>();
  private @Nullable Phase now;
  private double eastM;
  private double northM;
  private int slot = NOT_OUT;
  private int id;
  private boolean isHeld;

  private record Due(long timeMs, Consumer<Crew> act) {}

  /** A stage of a vessel and when it began, epoch milliseconds. */
  public record Passed(String vessel, Stage stage, long startMs) {}

  /**
   * Nobody is out yet.
   *
   * @param eastM where she starts, chart metres
   * @param northM where she starts, chart metres
   * @param bestMps what she runs at when she has to, m/s
   * @param hasPart false for scenery: labels do not tell her stages, and no patrol scares her
   */
  public Crew(
      Surroundings sea,
      Particulars who,
      double eastM,
      double northM,
      double bestMps,
      RandomGenerator dice,
      boolean hasPart) {
    this.sea = sea;
    this.who = who;
    this.eastM = homeEastM = eastM;
    this.northM = homeNorthM = northM;
    this.bestMps = bestMps;
    this.dice = dice;
    this.hasPart = hasPart;
  }

  /** Adds what she does after all that she does already. */
  public Crew then(Phase phase) {
    ahead.add(phase);
    return this;
  }

  /** Adds several parts, in their order. */
  public Crew then(Collection<Phase> phases) {
    ahead.addAll(phases);
    return this;
  }

  /** Puts to sea: the world gave her that slot. */
  public void takes(int slot) {
    this.slot = slot;
    id = sea.vessels().id(slot);
  }

  @Override
  public Order next(long timeMs, double eastM, double northM) {
    this.eastM = eastM;
    this.northM = northM;
    while (!isHeld && (now != null || begins())) {
      Order order = now == null ? null : now.next(this);
      if (order != null) {
        return order;
      }
      now = null;
    }
    return new Order.Lie(Long.MAX_VALUE, UNDER_WAY, false);
  }

  private boolean begins() {
    now = ahead.poll();
    if (now == null) {
      return false;
    }
    enter(now.stage());
    sea.vessels().standsClear(slot, !now.stage().isClose());
    now.begin(this);
    return true;
  }

  private void enter(Stage stage) {
    if (passed.isEmpty() || passed.get(passed.size() - 1).stage() != stage) {
      passed.add(new Passed(who.key(), stage, sea.timeMs()));
    }
  }

  /** Looks where she is now. Called once a step. */
  public void step(long timeMs, Vessels vessels) {
    if (isOut()) {
      eastM = vessels.eastM(slot);
      northM = vessels.northM(slot);
      if (now != null && !isHeld) {
        now.watch(this);
      }
      due.stream().filter(entry -> entry.timeMs() <= timeMs).forEach(it -> it.act().accept(this));
    }
    due.removeIf(entry -> entry.timeMs() <= timeMs);
  }

  /** Lets her do something on the side after some minutes, whatever else she does. */
  public void later(double minutes, Consumer<Crew> act) {
    due.add(new Due(sea.timeMs() + (long) (60_000 * minutes), act));
  }

  /** Leaves what she does for something else, and takes it up again after that. */
  void interruptFor(Phase other) {
    if (now != null) {
      ahead.addFirst(now);
    }
    ahead.addFirst(other);
    askAgain();
  }

  /** Drops all that she does and was to do for something else. */
  public void doInstead(List<Phase> others) {
    ahead.clear();
    ahead.addAll(others);
    askAgain();
  }

  private void askAgain() {
    now = null;
    if (isOut()) {
      sea.vessels().interrupt(slot);
    }
  }

  @Override
  public void stopped(long timeMs) {
    isHeld = true;
    if (now != null) {
      ahead.addFirst(now);
    }
    enter(Stage.STOPPED);
    askAgain();
  }

  /** Only those with nothing to hide: whoever has is not let go. */
  @Override
  public void letGo(long timeMs) {
    isHeld = false;
    askAgain();
  }

  /** A passage from where she is; she wants another order at {@code untilMs} at the latest. */
  Order.Sail sail(Way way, double speedMps, boolean stops, long untilMs) {
    Passage passage =
        Passage.of(
            way.x(), way.y(), sea.water()::cornerRoomM, Handling.of(who.kind()), speedMps, stops);
    return new Order.Sail(passage, speedMps, UNDER_WAY, untilMs);
  }

  /** Event time, epoch milliseconds. */
  public long timeMs() {
    return sea.timeMs();
  }

  public Surroundings sea() {
    return sea;
  }

  public Particulars who() {
    return who;
  }

  public RandomGenerator dice() {
    return dice;
  }

  /** Where she is, chart metres. */
  public double eastM() {
    return eastM;
  }

  /** Where she is, chart metres. */
  public double northM() {
    return northM;
  }

  /** Where she started from, chart metres. */
  public double homeEastM() {
    return homeEastM;
  }

  /** Where she started from, chart metres. */
  public double homeNorthM() {
    return homeNorthM;
  }

  /** What she runs at when she has to, m/s. */
  double bestMps() {
    return bestMps;
  }

  /** Her slot among the vessels; only while she is out. */
  public int slot() {
    return slot;
  }

  /** Whether she is at sea: not before she put out, nor after she sank. */
  public boolean isOut() {
    return slot != NOT_OUT && sea.vessels().isPresent(slot) && sea.vessels().id(slot) == id;
  }

  /** Whether she has a part of her own in it, and is no part of the scenery. */
  public boolean hasPart() {
    return hasPart;
  }

  /** Whether there is nothing left for her to do. */
  public boolean isDone() {
    return slot != NOT_OUT && now == null && ahead.isEmpty();
  }

  /** What she is about now; empty before and after. */
  public boolean isIn(Stage stage) {
    return now != null && now.stage() == stage;
  }

  /** Whether a patrol would find something if it came now. */
  boolean isExposed() {
    return now != null && now.stage().isExposed();
  }

  /** Metres to a place. */
  public double rangeM(double toEastM, double toNorthM) {
    double dx = toEastM - eastM;
    double dy = toNorthM - northM;
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The stages that she has entered, in their order. */
  public List<Passed> passed() {
    return passed;
  }

  /** When she first entered a stage, epoch milliseconds; empty where she has not. */
  public OptionalLong startOf(Stage stage) {
    return passed.stream()
        .filter(entry -> entry.stage() == stage)
        .mapToLong(Passed::startMs)
        .findFirst();
  }
}
