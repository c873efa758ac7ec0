package offing.sim.patrol;

import java.util.Optional;
import offing.sim.patrol.meeting.BestSpeed;
import offing.sim.patrol.meeting.Distress;
import offing.sim.patrol.meeting.Interception;
import offing.sim.patrol.meeting.Meeting;
import offing.sim.patrol.meeting.Sighting;
import offing.sim.vessel.Order;

/** Goes to people in danger at best speed, and lies with them until they are safe or lost. */
final class Rescue implements Duty {
  /** From this near, seconds at best speed, it goes alongside. */
  private static final double STATION_S = 12;

  /** It plans anew that often, milliseconds. */
  private static final long PLANS_MS = 5_000;

  private final Means means;
  private final int slot;
  private final Distress distress;
  private final Station station;
  private final double bestMps;
  private Meeting plan;

  Rescue(Means means, int slot, Distress distress) {
    this.means = means;
    this.slot = slot;
    this.distress = distress;
    station = new Station(means, slot);
    bestMps = BestSpeed.mps(means.vessels().kind(slot));
    plan = means.meetings().to(slot, distress.eastM(), distress.northM());
    means.vessels().standsClear(slot, false);
  }

  boolean isFor(Distress other) {
    return distress == other;
  }

  @Override
  public Optional<Order> next(long timeMs, double eastM, double northM) {
    if (distress.isOver()) {
      return Optional.empty();
    }
    Sighting place = place(timeMs);
    if (place.distanceM(eastM, northM) < STATION_S * bestMps) {
      return Optional.of(station.keep(place, timeMs));
    }
    plan = means.meetings().to(slot, place.eastM(), place.northM());
    return Optional.of(means.helm().along(slot, plan.way(), bestMps, false, timeMs + PLANS_MS));
  }

  /** Next to their vessel; where she sank, among them. */
  private Sighting place(long timeMs) {
    int hers = distress.slot();
    return hers < 0
        ? new Sighting(timeMs, distress.eastM(), distress.northM(), 0, 0)
        : station.alongside(means.sightings().seen(hers, timeMs), hers);
  }

  @Override
  public void end() {
    means.vessels().standsClear(slot, true);
  }

  @Override
  public Task.Kind kind() {
    return Task.Kind.GO_TO;
  }

  @Override
  public String target() {
    return distress.vessel();
  }

  @Override
  public Optional<Interception> bound() {
    return Optional.of(
        means.meetings().told(means.vessels().unit(slot), distress.vessel(), slot, plan));
  }

  @Override
  public Optional<Task.Outcome> outcome() {
    return distress.rescuer().equals(means.vessels().unit(slot))
        ? Optional.of(Task.Outcome.RESCUED)
        : Optional.empty();
  }
}
