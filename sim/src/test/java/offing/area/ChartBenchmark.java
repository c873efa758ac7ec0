package offing.area;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A place by the chart, both coordinates, each way, beside GeoTools' own transform. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ChartBenchmark {
  private static final int PLACES = 4096;

  private final double[] lon = new double[PLACES];
  private final double[] lat = new double[PLACES];
  private final double[] eastM = new double[PLACES];
  private final double[] northM = new double[PLACES];
  private final double[] out = new double[2];
  private Chart chart;
  private GeoToolsProjection projection;

  @Setup
  public void scatter() throws Exception {
    chart = AreaReader.read(AreaFolder.embedded("hong-kong")).chart();
    projection = new GeoToolsProjection(chart.crs());
    Bounds bounds = chart.bounds();
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    for (int i = 0; i < PLACES; i++) {
      lon[i] = dice.nextDouble(bounds.west(), bounds.east());
      lat[i] = dice.nextDouble(bounds.south(), bounds.north());
      eastM[i] = chart.eastM(lon[i], lat[i]);
      northM[i] = chart.northM(lon[i], lat[i]);
    }
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public void toMetres(Blackhole hole) {
    for (int i = 0; i < PLACES; i++) {
      hole.consume(chart.eastM(lon[i], lat[i]));
      hole.consume(chart.northM(lon[i], lat[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public void toDegrees(Blackhole hole) {
    for (int i = 0; i < PLACES; i++) {
      hole.consume(chart.lon(eastM[i], northM[i]));
      hole.consume(chart.lat(eastM[i], northM[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(PLACES)
  public void geoToolsToMetres(Blackhole hole) {
    for (int i = 0; i < PLACES; i++) {
      projection.toGrid(lon[i], lat[i], out);
      hole.consume(out);
    }
  }
}
