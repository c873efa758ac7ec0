package offing.sim.patrol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import offing.area.Area;
import offing.sim.Command;
import offing.sim.patrol.meeting.Distress;
import offing.sim.patrol.meeting.Helm;
import offing.sim.patrol.meeting.Interception;
import offing.sim.patrol.meeting.Meetings;
import offing.sim.patrol.meeting.Sightings;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.WayFinder;

/**
 * The patrol's units under orders. A unit that has done, or that is given back, returns to where it
 * left its beat and goes on with it. Owned by the world's thread.
 */
public final class Patrols {
  /** Whoever is to stop her neighbour stops nobody farther off, metres. */
  private static final double NEXT_TO_M = 200;

  /** So far off people who are in danger and show it are seen from a unit, metres. Assumed. */
  private static final double SEES_M = 900;

  private final Area area;
  private final Vessels vessels;
  private final Sightings sightings;
  private final Means means;
  private final Map<String, Tasked> underOrders = new LinkedHashMap<>();
  private final Map<String, Task.Outcome> last = new HashMap<>(); // never walked through
  private long timeMs;

  /**
   * Nobody is under orders.
   *
   * @param isInnocent of a vessel's key: whether she is let go after a check
   * @param timeMs when the world starts, epoch milliseconds
   */
  public Patrols(
      Area area,
      Water water,
      WayFinder finder,
      Vessels vessels,
      Predicate<String> isInnocent,
      long timeMs) {
    this.area = area;
    this.timeMs = timeMs;
    this.vessels = vessels;
    sightings = new Sightings(area.chart(), vessels);
    var meetings = new Meetings(area, water, finder, vessels);
    var helm = new Helm(water, meetings, vessels);
    means = new Means(vessels, water, helm, meetings, sightings, new Arrests(vessels, isInnocent));
  }

  /**
   * Takes what concerns the patrol; it is carried out from the next step on. Throws {@link
   * IllegalArgumentException} where there is no such unit, its engine has failed, the place is not
   * in the area, or nobody knows of the target.
   */
  public void accept(Command command) {
    if (command instanceof Command.GoTo go) {
      task(go.unit(), slot -> errand(slot, go));
    } else if (command instanceof Command.Intercept after) {
      task(after.unit(), slot -> chase(slot, Chase.Kind.INTERCEPT, after.target(), 0));
    } else if (command instanceof Command.Shadow after) {
      task(after.unit(), slot -> chase(slot, Chase.Kind.SHADOW, after.target(), after.offM()));
    } else if (command instanceof Command.Stop stop) {
      task(stop.unit(), slot -> chase(slot, Chase.Kind.STOP, target(slot, stop), 0));
    } else if (command instanceof Command.Resume resume) {
      resume(resume.unit());
    } else if (command instanceof Command.Sighted seen) {
      sightings.accept(seen);
    }
  }

