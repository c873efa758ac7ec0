package offing.api.body;

import static offing.stream.Fixtures.assertSameJson;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.RadarPlot;
import offing.picture.Estimates;
import offing.picture.Registration;
import offing.picture.TrackEstimate;
import offing.picture.TrackSize;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.run.tick.Tick;
import offing.run.workings.Contradictions;
import offing.run.workings.PlotKeeper;
import offing.run.workings.SeenSizes;
import offing.run.workings.Uncertainty;
import offing.run.workings.Workings;
import offing.stream.tile.Ticks;
import offing.stream.tile.TrackTable;
import org.junit.jupiter.api.Test;

/** The contract with the browser about what a picture was made of and how sure it is. */
class WorkingsFixtureTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final TrackTable TRACKS =
      TrackTable.of(
          TrackTable.Row.of(412, 1_000, 2_000),
          TrackTable.Row.of(413, -1_000, 500).withStatus(TrackStatus.TENTATIVE),
          TrackTable.Row.of(414, -3_000, 2_500).withStatus(TrackStatus.LOST));

  @Test
  void plotsAreAsTheBrowserReadsThem() throws IOException {
    assertSameJson("plots.json", WorkingsBody.plots(tick(), Optional.empty()));
  }

  @Test
  void ellipsesAreAsTheBrowserReadsThem() throws IOException {
    assertSameJson(
        "uncertainty.json", WorkingsBody.uncertainty(tick(), Optional.empty(), AREA.chart()));
  }

  private static Tick tick() {
    Tick tick = Ticks.of(1, TRACKS);
    var plots = new PlotKeeper(AREA);
    plots.hear(new RadarPlot(tick.timeMs() - 16_000, "radar-waglan", 9_000, 200, 12));
    plots.seal(tick.timeMs() - 15_900);
    plots.hear(new RadarPlot(tick.timeMs() - 3_400, "radar-waglan", 5_000, 90, 12));
    plots.seal(tick.timeMs() - 3_000);
    plots.hear(new RadarPlot(tick.timeMs() - 400, "radar-soko", 8_000, 181.5, 20));
    plots.seal(tick.timeMs());
    var workings =
        new Workings(
            plots.freeze(tick.timeMs()),
            Uncertainty.of(TRACKS, new Written(TRACKS), tick.timeMs()),
            SeenSizes.of(TRACKS, new Written(TRACKS)),
            Contradictions.NONE,
            List.of(new Registration("radar-soko", 12.34, 1.5, -0.0612, 0.0051, 340)));
    return new Tick(
        tick.seq(),
        tick.state(),
        tick.picture(),
        tick.trails(),
        tick.alerts(),
        tick.log(),
        tick.curves(),
        tick.scene(),
        workings,
        tick.counts());
  }

  /** Of a picture that is written down: each track longer than wide, to the north-east. */
  private record Written(Tracks tracks) implements Estimates {
    @Override
    public TrackEstimate estimate(int slot, long atMs) {
      return new TrackEstimate(tracks.eastM(slot), tracks.northM(slot), 3, 4, 400, 300, 400);
    }

    @Override
    public double eastMAt(int slot, long atMs) {
      return tracks.eastM(slot);
    }

    @Override
    public double northMAt(int slot, long atMs) {
      return tracks.northM(slot);
    }

    @Override
    public Optional<TrackSize> size(int slot) {
      return Optional.of(new TrackSize(TrackSize.Source.RADAR, 8.4, 12.1, 18.3, 40));
    }

    @Override
    public long plotMs(int slot) {
      return Long.MIN_VALUE;
    }

    @Override
    public double plotEastM(int slot) {
      return Double.NaN;
    }

    @Override
    public double plotNorthM(int slot) {
      return Double.NaN;
    }
  }
}
