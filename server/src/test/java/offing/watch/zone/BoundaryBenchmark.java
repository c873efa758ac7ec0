package offing.watch.zone;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Boundary;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How far the boundary is, beside JTS' indexed distance with a sign; and how far along a course,
 * half an hour at 40 knots ahead, beside an STRtree of segments. The answers are compared before
 * anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BoundaryBenchmark {
  private static final int PLACES = 4096;
  private static final double AHEAD_M = 37_000;
  private static final double MICROMETRE = 1e-6;

  /** Of the Hong Kong area, or a ragged one of 500 and of 5 000 segments. */
  @Param({"hong-kong", "500", "5000"})
  public String boundary = "500";

  private final GeometryFactory factory = new GeometryFactory();
  private final RobustLineIntersector intersector = new RobustLineIntersector();
  private final STRtree segments = new STRtree();
  private final double[][] places = new double[PLACES][];
  private BoundaryIndex index;
  private IndexedFacetDistance distance;
  private IndexedPointInAreaLocator home;

  @Setup
  public void scatter() {
    Boundary boundary =
        this.boundary.equals("hong-kong")
            ? AreaReader.read(AreaFolder.embedded("hong-kong")).boundary()
            : Boundaries.ragged(Integer.parseInt(this.boundary));
    index = BoundaryIndex.of(boundary);
    List<LineString> lines = boundary.lines().stream().map(Boundary.Section::chart).toList();
    distance =
        new IndexedFacetDistance(factory.createMultiLineString(lines.toArray(LineString[]::new)));
    home = new IndexedPointInAreaLocator(boundary.home());
    lines.forEach(this::insert);
    segments.build();
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
      refuseIfDifferent(places[i]);
    }
    System.out.println("# " + segments.size() + " segments");
  }

  private void insert(LineString line) {
    for (int i = 1; i < line.getNumPoints(); i++) {
      LineSegment piece = new LineSegment(line.getCoordinateN(i - 1), line.getCoordinateN(i));
      segments.insert(new Envelope(piece.p0, piece.p1), piece);
    }
  }

  private void refuseIfDifferent(double[] place) {
    double ours = index.signedDistanceM(place[0], place[1]);
    double theirs = signedByJts(place);
    double crossing = crossing(place);
    double byJts = crossingByJts(place);
    boolean neither = Double.isNaN(crossing) && Double.isNaN(byJts);
    if (!(Math.abs(ours - theirs) <= MICROMETRE)
        || !(neither || Math.abs(crossing - byJts) <= MICROMETRE)) {
      throw new IllegalStateException(ours + " " + theirs + ", " + crossing + " " + byJts);
    }
  }

  private double signedByJts(double[] place) {
    Coordinate at = new Coordinate(place[0], place[1]);
    double metres = distance.distance(factory.createPoint(at));
    return home.locate(at) == Location.EXTERIOR ? metres : -metres;
  }

  private double crossing(double[] place) {
    return index.metresToCrossing(place[0], place[1], place[2], place[3], AHEAD_M);
  }

  private double crossingByJts(double[] place) {
    Coordinate from = new Coordinate(place[0], place[1]);
    Coordinate to = new Coordinate(place[0] + AHEAD_M * place[2], place[1] + AHEAD_M * place[3]);
    double firstM = Double.NaN;
    for (Object near : segments.query(new Envelope(from, to))) {
      LineSegment piece = (LineSegment) near;
      intersector.computeIntersection(from, to, piece.p0, piece.p1);
      if (intersector.hasIntersection()) {
        double metres = from.distance(intersector.getIntersection(0));
        firstM = metres >= firstM ? firstM : metres;
      }
    }
    return firstM;
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public double signedDistance() {
    double sum = 0;
    for (double[] place : places) {
      sum += index.signedDistanceM(place[0], place[1]);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public double signedIndexedFacetDistance() {
    double sum = 0;
    for (double[] place : places) {
      sum += signedByJts(place);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public double metresToCrossing() {
    double sum = 0;
    for (double[] place : places) {
      sum += crossing(place);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public double metresByTreeOfSegments() {
    double sum = 0;
    for (double[] place : places) {
      sum += crossingByJts(place);
    }
    return sum;
  }
}
