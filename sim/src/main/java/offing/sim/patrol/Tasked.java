package offing.sim.patrol;

import java.util.Optional;
import offing.sim.patrol.meeting.Helm;
import offing.sim.vessel.Master;
import offing.sim.vessel.Order;
import offing.sim.vessel.Vessels;

/**
 * Commands a unit under orders: one duty after another, then back to where it was taken from its
 * beat, and the helm to whoever had it. Owned by the world's thread.
 */
final class Tasked implements Master {
  private static final double BACK_MPS = 10;

  private final Vessels vessels;
  private final Helm helm;
  private final int slot;
  private final Interrupted before;
  private Duty duty;
  private Optional<Task.Outcome> outcome = Optional.empty();
  private boolean isBack;

  Tasked(Vessels vessels, Helm helm, int slot, Duty duty) {
    this.vessels = vessels;
    this.helm = helm;
    this.slot = slot;
    this.duty = duty;
    before = Interrupted.of(vessels, slot);
  }

  /** Takes up another duty, wherever it is. */
  void take(Duty other) {
    duty.end();
    outcome = other instanceof Return ? known() : Optional.empty();
    duty = other;
    vessels.interrupt(slot);
  }

  void watch(long timeMs) {
    duty.watch(timeMs);
  }

  /** Whether the helm is given back. */
  boolean isBack() {
    return isBack;
  }

  /** Whether it is on its way back, and may be sent elsewhere. */
  boolean isFree() {
    return duty instanceof Return;
  }

  Duty duty() {
    return duty;
  }

  Task task() {
    return new Task(vessels.unit(slot), duty.kind(), duty.target(), duty.bound(), known());
  }

  /** What came of what it is about, or of what it was about before it turned back. */
  Optional<Task.Outcome> known() {
    return duty.outcome().isPresent() ? duty.outcome() : outcome;
  }

  @Override
  public Order next(long timeMs, double eastM, double northM) {
    Optional<Order> order = duty.next(timeMs, eastM, northM);
    if (order.isPresent()) {
      return order.get();
    }
    duty.end();
    if (duty instanceof Return) {
      isBack = true;
      vessels.hand(slot, before.master());
      return before.rest(helm, vessels, slot);
    }
    outcome = known();
    duty = new Return();
    return next(timeMs, eastM, northM);
  }

  @Override
  public String destination() {
    return before.master().destination();
  }

  /** Gives it back to its beat. */
  void release() {
    take(new Return());
  }

  /** Back to where it left its beat; there to a stop only where it lay. */
  private final class Return implements Duty {
    private boolean hasSailed;

    @Override
    public Optional<Order> next(long timeMs, double eastM, double northM) {
      if (hasSailed) {
        return Optional.empty();
      }
      hasSailed = true;
      Optional<Double> beatMps = before.speedMps();
      double speed = Math.max(BACK_MPS, beatMps.orElse(0.0));
      return Optional.of(
          beatMps.isPresent()
              ? helm.towards(slot, before.eastM(), before.northM(), speed, Long.MAX_VALUE)
              : helm.to(slot, before.eastM(), before.northM(), speed));
    }

    @Override
    public Task.Kind kind() {
      return Task.Kind.RETURN;
    }
  }
}
