package offing.sim;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Seeded generators split by name, so that adding a sensor or a vessel does not shift another's
 * dice.
 *
 * <p>One {@code L64X128MixRandom} each; the seed is mixed from the run's seed and the name by
 * FNV-1a (64 bit) and the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
 */
public final class Dice {
  private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
      RandomGeneratorFactory.of("L64X128MixRandom");

  /** 2 to the 64 over the golden ratio: the step of SplitMix64. */
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Dice() {}

  /** The generator of that name under that seed: always the same sequence. */
  public static RandomGenerator named(long seed, String name) {
    return FACTORY.create(mixed(seed, name));
  }

  /**
   * A standard normal variate by Marsaglia's polar method on {@link StrictMath}: the same bits on
   * every machine, unlike {@code nextGaussian}.
   */
  public static double normal(RandomGenerator random) {
    double u;
    double s;
    do {
      u = 2 * random.nextDouble() - 1;
      double v = 2 * random.nextDouble() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s == 0);
    return u * Math.sqrt(-2 * StrictMath.log(s) / s);
  }

  /**
   * A number in [0, 1) that hangs on these three alone: for chances that are asked in any order, or
   * more than once.
   */
  public static double share(long seed, long who, long when) {
    long z = finished(seed * GOLDEN + who);
    return (finished(z + when * GOLDEN) >>> 11) * 0x1.0p-53;
  }

  private static long mixed(long seed, String name) {
    return finished(number(name) + seed * GOLDEN);
  }

  /** A number for a name. */
  public static long number(String name) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /**
   * Dice for one look at one of many, without one generator for each: what they show hangs on the
   * seed, on whom and on when alone. SplitMix64; {@link #nextDouble} is its upper 53 bits.
   */
  public static final class Cup implements RandomGenerator {
    private final long seed;
    private long state;

    /** Dice of that name under that seed, to be {@link #shake shaken} first. */
    public Cup(long seed, String name) {
      this.seed = mixed(seed, name);
    }

    /** Begins anew: {@code who} is a {@link Dice#number}. */
    public void shake(long who, long when) {
      state = finished(finished(seed + who) + when * GOLDEN);
    }

    @Override
    public long nextLong() {
      state += GOLDEN;
      return finished(state);
    }
  }

  /** The finaliser of SplitMix64. */
  private static long finished(long mixed) {
    long z = mixed;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
