package offing.sim.traffic;

import java.util.Locale;
import java.util.random.RandomGenerator;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Master;
import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.water.Way;
import org.jspecify.annotations.Nullable;

/**
 * Masters an ordinary vessel: out along her way, there she lies or works, back, and home again.
 *
 * <p>Every drawing of lots is her own.
 */
final class VoyageMaster implements Master {
  private static final double MPS_PER_KN = 1852.0 / 3600;
  private static final double MS_PER_MINUTE = 60_000;
  private static final int UNDER_WAY = 0;
  private static final int AT_ANCHOR = 1;
  private static final int MOORED = 5;
  private static final int FISHING = 7;

  /** ITU-R M.1371 table 39 gives a destination 20 characters. */
  private static final int DESTINATION_LENGTH = 20;

  private enum Stage {
    HOME,
    OUT,
    THERE,
    BACK,
    DONE
  }

  private final Group group;
  private final Voyage voyage;
  private final Ways ways;
  private final Handling handling;
  private final RandomGenerator dice;
  private final Population population;
  private final Haven start;
  private final Haven destination;
  private final double[] startSpot;
  private final double[] destinationSpot;
  private final double speedMps;
  private final Way out;
  private Stage stage = Stage.HOME;
  private long untilMs;
  private @Nullable Order first;

  VoyageMaster(Population population, Voyage voyage, Ways ways, RandomGenerator dice) {
    this.population = population;
    group = population.group();
    this.voyage = voyage;
    this.ways = ways;
    this.dice = dice;
    handling = Handling.of(group.kind());
    start = ways.haven(voyage.start());
    destination = ways.haven(voyage.destination());
    startSpot = start.take(ways.water(), dice, group.spacingM());
    destinationSpot = destination.take(ways.water(), dice, group.spacingM());
    speedMps = MPS_PER_KN * group.speedKn().draw(dice);
    out = ownWay(startSpot, ways.over(voyage.way(), group.roomM()), destinationSpot);
  }

  /** Where and how she comes into the world, in the middle of what she does. */
  Entry enterMidway(long timeMs) {
    double[] spans = {homeMs(), sailMs(), thereMs(), voyage.back() ? sailMs() : 0};
    double at = dice.nextDouble() * (spans[0] + spans[1] + spans[2] + spans[3]);
    Stage[] stages = {Stage.HOME, Stage.OUT, Stage.THERE, Stage.BACK};
    int i = 0;
    while (i < 3 && at >= spans[i]) {
      at -= spans[i++];
    }
    stage = stages[i];
    untilMs = timeMs + (long) (spans[i] - at);
    return switch (stage) {
      case OUT -> Entry.underWay(sail(out), speedMps * at / 1000);
      case BACK -> Entry.underWay(sail(backWay()), speedMps * at / 1000);
      case THERE -> there(timeMs);
      default -> lying(startSpot, timeMs);
    };
  }

  /** Where she comes into the world when she begins: in from the sea, or at her berth. */
  Entry enterAtStart(long timeMs) {
    if (start.kind() == Haven.Kind.SEA) {
      stage = Stage.OUT;
      return Entry.underWay(sail(out), 0);
    }
    untilMs = timeMs;
    return lying(startSpot, timeMs);
  }

  private Entry there(long timeMs) {
    double[] at =
        voyage.workMinutes() == null ? destinationSpot : destination.anywhere(ways.water(), dice);
    return lying(at, timeMs);
  }

  private Entry lying(double[] at, long timeMs) {
    first =
        stage == Stage.THERE && voyage.workMinutes() != null
            ? null
            : lie(stage == Stage.HOME ? start : destination, Math.max(untilMs, timeMs));
    return Entry.lying(at[0], at[1], dice);
  }

  @Override
  public Order next(long timeMs, double eastM, double northM) {
    if (first != null) {
      Order order = first;
      first = null;
      return order;
    }
    if (stage == Stage.THERE && voyage.workMinutes() != null && timeMs < untilMs) {
      return work(timeMs, eastM, northM);
    }
    return switch (stage) {
      case HOME -> leaveHome(eastM, northM);
      case OUT -> arrive(timeMs, eastM, northM);
      case THERE -> turnBack(timeMs, eastM, northM);
      default -> comeHome(timeMs);
    };
  }