  /** Whether a unit has people in danger in sight. */
  public boolean sees(Distress distress) {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (isOtherUnit(slot, distress) && rangeM(slot, distress) <= SEES_M) {
        return true;
      }
    }
    return false;
  }

  /**
   * Sends the nearest unit that is free to people in danger, unless one is on its way to them; one
   * that was sent to that very place, or after their vessel, is free for it once it is in sight.
   */
  public void help(Distress distress) {
    boolean isHelped =
        underOrders.values().stream()
            .anyMatch(it -> it.duty() instanceof Rescue rescue && rescue.isFor(distress));
    int nearest = isHelped ? -1 : nearestFree(distress);
    if (nearest >= 0) {
      task(vessels.unit(nearest), slot -> new Rescue(means, slot, distress));
    }
  }

  private int nearestFree(Distress distress) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (isOtherUnit(slot, distress) && rangeM(slot, distress) < least && isFree(slot, distress)) {
        least = rangeM(slot, distress);
        nearest = slot;
      }
    }
    return nearest;
  }

  private boolean isOtherUnit(int slot, Distress distress) {
    return vessels.isPresent(slot) && !vessels.unit(slot).isEmpty() && slot != distress.slot();
  }

  private boolean isFree(int slot, Distress distress) {
    if (!vessels.isUnderCommand(slot)) {
      return false;
    }
    Tasked tasked = underOrders.get(vessels.unit(slot));
    if (tasked == null || tasked.isFree()) {
      return true;
    }
    boolean isSentThere =
        tasked.duty() instanceof Errand || tasked.duty().target().equals(distress.vessel());
    return isSentThere && rangeM(slot, distress) <= SEES_M;
  }

  private double rangeM(int slot, Distress distress) {
    double dx = vessels.eastM(slot) - distress.eastM();
    double dy = vessels.northM(slot) - distress.northM();
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** How a unit is given something to do. */
  private interface Setting {
    Duty of(int slot);
  }

  private void task(String unit, Setting setting) {
    int slot = slotOf(unit);
    if (!vessels.isUnderCommand(slot)) {
      throw new IllegalArgumentException(unit + " is not under command: its engine has failed");
    }
    Duty duty = setting.of(slot);
    Tasked tasked = underOrders.get(unit);
    if (tasked != null) {
      tasked.take(duty);
    } else {
      var made = new Tasked(vessels, means.helm(), slot, duty);
      underOrders.put(unit, made);
      vessels.hand(slot, made);
    }
  }

  private Duty errand(int slot, Command.GoTo go) {
    if (!area.bounds().contains(go.lon(), go.lat())) {
      throw new IllegalArgumentException(
          go.lon() + ", " + go.lat() + " is not in the area " + area.bounds());
    }
    return new Errand(
        means,
        slot,
        area.chart().eastM(go.lon(), go.lat()),
        area.chart().northM(go.lon(), go.lat()));
  }

  private Duty chase(int slot, Chase.Kind kind, String target, double offM) {
    var chase = new Chase(means, slot, kind, target, offM);
    chase.begin(timeMs);
    return chase;
  }

  /** Whom a unit is to stop: the one that is named, else its neighbour. */
  private String target(int slot, Command.Stop stop) {
    if (!stop.target().isEmpty()) {
      return stop.target();
    }
    int nearest = -1;
    double least = NEXT_TO_M * NEXT_TO_M;
    for (int other = 0; other < vessels.slotCount(); other++) {
      if (vessels.isPresent(other) && vessels.unit(other).isEmpty()) {
        double dx = vessels.eastM(other) - vessels.eastM(slot);
        double dy = vessels.northM(other) - vessels.northM(slot);
        if (dx * dx + dy * dy < least) {
          least = dx * dx + dy * dy;
          nearest = other;
        }
      }
    }
    if (nearest < 0) {
      throw new IllegalArgumentException("nobody lies next to " + stop.unit());
    }
    return vessels.key(nearest);
  }

  private void resume(String unit) {
    slotOf(unit);
    Tasked tasked = underOrders.get(unit);
    if (tasked != null) {
      tasked.release();
    }
  }

  private int slotOf(String unit) {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (vessels.isPresent(slot) && !unit.isEmpty() && vessels.unit(slot).equals(unit)) {
        return slot;
      }
    }
    throw new IllegalArgumentException("no unit '" + unit + "' is out");
  }

  /** Looks at what the last step came to: after the vessels have moved, before they are ordered. */
  public void step(long endMs) {
    timeMs = endMs;
    if (underOrders.isEmpty()) {
      return;
    }
    underOrders.values().forEach(tasked -> tasked.watch(endMs));
    underOrders.entrySet().removeIf(entry -> isOver(entry.getKey(), entry.getValue()));
  }

  private boolean isOver(String unit, Tasked tasked) {
    if (tasked.isBack()) {
      tasked.known().ifPresent(outcome -> last.put(unit, outcome));
    }
    return tasked.isBack();
  }

  /** What the newest order of a unit comes to; empty where it is after nobody. */
  public Optional<Interception> bound(String unit) {
    return Optional.ofNullable(underOrders.get(unit)).flatMap(tasked -> tasked.task().bound());
  }

  /** What every unit that is out does, in a fixed order. */
  public List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (vessels.isPresent(slot) && !vessels.unit(slot).isEmpty()) {
        tasks.add(task(vessels.unit(slot)));
      }
    }
    return tasks;
  }

  private Task task(String unit) {
    Tasked tasked = underOrders.get(unit);
    if (tasked != null && !tasked.isBack()) {
      return tasked.task();
    }
    return new Task(
        unit, Task.Kind.BEAT, "", Optional.empty(), Optional.ofNullable(last.get(unit)));
  }
}
