package offing.sim.tactic.crew;

import java.util.function.Consumer;
import offing.sim.tactic.Stage;
import offing.sim.vessel.Order;
import org.jspecify.annotations.Nullable;

/** Lies still for a time, counted from when she first begins. */
public final class Stays implements Phase {
  private static final int UNDER_WAY = 0;
  private static final long NOT_YET = Long.MIN_VALUE;

  private final Stage stage;
  private final double ms;
  private Consumer<Crew> atEnd = crew -> {};
  private long untilMs = NOT_YET;

  public Stays(Stage stage, double minutes) {
    this.stage = stage;
    ms = 60_000 * minutes;
  }

  /** Does something when the time is over. */
  public Stays ending(Consumer<Crew> atEnd) {
    this.atEnd = atEnd;
    return this;
  }

  @Override
  public Stage stage() {
    return stage;
  }

  @Override
  public void begin(Crew crew) {
    untilMs = untilMs == NOT_YET ? crew.timeMs() + (long) ms : untilMs;
  }

  @Override
  public @Nullable Order next(Crew crew) {
    if (crew.timeMs() < untilMs) {
      return new Order.Lie(untilMs, UNDER_WAY, false);
    }
    atEnd.accept(crew);
    return null;
  }
}
