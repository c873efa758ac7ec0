package offing.sim.patrol;

import java.util.Optional;
import offing.sim.patrol.meeting.BestSpeed;
import offing.sim.patrol.meeting.Interception;
import offing.sim.patrol.meeting.Meeting;
import offing.sim.vessel.Order;

/** Goes to a place, and stays there for a while. */
final class Errand implements Duty {
  /** How long it stays, milliseconds. Assumed. */
  private static final long STAY_MS = 20 * 60_000L;

  private final Means means;
  private final int slot;
  private final Meeting plan;
  private final Interception told;
  private int done;

  /** Throws where no water leads there. */
  Errand(Means means, int slot, double eastM, double northM) {
    this.means = means;
    this.slot = slot;
    plan = means.meetings().to(slot, eastM, northM);
    told = means.meetings().told(means.vessels().unit(slot), "", slot, plan);
  }

  @Override
  public Optional<Order> next(long timeMs, double eastM, double northM) {
    double best = BestSpeed.mps(means.vessels().kind(slot));
    return switch (done++) {
      case 0 -> Optional.of(means.helm().to(slot, plan.eastM(), plan.northM(), best));
      case 1 -> Optional.of(means.helm().lie(timeMs + STAY_MS));
      default -> Optional.empty();
    };
  }

  @Override
  public Task.Kind kind() {
    return Task.Kind.GO_TO;
  }

  @Override
  public Optional<Interception> bound() {
    return Optional.of(told);
  }
}
