package offing.radar;

import java.util.List;
import java.util.concurrent.TimeUnit;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to say where the radars of an area are blind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CoverageBenchmark {
  private final Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private final CoverageSurvey survey = CoverageSurvey.of(area);
  private final List<String> all = survey.radars().stream().map(RadarSite::id).toList();

  /** Once for an area. */
  @Benchmark
  public CoverageSurvey prepare() {
    return CoverageSurvey.of(area);
  }

  /** Once for a weather: all radars, 500 m cells, a small boat. */
  @Benchmark
  public Coverage coverage() {
    return survey.coverage(all, 2.5, 1, (east, north) -> 0.3, 0);
  }
}
