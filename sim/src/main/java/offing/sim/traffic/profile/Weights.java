package offing.sim.traffic.profile;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Draws one of several by weight, in the order of the file. */
public final class Weights {
  private Weights() {}

  /** Any of them, all equally likely. */
  public static <T> T any(List<T> choices, RandomGenerator dice) {
    return choices.get(dice.nextInt(choices.size()));
  }

  public static String draw(Map<String, Double> weights, RandomGenerator dice) {
    return draw(List.copyOf(weights.entrySet()), Map.Entry::getValue, dice).getKey();
  }

  public static <T> T draw(List<T> choices, ToDoubleFunction<T> weight, RandomGenerator dice) {
    double sum = 0;
    for (T choice : choices) {
      sum += weight.applyAsDouble(choice);
    }
    double rest = sum * dice.nextDouble();
    for (T choice : choices) {
      rest -= weight.applyAsDouble(choice);
      if (rest < 0) {
        return choice;
      }
    }
    return choices.get(choices.size() - 1);
  }
}
