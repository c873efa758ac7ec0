package offing.watch.zone;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Boundary;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Where the boundary of the Hong Kong area lies, beside JTS' indexed distance with a sign. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BoundaryIndexBenchmark {
  private static final int PLACES = 4096;
  private static final double HALF_HOUR_AT_40_KN_M = 37_000;

  private final GeometryFactory factory = new GeometryFactory();
  private final double[][] places = new double[PLACES][];
  private BoundaryIndex index;
  private IndexedFacetDistance distance;
  private IndexedPointInAreaLocator home;

  @Setup
  public void scatter() {
    Boundary boundary = AreaReader.read(AreaFolder.embedded("hong-kong")).boundary();
    index = BoundaryIndex.of(boundary);
    List<LineString> lines = boundary.lines().stream().map(Boundary.Section::chart).toList();
    distance =
        new IndexedFacetDistance(factory.createMultiLineString(lines.toArray(LineString[]::new)));
    home = new IndexedPointInAreaLocator(boundary.home());
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    for (int i = 0; i < PLACES; i++) {
      double angle = dice.nextDouble(0, 2 * StrictMath.PI);
      places[i] =
          new double[] {
            dice.nextDouble(-60_000, 60_000),
            dice.nextDouble(-50_000, 50_000),
            StrictMath.cos(angle),
            StrictMath.sin(angle)
          };
      double difference =
          index.signedDistanceM(places[i][0], places[i][1]) - signedByJts(places[i]);
      if (!(Math.abs(difference) < 1e-6)) {
        throw new IllegalStateException("off by " + difference + " m");
      }
    }
  }

  private double signedByJts(double[] place) {
    Coordinate at = new Coordinate(place[0], place[1]);
    double metres = distance.distance(factory.createPoint(at));
    return home.locate(at) == Location.EXTERIOR ? metres : -metres;
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public void signedDistance(Blackhole hole) {
    for (double[] place : places) {
      hole.consume(index.signedDistanceM(place[0], place[1]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public void signedDistanceByJts(Blackhole hole) {
    for (double[] place : places) {
      hole.consume(signedByJts(place));
    }
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public void metresToCrossing(Blackhole hole) {
    for (double[] place : places) {
      hole.consume(
          index.metresToCrossing(place[0], place[1], place[2], place[3], HALF_HOUR_AT_40_KN_M));
    }
  }
}
