package offing.sim.patrol;

import java.util.Optional;
import offing.sim.patrol.meeting.BestSpeed;
import offing.sim.patrol.meeting.Interception;
import offing.sim.patrol.meeting.Lookout;
import offing.sim.patrol.meeting.Meeting;
import offing.sim.patrol.meeting.Sighting;
import offing.sim.vessel.Order;
import offing.sim.vessel.Vessels;
import org.jspecify.annotations.Nullable;

/**
 * Goes after a target: meets her, keeps station on her, and stops her where that is the order;
 * looks for her where nobody knows any more where she is.
 */
final class Chase implements Duty {
  /** From this near, seconds at best speed, it keeps station. */
  private static final double STATION_S = 12;

  /** It plans anew that often, milliseconds: round land, where that takes a search, less often. */
  private static final long PLANS_MS = 5_000;

  private static final long PLANS_ROUND_LAND_MS = 10_000;

  /** Alongside: so near, no faster past her, and for so long. Assumed. */
  private static final double ALONGSIDE_M = 60;

  private static final double MATCHED_MPS = 3;
  private static final int ALONGSIDE_STEPS = 5;

  /** A target that lies with less room than this is at the shore, metres. */
  private static final double SHORE_M = 250;

  private static final double LIES_MPS = 0.5;

  /** So long it waits where a target that cannot be met may yet come, milliseconds. Assumed. */
  private static final long WAITS_MS = 10 * 60_000L;

  private static final double WAITS_WITHIN_M = 500;

  private final Means means;
  private final int slot;
  private final Kind order;
  private final String target;
  private final double offM;
  private final Lookout lookout;
  private final Station station;
  private @Nullable Meeting plan;
  private @Nullable Search search;
  private Optional<Task.Outcome> outcome = Optional.empty();
  private boolean hasMoved;
  private boolean hasLanded;
  private long hopelessSinceMs = Long.MAX_VALUE;
  private int stepsAlongside;
  private int stoppedSlot = -1;
  private long lastMs;

  /** {@code offM}: how far astern it follows; of no meaning where it does not shadow. */
  Chase(Means means, int slot, Kind order, String target, double offM) {
    this.means = means;
    this.slot = slot;
    this.order = order;
    this.target = target;
    this.offM = offM;
    lookout = new Lookout(means.sightings(), means.vessels(), target);
    station = new Station(means, slot);
  }

  /** What it is to do with her. */
  enum Kind {
    INTERCEPT,
    SHADOW,
    STOP
  }

  /** Makes the first plan; throws where nobody knows of the target. */
  void begin(long timeMs) {
    Vessels vessels = means.vessels();
    Sighting now =
        lookout
            .look(timeMs, vessels.eastM(slot), vessels.northM(slot))
            .orElseThrow(
                () -> new IllegalArgumentException("nobody knows where '" + target + "' is"));
    plan = means.meetings().first(slot, now);
    vessels.standsClear(slot, false);
  }

  @Override
  public Optional<Order> next(long timeMs, double eastM, double northM) {
    Optional<Sighting> seen = lookout.look(timeMs, eastM, northM);
    if (seen.isEmpty()) {
      return lookFor(timeMs, eastM, northM);
    }
    search = null;
    noteShore(seen.get());
    Sighting place = station(seen.get());
    if (isNear(place, eastM, northM)) {
      hopelessSinceMs = Long.MAX_VALUE;
      return Optional.of(station.keep(place, timeMs));
    }
    return meet(place, timeMs);
  }

  private Sighting station(Sighting her) {
    return switch (order) {
      case INTERCEPT -> station.met(her, lookout.slot());
      case SHADOW -> station.astern(her, lookout.slot(), offM);
      case STOP -> station.alongside(her, lookout.slot());
    };
  }

  private boolean isNear(Sighting place, double eastM, double northM) {
    double reachM = STATION_S * BestSpeed.mps(means.vessels().kind(slot));
    return place.distanceM(eastM, northM) < reachM;
  }

