package offing.sim.patrol;

import java.util.Optional;
import offing.sim.patrol.meeting.Helm;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Master;
import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;
import offing.sim.water.WayBuilder;

/**
 * What a vessel was about when the patrol took her helm, so that she can go on with it.
 *
 * @param eastM where she was, chart metres
 * @param northM where she was, chart metres
 */
record Interrupted(Master master, Order order, int leg, double eastM, double northM) {

  static Interrupted of(Vessels vessels, int slot) {
    return new Interrupted(
        vessels.master(slot),
        vessels.order(slot),
        vessels.leg(slot),
        vessels.eastM(slot),
        vessels.northM(slot));
  }

  /** What she was to be given as a speed, m/s; empty where she lay. */
  Optional<Double> speedMps() {
    return order instanceof Order.Sail sail ? Optional.of(sail.speedMps()) : Optional.empty();
  }

  /** The rest of her order, from a place near to where she was. */
  Order rest(Helm helm, Vessels vessels, int slot) {
    if (!(order instanceof Order.Sail sail)) {
      return order;
    }
    var way = new WayBuilder();
    way.add(vessels.eastM(slot), vessels.northM(slot));
    Passage passage = sail.passage();
    for (int point = leg + 1; point <= passage.legCount(); point++) {
      helm.join(way, passage.eastM(point), passage.northM(point));
    }
    if (way.size() < 2) {
      return new Order.Lie(Long.MIN_VALUE, sail.navStatus(), false);
    }
    Passage rest =
        helm.passage(
            way.build(), Handling.of(vessels.kind(slot)), sail.speedMps(), passage.stops());
    return new Order.Sail(rest, sail.speedMps(), sail.navStatus(), sail.untilMs());
  }
}