  private Order leaveHome(double eastM, double northM) {
    if (voyage.homeMinutes() != null && population.isOver()) {
      return gone();
    }
    stage = Stage.OUT;
    return sail(from(eastM, northM, out));
  }

  private Order arrive(long timeMs, double eastM, double northM) {
    stage = Stage.THERE;
    untilMs = timeMs + (long) thereMs();
    if (voyage.workMinutes() != null) {
      return work(timeMs, eastM, northM);
    }
    return voyage.stayMinutes() == null
        ? turnBack(timeMs, eastM, northM)
        : lie(destination, untilMs);
  }

  private Order turnBack(long timeMs, double eastM, double northM) {
    if (!voyage.back()) {
      return comeHome(timeMs);
    }
    stage = Stage.BACK;
    return sail(from(eastM, northM, backWay()));
  }

  private Order comeHome(long timeMs) {
    if (voyage.homeMinutes() == null) {
      return gone();
    }
    stage = Stage.HOME;
    untilMs = timeMs + (long) homeMs();
    return lie(start, untilMs);
  }

  private Order gone() {
    stage = Stage.DONE;
    start.leave(startSpot);
    destination.leave(destinationSpot);
    population.left();
    return new Order.Gone();
  }

  /** To and fro in her ground, or a drift. */
  private Order work(long timeMs, double eastM, double northM) {
    double speed = MPS_PER_KN * orElse(group.workKn(), group.speedKn()).draw(dice);
    int status = group.kind().isFishing() ? FISHING : UNDER_WAY;
    double[] to = destination.anywhere(ways.water(), dice);
    if (!ways.clear(eastM, northM, to[0], to[1]) || isAt(eastM, northM, to)) {
      return new Order.Lie(timeMs + (long) MS_PER_MINUTE, status, false);
    }
    Way leg = new Way(new double[] {eastM, to[0]}, new double[] {northM, to[1]});
    return new Order.Sail(passage(leg, speed, false), speed, status);
  }

  private static boolean isAt(double eastM, double northM, double[] to) {
    return Math.abs(to[0] - eastM) + Math.abs(to[1] - northM) < 1;
  }

  private static Range orElse(@Nullable Range range, Range otherwise) {
    return range == null ? otherwise : range;
  }

  private Order lie(Haven at, long until) {
    boolean anchored = at.kind() == Haven.Kind.ANCHORAGE;
    return new Order.Lie(until, anchored ? AT_ANCHOR : MOORED, anchored);
  }

  private Order.Sail sail(Way way) {
    Haven end = stage == Stage.BACK ? start : destination;
    boolean stops = end.kind() != Haven.Kind.SEA && end.kind() != Haven.Kind.GROUND;
    return new Order.Sail(passage(way, speedMps, stops), speedMps, UNDER_WAY);
  }

  private Passage passage(Way way, double speed, boolean stops) {
    return Passage.of(way.x(), way.y(), ways::cornerRoomM, handling, speed, stops);
  }

  private Way backWay() {
    Way common = ways.over(voyage.way(), group.roomM()).reversed();
    return ownWay(destinationSpot, common, startSpot);
  }

  private Way ownWay(double[] from, Way common, double[] to) {
    return ways.own(from, common, group.keepRightM().draw(dice), to);
  }

  /** The same way from where she is. */
  private Way from(double eastM, double northM, Way way) {
    int n = way.size();
    return ways.own(
        new double[] {eastM, northM}, way, 0, new double[] {way.x()[n - 1], way.y()[n - 1]});
  }

  private double homeMs() {
    return voyage.homeMinutes() == null ? 0 : MS_PER_MINUTE * voyage.homeMinutes().draw(dice);
  }

  private double thereMs() {
    Range minutes = voyage.workMinutes() == null ? voyage.stayMinutes() : voyage.workMinutes();
    return minutes == null ? 0 : MS_PER_MINUTE * minutes.draw(dice);
  }

  private double sailMs() {
    return out.lengthM() / speedMps * 1000;
  }

  @Override
  public String destination() {
    String name = (stage == Stage.BACK ? start : destination).name().toUpperCase(Locale.ROOT);
    return name.length() > DESTINATION_LENGTH ? name.substring(0, DESTINATION_LENGTH) : name;
  }
}