  private Optional<Order> meet(Sighting place, long timeMs) {
    Meeting next =
        plan == null
            ? means.meetings().first(slot, place)
            : means.meetings().again(slot, place, plan.madeGood());
    plan = next;
    if (isHopeless(next, timeMs)) {
      outcome = Optional.of(hasLanded ? Task.Outcome.LANDED : Task.Outcome.LOST);
      return Optional.empty();
    }
    double best = BestSpeed.mps(means.vessels().kind(slot));
    boolean waits = next.seconds() > next.way().lengthM() / best + STATION_S;
    long plansMs = next.way().size() == 2 ? PLANS_MS : PLANS_ROUND_LAND_MS;
    return Optional.of(
        means.helm().along(slot, next.way(), best, waits || !next.isFeasible(), timeMs + plansMs));
  }

  /** It has waited long enough where she does not come. */
  private boolean isHopeless(Meeting next, long timeMs) {
    if (next.isFeasible() || next.way().lengthM() > WAITS_WITHIN_M) {
      hopelessSinceMs = Long.MAX_VALUE;
    } else {
      hopelessSinceMs = Math.min(hopelessSinceMs, timeMs);
    }
    return timeMs - hopelessSinceMs >= WAITS_MS && hopelessSinceMs != Long.MAX_VALUE;
  }

  private Optional<Order> lookFor(long timeMs, double eastM, double northM) {
    Search begun = search;
    if (begun == null) {
      Sighting last = lookout.lastPlace(timeMs).orElse(null);
      begun = last == null ? null : new Search(means, slot, last.eastM(), last.northM());
      search = begun;
    }
    Optional<Order> order = begun == null ? Optional.empty() : begun.next(timeMs, eastM, northM);
    if (order.isEmpty()) {
      outcome = Optional.of(hasLanded ? Task.Outcome.LANDED : Task.Outcome.LOST);
    }
    return order;
  }

  private void noteShore(Sighting her) {
    boolean lies = her.speedMps() < LIES_MPS;
    boolean isAtShore = means.water().roomM(her.eastM(), her.northM()) < SHORE_M;
    hasMoved |= !lies;
    hasLanded |= hasMoved && lies && isAtShore && stoppedSlot < 0;
  }

  @Override
  public void watch(long timeMs) {
    lastMs = timeMs;
    int her = lookout.slot();
    if (order != Kind.STOP || her < 0 || stoppedSlot >= 0) {
      return;
    }
    stepsAlongside = isAlongside(her) ? stepsAlongside + 1 : 0;
    if (stepsAlongside >= ALONGSIDE_STEPS) {
      stoppedSlot = her;
      means.arrests().stop(her, timeMs);
      outcome = Optional.of(Task.Outcome.STOPPED);
    }
  }

  private boolean isAlongside(int her) {
    Vessels vessels = means.vessels();
    if (!vessels.isPresent(her)) {
      return false;
    }
    double dx = vessels.eastM(her) - vessels.eastM(slot);
    double dy = vessels.northM(her) - vessels.northM(slot);
    double east = speed(her, vessels.courseEast(her)) - speed(slot, vessels.courseEast(slot));
    double north = speed(her, vessels.courseNorth(her)) - speed(slot, vessels.courseNorth(slot));
    double offM = Math.sqrt(dx * dx + dy * dy) - vessels.lengthM(her) / 2;
    return offM <= ALONGSIDE_M && east * east + north * north <= MATCHED_MPS * MATCHED_MPS;
  }

  private double speed(int of, double course) {
    return means.vessels().sogMps(of) * course;
  }

  @Override
  public void end() {
    means.vessels().standsClear(slot, true);
    if (stoppedSlot >= 0) {
      means.arrests().letGo(stoppedSlot, lastMs, means.helm());
    }
  }

  @Override
  public Task.Kind kind() {
    if (search != null) {
      return Task.Kind.SEARCH;
    }
    return Task.Kind.valueOf(order.name());
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public Optional<Interception> bound() {
    return Optional.ofNullable(plan)
        .map(made -> means.meetings().told(means.vessels().unit(slot), target, slot, made));
  }

  @Override
  public Optional<Task.Outcome> outcome() {
    return outcome;
  }
}
