package offing.watch.zone;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Zone;
import offing.watch.zone.ZoneIndex.TransitionSink;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A leg against all zones of the Hong Kong area, beside an STRtree with prepared geometries. The
 * answers are compared before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ZoneIndexBenchmark {
  private static final int LEGS = 4096;

  /** Where legs begin: anywhere among the zones, or within 300 m of a corner of one. */
  @Param({"anywhere", "edges"})
  public String begin = "anywhere";

  /** The longest leg: 10 s at 12 kn, 10 s at 60 kn, a minute at 60 kn. */
  @Param({"60", "300", "1850"})
  public double lengthM;

  private final double[][] legs = new double[LEGS][];
  private ZoneIndex index;
  private JtsTree prepared;
  private int zones;

  @Setup
  public void scatter() {
    List<Zone> all = AreaReader.read(AreaFolder.embedded("hong-kong")).zones();
    index = ZoneIndex.of(all);
    List<Geometry> fences = index.zones().stream().map(zone -> zone.fence().orElseThrow()).toList();
    prepared = new JtsTree(fences);
    zones = fences.size();
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    Envelope box = new Envelope();
    fences.forEach(fence -> box.expandToInclude(fence.getEnvelopeInternal()));
    for (int i = 0; i < LEGS; i++) {
      Coordinate from = begin.equals("edges") ? nearCorner(dice, fences) : anywhere(dice, box);
      double angle = dice.nextDouble(0, 2 * StrictMath.PI);
      double length = dice.nextDouble() * lengthM;
      legs[i] =
          new double[] {
            from.x,
            from.y,
            from.x + length * StrictMath.cos(angle),
            from.y + length * StrictMath.sin(angle)
          };
      refuseIfDifferent(legs[i]);
    }
  }

  private static Coordinate anywhere(RandomGenerator dice, Envelope box) {
    return new Coordinate(
        dice.nextDouble(box.getMinX(), box.getMaxX()),
        dice.nextDouble(box.getMinY(), box.getMaxY()));
  }

  private static Coordinate nearCorner(RandomGenerator dice, List<Geometry> fences) {
    Coordinate[] ring = fences.get(dice.nextInt(fences.size())).getCoordinates();
    Coordinate corner = ring[dice.nextInt(ring.length)];
    return new Coordinate(
        corner.x + dice.nextDouble(-300, 300), corner.y + dice.nextDouble(-300, 300));
  }

  private void refuseIfDifferent(double[] leg) {
    StringBuilder ours = new StringBuilder();
    StringBuilder theirs = new StringBuilder();
    index.legs(leg[0], leg[1], leg[2], leg[3], (zone, how) -> ours.append(zone).append(how));
    byPrepared(leg, (zone, how) -> theirs.append(zone).append(how));
    if (!ours.toString().equals(theirs.toString())) {
      throw new IllegalStateException(ours + " is not " + theirs);
    }
  }

  private void byPrepared(double[] leg, TransitionSink sink) {
    Transitions transitions = new Transitions(zones);
    prepared.note(leg[0], leg[1], leg[2], leg[3], transitions);
    transitions.tell(sink);
  }

  @Benchmark
  @OperationsPerInvocation(LEGS)
  public void zoneIndex(Blackhole hole) {
    TransitionSink sink = (zone, how) -> hole.consume(zone);
    for (double[] leg : legs) {
      index.legs(leg[0], leg[1], leg[2], leg[3], sink);
    }
  }

  @Benchmark
  @OperationsPerInvocation(LEGS)
  public void treeWithPreparedGeometries(Blackhole hole) {
    TransitionSink sink = (zone, how) -> hole.consume(zone);
    for (double[] leg : legs) {
      byPrepared(leg, sink);
    }
  }
}
