package offing.run.workings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.Observation;
import offing.picture.Picture;
import offing.pipeline.SeededSea;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a tick pays for telling of its workings, over a strewn sea seen by three radars. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorkingsBenchmark {
  private static final int SECONDS = 60;

  @Param({"650", "10000"})
  public int vessels;

  private Picture picture;
  private PlotKeeper keeper;
  private List<Observation> second = new ArrayList<>();
  private long timeMs;

  @Setup(Level.Trial)
  public void makeThePicture() {
    Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    picture = new Picture(area);
    keeper = new PlotKeeper(area);
    var sea = new SeededSea(area, 1, 3).withFalsePlots(30).strew(vessels, 60_000);
    for (int s = 0; s < SECONDS; s++) {
      second = sea.step();
      timeMs = sea.timeMs();
      picture.advance(timeMs, second);
    }
  }

  @Benchmark
  public Uncertainty uncertainty() {
    return Uncertainty.of(picture.tracks(), picture.estimates(), timeMs);
  }

  /** A second's observations; forgotten again, so that each time is like the first. */
  @Benchmark
  public RecentPlots plots() {
    second.forEach(keeper::hear);
    keeper.seal(timeMs);
    RecentPlots plots = keeper.freeze(timeMs);
    keeper.seal(timeMs + 2 * RecentPlots.WINDOW_MS);
    return plots;
  }
}
