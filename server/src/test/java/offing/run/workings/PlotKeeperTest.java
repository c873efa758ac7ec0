package offing.run.workings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.RadarPlot;
import offing.picture.Picture;
import offing.pipeline.SeededSea;
import org.junit.jupiter.api.Test;

class PlotKeeperTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final long AT_MS = 1_795_528_800_000L;

  private final PlotKeeper keeper = new PlotKeeper(AREA);

  @Test
  void aPlotLiesWhereThePictureTakesItToLie() {
    var picture = new Picture(AREA);
    var sea = new SeededSea(AREA, 1, 1).withDetection(1);
    sea.add(8_000, 2_000, 10, 45);
    for (int s = 0; s < 60; s++) {
      var observed = sea.step();
      observed.forEach(keeper::hear);
      keeper.seal(sea.timeMs());
      picture.advance(sea.timeMs(), observed);
    }
    int slot = 0;
    while (!picture.tracks().isShown(slot)) {
      slot++;
    }
    Plotted newest = plots(sea.timeMs()).get(0);

    assertThat(newest.timeMs()).isEqualTo(picture.estimates().plotMs(slot));
    assertThat(AREA.chart().eastM(newest.lon(), newest.lat()))
        .isCloseTo(picture.estimates().plotEastM(slot), within(0.1));
    assertThat(AREA.chart().northM(newest.lon(), newest.lat()))
        .isCloseTo(picture.estimates().plotNorthM(slot), within(0.1));
  }

  @Test
  void plotsAreToldNewestFirstAndForgottenWithTheWindow() {
    for (int s = 0; s < 30; s++) {
      keeper.hear(plot(AT_MS + s * 1_000L - 500));
      keeper.seal(AT_MS + s * 1_000L);
    }
    List<Long> ages =
        plots(AT_MS + 29_000).stream().map(plot -> AT_MS + 29_000 - plot.timeMs()).toList();

    assertThat(ages).hasSize(15).isSorted().startsWith(500L).endsWith(14_500L);
  }

  @Test
  void whatWasPublishedStaysAsItWas() {
    keeper.hear(plot(AT_MS));
    keeper.seal(AT_MS);
    RecentPlots published = keeper.freeze(AT_MS);
    keeper.hear(plot(AT_MS + 100_000));
    keeper.seal(AT_MS + 100_000);

    assertThat(told(published)).extracting(Plotted::timeMs).containsExactly(AT_MS);
  }

  @Test
  void aRadarThatTheAreaDoesNotHaveIsNowhere() {
    keeper.hear(new RadarPlot(AT_MS, "radar-nowhere", 5_000, 90, 12));
    keeper.seal(AT_MS);

    assertThat(plots(AT_MS)).isEmpty();
  }

  private static RadarPlot plot(long atMs) {
    return new RadarPlot(atMs, "radar-waglan", 5_000, 90, 12);
  }

  private List<Plotted> plots(long atMs) {
    return told(keeper.freeze(atMs));
  }

  private static List<Plotted> told(RecentPlots plots) {
    List<Plotted> told = new ArrayList<>();
    plots.newestFirst(told::add);
    return told;
  }
}
