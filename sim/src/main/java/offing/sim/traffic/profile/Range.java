package offing.sim.traffic.profile;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.random.RandomGenerator;

/** A closed range of numbers, written as {@code [min, max]}. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"min", "max"})
public record Range(double min, double max) {

  /** One of them, all equally likely. */
  public double draw(RandomGenerator dice) {
    return min + (max - min) * dice.nextDouble();
  }

  /** One of them, each factor equally likely; for what spans decades. */
  public double drawFactor(RandomGenerator dice) {
    return min * StrictMath.exp(dice.nextDouble() * StrictMath.log(max / min));
  }
}
