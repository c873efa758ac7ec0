package offing.sim.traffic.voyage;

import java.util.random.RandomGenerator;
import offing.sim.vessel.Order;
import org.jspecify.annotations.Nullable;

/**
 * How a vessel comes into the world.
 *
 * @param eastM where she lies, chart metres; where she is under way her order says it
 * @param courseEast unit vector of her bow
 * @param order that she follows already; none where she lies
 * @param sailedM how much of it she has behind her
 */
public record Entry(
    double eastM,
    double northM,
    double courseEast,
    double courseNorth,
    Order.@Nullable Sail order,
    double sailedM) {

  static Entry underWay(Order.Sail order, double sailedM) {
    return new Entry(0, 0, 0, 1, order, sailedM);
  }

  /** Lying with her bow anywhere. */
  static Entry lying(double eastM, double northM, RandomGenerator dice) {
    double angle = 2 * StrictMath.PI * dice.nextDouble();
    return new Entry(eastM, northM, StrictMath.sin(angle), StrictMath.cos(angle), null, 0);
  }
}
