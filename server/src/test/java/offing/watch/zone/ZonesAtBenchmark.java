package offing.watch.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Zone;
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

/**
 * Which zones a place is in, beside an STRtree with prepared geometries. Half the places lie within
 * 300 m of a corner of a zone. The answers are compared before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ZonesAtBenchmark {
  private static final int PLACES = 4096;

  /** Fifty zones of 200 to 5 000 corners, 75 000 in all, or those of the Hong Kong area. */
  @Param({"fifty", "hong-kong"})
  public String sea = "fifty";

  private final double[] eastM = new double[PLACES];
  private final double[] northM = new double[PLACES];
  private ZoneIndex index;
  private JtsTree tree;
  private final IntConsumer sink = this::take;
  private long told;

  @Setup
  public void scatter() {
    List<Zone> zones =
        sea.equals("fifty")
            ? Shapes.fifty()
            : AreaReader.read(AreaFolder.embedded("hong-kong")).zones();
    index = ZoneIndex.of(zones);
    List<Geometry> fences = index.zones().stream().map(zone -> zone.fence().orElseThrow()).toList();
    tree = new JtsTree(fences);
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    Envelope box = new Envelope();
    List<Coordinate> corners = new ArrayList<>();
    for (Geometry fence : fences) {
      box.expandToInclude(fence.getEnvelopeInternal());
      corners.addAll(List.of(fence.getCoordinates()));
    }
    for (int i = 0; i < PLACES; i++) {
      Coordinate corner = corners.get(dice.nextInt(corners.size()));
      boolean near = i % 2 == 0;
      eastM[i] =
          near
              ? corner.x + dice.nextDouble(-300, 300)
              : dice.nextDouble(box.getMinX(), box.getMaxX());
      northM[i] =
          near
              ? corner.y + dice.nextDouble(-300, 300)
              : dice.nextDouble(box.getMinY(), box.getMaxY());
      refuseIfDifferent(eastM[i], northM[i]);
    }
    System.out.println("# " + fences.size() + " zones, " + corners.size() + " corners");
  }

  private void refuseIfDifferent(double east, double north) {
    long byJts = tree.at(east, north);
    if (byRaster(east, north) != byJts) {
      throw new IllegalStateException("at " + east + ", " + north + " " + told + ", not " + byJts);
    }
  }

  private long byRaster(double east, double north) {
    told = 0;
    index.at(east, north, sink);
    return told;
  }

  private void take(int zone) {
    told += 1 + (long) zone * zone;
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public long raster() {
    long sum = 0;
    for (int i = 0; i < PLACES; i++) {
      sum += byRaster(eastM[i], northM[i]);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public long treeWithPreparedGeometries() {
    long sum = 0;
    for (int i = 0; i < PLACES; i++) {
      sum += tree.at(eastM[i], northM[i]);
    }
    return sum;
  }
}
