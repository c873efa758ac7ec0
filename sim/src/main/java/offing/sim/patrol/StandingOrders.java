package offing.sim.patrol;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import offing.area.Area;
import offing.sim.Command;
import offing.sim.scenario.PatrolOrder;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import org.locationtech.jts.geom.Coordinate;

/** What a scenario orders the patrol, as commands at their times. Owned by the world's thread. */
public final class StandingOrders {
  /** How far astern a unit follows where a scenario says nothing, metres. Assumed. */
  private static final double OFF_M = 300;

  private final Deque<Due> waiting = new ArrayDeque<>();
  private final List<String> refused = new ArrayList<>();

  public StandingOrders(Area area, Scenario scenario) {
    scenario.orders().stream()
        .map(order -> new Due(dueMs(scenario, order), order, command(area, order)))
        .sorted(Comparator.comparingLong(Due::atMs)) // stable
        .forEach(waiting::add);
  }

  private record Due(long atMs, PatrolOrder order, Command command) {}

  private static long dueMs(Scenario scenario, PatrolOrder order) {
    return scenario.start().plus(order.at()).toEpochMilli();
  }

  private static Command command(Area area, PatrolOrder order) {
    String vessel = order.vessel() == null ? "" : order.vessel();
    return switch (order.task()) {
      case GO_TO -> goTo(area, order);
      case INTERCEPT -> new Command.Intercept(order.unit(), vessel);
      case SHADOW -> new Command.Shadow(order.unit(), vessel, OFF_M);
      case STOP -> new Command.Stop(order.unit(), vessel);
      case RESUME -> new Command.Resume(order.unit());
    };
  }

  private static Command goTo(Area area, PatrolOrder order) {
    if (order.place() instanceof Place.At at) {
      return new Command.GoTo(order.unit(), at.lon(), at.lat());
    }
    if (order.place() instanceof Place.InZone in) {
      Coordinate at = middle(area, in.id());
      return new Command.GoTo(order.unit(), at.x, at.y);
    }
    throw new IllegalArgumentException("an order to go needs a place: " + order);
  }

  private static Coordinate middle(Area area, String id) {
    return area.zones().stream()
        .filter(zone -> zone.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no zone '" + id + "'"))
        .lonLat()
        .getInteriorPoint()
        .getCoordinate();
  }

  /**
   * Gives what is due by then; what cannot be carried out is noted, and nothing else comes of it.
   */
  public void give(long timeMs, Patrols patrols) {
    while (!waiting.isEmpty() && waiting.peek().atMs() <= timeMs) {
      Due due = waiting.remove();
      try {
        patrols.accept(due.command());
      } catch (IllegalArgumentException impossible) {
        refused.add(told(due.order()) + impossible.getMessage());
      }
    }
  }

  private static String told(PatrolOrder order) {
    String task = order.task().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "at " + order.at() + " " + order.unit() + " was to " + task + ": ";
  }

  /** Which of them could not be carried out, and why. */
  public List<String> refused() {
    return List.copyOf(refused);
  }
}
