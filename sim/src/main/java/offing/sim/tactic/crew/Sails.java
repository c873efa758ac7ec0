package offing.sim.tactic.crew;

import java.util.function.Consumer;
import offing.sim.tactic.Stage;
import offing.sim.vessel.Order;
import offing.sim.water.Way;
import org.jspecify.annotations.Nullable;

/** Sails to a place. Taken up again, she finds a way from where she is by then. */
public final class Sails implements Phase {
  /** As near as this she is there, metres. */
  private static final double THERE_M = 30;

  /** From here on nobody keeps her from the place where she stops, metres. Assumed. */
  private static final double GOES_IN_M = 200;

  private final Stage stage;
  private final @Nullable Way planned;
  private final double eastM;
  private final double northM;
  private final double speedMps;
  private final boolean stops;
  private Consumer<Crew> atStart = crew -> {};
  private boolean begun;

  private Sails(
      Stage stage,
      @Nullable Way planned,
      double eastM,
      double northM,
      double speedMps,
      boolean stops) {
    this.stage = stage;
    this.planned = planned;
    this.eastM = eastM;
    this.northM = northM;
    this.speedMps = speedMps;
    this.stops = stops;
  }

  /** Along a way, and stops at its end. */
  public static Sails over(Stage stage, Way way, double speedMps) {
    return over(stage, way, speedMps, true);
  }

  /** Along a way; {@code stops}: whether she lies still at its end. */
  public static Sails over(Stage stage, Way way, double speedMps, boolean stops) {
    int end = way.size() - 1;
    return new Sails(stage, way, way.x()[end], way.y()[end], speedMps, stops);
  }

  /** To a place, by a way that she finds when she begins. */
  public static Sails to(Stage stage, double eastM, double northM, double speedMps) {
    return new Sails(stage, null, eastM, northM, speedMps, true);
  }

  /** Does something when she first begins. */
  public Sails doing(Consumer<Crew> atStart) {
    this.atStart = atStart;
    return this;
  }

  @Override
  public Stage stage() {
    return stage;
  }

  @Override
  public void begin(Crew crew) {
    if (!begun) {
      begun = true;
      atStart.accept(crew);
    }
  }

  /** Where others lie too, she goes in among them: who kept clear of them would never get there. */
  @Override
  public void watch(Crew crew) {
    if (stops && crew.rangeM(eastM, northM) <= GOES_IN_M) {
      crew.sea().vessels().standsClear(crew.slot(), false);
    }
  }

  @Override
  public @Nullable Order next(Crew crew) {
    if (crew.rangeM(eastM, northM) <= THERE_M) {
      return null;
    }
    return crew.sail(wayFrom(crew), speedMps, stops, Long.MAX_VALUE);
  }

  private Way wayFrom(Crew crew) {
    if (planned != null && crew.rangeM(planned.x()[0], planned.y()[0]) <= THERE_M) {
      return planned;
    }
    return crew.sea().way(crew.eastM(), crew.northM(), eastM, northM);
  }
}
