package offing.sim.traffic.voyage;

import java.util.random.RandomGenerator;
import offing.sim.traffic.profile.PlaceKind;
import offing.sim.traffic.profile.Range;
import offing.sim.traffic.profile.Voyage;
import offing.sim.traffic.ship.Ports;
import offing.sim.traffic.way.Haven;
import offing.sim.traffic.way.Ways;
import offing.sim.vessel.Master;
import offing.sim.vessel.Order;
import offing.sim.water.Way;
import org.jspecify.annotations.Nullable;

/**
 * Masters an ordinary vessel: out along her way, there she lies or works, back, and home again.
 * Every lot is drawn with her own dice.
 */
public final class VoyageMaster implements Master {
  private static final double MS_PER_MINUTE = 60_000;

  /**
   * Whoever comes in at a berth lies there so long at the least: others see her before she sails.
   */
  private static final long SEEN_MS = 180_000;

  private static final int UNDER_WAY = 0;
  private static final int AT_ANCHOR = 1;
  private static final int MOORED = 5;
  private static final int FISHING = 7;

  private enum Stage {
    HOME,
    OUT,
    THERE,
    BACK
  }

  private final Source source;
  private final Voyage voyage;
  private final Ways ways;
  private final RandomGenerator dice;
  private final Itinerary itinerary;
  private final String outbound;
  private final String homebound;
  private Stage stage = Stage.HOME;
  private long untilMs;
  private double stayMs;
  private @Nullable Order first;

  public VoyageMaster(Source source, Voyage voyage, Ways ways, Ports ports, RandomGenerator dice) {
    this.source = source;
    this.voyage = voyage;
    this.ways = ways;
    this.dice = dice;
    itinerary = new Itinerary(source.group(), voyage, ways, dice);
    outbound = ports.entered(itinerary.start(), itinerary.destination(), dice);
    homebound = ports.entered(itinerary.destination(), itinerary.start(), dice);
  }

  /** Where and how she comes into the world, in the middle of what she does. */
  public Entry enterMidway(long timeMs) {
    double home = drawMs(voyage.homeMinutes());
    double round = drawRoundMs();
    double at = dice.nextDouble() * (home + round);
    Entry entry = at < home ? null : enterAgain(timeMs, at - home);
    return entry == null ? enterAtHome(timeMs + (long) (home - at)) : entry;
  }

  /** Where she lies at home until she sails. */
  public Entry enterAtHome(long untilMs) {
    stage = Stage.HOME;
    this.untilMs = untilMs;
    return lying(itinerary.start(), itinerary.startSpot());
  }

  /**
   * How she comes into the world that much after she set out, milliseconds; null where by now she
   * has left it again.
   */
  public @Nullable Entry enterSince(long timeMs, double elapsedMs) {
    drawRoundMs();
    return enterAgain(timeMs, elapsedMs);
  }

  /** How long she takes from leaving home to coming home, this time, milliseconds. */
  public double drawRoundMs() {
    stayMs = drawMs(isAtWork() ? voyage.workMinutes() : voyage.stayMinutes());
    return sailMs() + stayMs + (voyage.back() ? sailMs() : 0);
  }

  /** The same as {@link #enterSince} for a round that is drawn already. */
  public @Nullable Entry enterAgain(long timeMs, double elapsedMs) {
    double sail = sailMs();
    if (elapsedMs < sail) {
      stage = Stage.OUT;
      return underWay(itinerary.out(), elapsedMs);
    }
    if (elapsedMs < sail + stayMs) {
      stage = Stage.THERE;
      untilMs = timeMs + (long) (sail + stayMs - elapsedMs);
      return isAtWork() ? working() : lying(itinerary.destination(), destinationSpot());
    }
    if (!voyage.back() || elapsedMs >= 2 * sail + stayMs) {
      return null;
    }
    stage = Stage.BACK;
    return underWay(itinerary.back(), elapsedMs - sail - stayMs);
  }

  public RandomGenerator dice() {
    return dice;
  }

  /** Gives her berths back: she does not come. */
  public void giveBack() {
    itinerary.giveBack();
  }

  /** Where she comes into the world when she begins: in from the sea, or at her berth. */
  public Entry enterAtStart(long timeMs) {
    if (itinerary.start().kind() == PlaceKind.SEA) {
      stage = Stage.OUT;
      return underWay(itinerary.out(), 0);
    }
    untilMs = timeMs + SEEN_MS;
    return lying(itinerary.start(), itinerary.startSpot());
  }

