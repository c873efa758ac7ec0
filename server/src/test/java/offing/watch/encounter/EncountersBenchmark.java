package offing.watch.encounter;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Every pair within a mile with its closest point of approach, from nothing, beside an STRtree that
 * is built anew as well. As crowded as ten thousand vessels on 200 by 200 km, three of ten in
 * clusters. One call is one step.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncountersBenchmark {
  private static final double RANGE_M = 1852;
  private static final double SIDE_OF_TEN_THOUSAND_M = 200_000;
  private static final double CLUSTERED = 0.3;
  private static final int IN_A_CLUSTER = 50;
  private static final double CLUSTER_M = 5_000;
  private static final double FASTEST_MPS = 15;

  @Param({"1000", "10000", "100000"})
  public int vessels;

  private final Sum sum = new Sum();
  private final Encounters encounters = new Encounters(RANGE_M);
  private double[] eastM = {};
  private double[] northM = {};
  private double[] eastMps = {};
  private double[] northMps = {};

  /** Numbers say nothing of places: each is dealt to a vessel anywhere. */
  @Setup
  public void scatter() {
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    double side = SIDE_OF_TEN_THOUSAND_M * Math.sqrt(vessels / 10_000.0);
    int clusters = Math.max(1, (int) (vessels * CLUSTERED / IN_A_CLUSTER));
    double[] clusterEastM = dice.doubles(clusters, 0, side).toArray();
    double[] clusterNorthM = dice.doubles(clusters, 0, side).toArray();
    eastM = dice.doubles(vessels, 0, side).toArray();
    northM = dice.doubles(vessels, 0, side).toArray();
    eastMps = dice.doubles(vessels, -FASTEST_MPS, FASTEST_MPS).toArray();
    northMps = dice.doubles(vessels, -FASTEST_MPS, FASTEST_MPS).toArray();
    for (int i = 0; i < vessels; i++) {
      if (dice.nextDouble() < CLUSTERED) {
        int cluster = dice.nextInt(clusters);
        eastM[i] = clusterEastM[cluster] + dice.nextDouble(-CLUSTER_M, CLUSTER_M);
        northM[i] = clusterNorthM[cluster] + dice.nextDouble(-CLUSTER_M, CLUSTER_M);
      }
    }
    double ours = encounters();
    long pairs = sum.pairs;
    double theirs = treeBuiltAnew();
    if (pairs != sum.pairs || !(Math.abs(ours - theirs) <= 1e-9 * Math.abs(theirs))) {
      throw new IllegalStateException(
          pairs + " pairs, " + ours + "; by JTS " + sum.pairs + ", " + theirs);
    }
    System.out.println("# " + pairs + " pairs");
  }

  @Benchmark
  public double encounters() {
    sum.clear();
    encounters.place(eastM, northM, vessels);
    encounters.pairs(eastMps, northMps, sum);
    return sum.value;
  }

  @Benchmark
  public double treeBuiltAnew() {
    sum.clear();
    STRtree tree = new STRtree();
    for (int i = 0; i < vessels; i++) {
      tree.insert(new Envelope(new Coordinate(eastM[i], northM[i])), i);
    }
    tree.build();
    for (int i = 0; i < vessels; i++) {
      int a = i;
      Envelope near = new Envelope(new Coordinate(eastM[a], northM[a]));
      near.expandBy(RANGE_M);
      tree.query(near, found -> meet(a, (Integer) found));
    }
    return sum.value;
  }

  private void meet(int a, int b) {
    double east = eastM[b] - eastM[a];
    double north = northM[b] - northM[a];
    double rangeM = Math.sqrt(east * east + north * north);
    if (b <= a || rangeM > RANGE_M) {
      return;
    }
    double u = eastMps[b] - eastMps[a];
    double w = northMps[b] - northMps[a];
    double tcpaS = -(east * u + north * w) / (u * u + w * w);
    double x = east + u * tcpaS;
    double y = north + w * tcpaS;
    sum.pair(a, b, rangeM, Math.sqrt(x * x + y * y), tcpaS);
  }

  /** Takes in every figure of every pair. */
  private static final class Sum implements PairSink {
    long pairs;
    double value;

    void clear() {
      pairs = 0;
      value = 0;
    }

    @Override
    public void pair(int a, int b, double rangeM, double cpaM, double tcpaS) {
      pairs++;
      value += rangeM + cpaM + Math.abs(tcpaS);
    }
  }
}