  private Entry underWay(Way way, double sailedMs) {
    return Entry.underWay(sail(way), itinerary.speedMps() * sailedMs / 1000);
  }

  private Entry working() {
    double[] at = itinerary.destination().anywhere(ways.water(), dice);
    return Entry.lying(at[0], at[1], dice);
  }

  private Entry lying(Haven haven, double[] spot) {
    first = lie(haven);
    return Entry.lying(spot[0], spot[1], dice);
  }

  private double[] destinationSpot() {
    return itinerary.destinationSpot();
  }

  @Override
  public Order next(long timeMs, double eastM, double northM) {
    if (first != null) {
      Order order = first;
      first = null;
      return order;
    }
    return switch (stage) {
      case HOME -> leaveHome(eastM, northM);
      case OUT -> arrive(timeMs, eastM, northM);
      case THERE -> stayOrTurnBack(timeMs, eastM, northM);
      case BACK -> comeHome(timeMs);
    };
  }

  private Order leaveHome(double eastM, double northM) {
    if (voyage.homeMinutes() != null && source.isOver()) {
      return gone();
    }
    stage = Stage.OUT;
    return sail(itinerary.from(eastM, northM, itinerary.out()));
  }

  private Order arrive(long timeMs, double eastM, double northM) {
    stage = Stage.THERE;
    drawRoundMs();
    untilMs = timeMs + (long) stayMs;
    return voyage.stayMinutes() == null
        ? stayOrTurnBack(timeMs, eastM, northM)
        : lie(itinerary.destination());
  }

  private Order stayOrTurnBack(long timeMs, double eastM, double northM) {
    if (isAtWork() && timeMs < untilMs) {
      return work(timeMs, eastM, northM);
    }
    if (!voyage.back()) {
      return comeHome(timeMs);
    }
    stage = Stage.BACK;
    return sail(itinerary.from(eastM, northM, itinerary.back()));
  }

  private Order comeHome(long timeMs) {
    if (voyage.homeMinutes() == null) {
      return gone();
    }
    stage = Stage.HOME;
    untilMs = source.sailsAgainMs(voyage, timeMs, dice);
    return lie(itinerary.start());
  }

  private Order gone() {
    itinerary.giveBack();
    source.left();
    return new Order.Gone();
  }

  /** To and fro in her ground, or a drift; a minute's rest where there is no clear leg. */
  private Order work(long timeMs, double eastM, double northM) {
    double mps = itinerary.drawWorkMps();
    int status = source.group().kind().isFishing() ? FISHING : UNDER_WAY;
    double[] to = itinerary.destination().next(ways.water(), dice, eastM, northM);
    if (isAt(eastM, northM, to) || !ways.clear(eastM, northM, to[0], to[1])) {
      return new Order.Lie(timeMs + (long) MS_PER_MINUTE, status, false);
    }
    Way leg = new Way(new double[] {eastM, to[0]}, new double[] {northM, to[1]});
    return new Order.Sail(itinerary.passage(leg, mps, false), mps, status);
  }

  private static boolean isAt(double eastM, double northM, double[] to) {
    return Math.abs(to[0] - eastM) + Math.abs(to[1] - northM) < 1;
  }

  private boolean isAtWork() {
    return voyage.workMinutes() != null;
  }

  private Order lie(Haven at) {
    boolean anchored = at.kind() == PlaceKind.ANCHORAGE;
    return new Order.Lie(untilMs, anchored ? AT_ANCHOR : MOORED, anchored);
  }

  private Order.Sail sail(Way way) {
    PlaceKind end = (stage == Stage.BACK ? itinerary.start() : itinerary.destination()).kind();
    // Also in a ground: where she finds no clear leg there she lies, and must not run on at speed.
    boolean stops = end != PlaceKind.SEA;
    double mps = itinerary.speedMps();
    return new Order.Sail(itinerary.passage(way, mps, stops), mps, UNDER_WAY);
  }

  private double drawMs(@Nullable Range minutes) {
    return minutes == null ? 0 : MS_PER_MINUTE * minutes.draw(dice);
  }

  private double sailMs() {
    return itinerary.out().lengthM() / itinerary.speedMps() * 1000;
  }

  @Override
  public String destination() {
    return stage == Stage.BACK ? homebound : outbound;
  }
}
