package offing.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.picture.Tracks;
import offing.pipeline.Pipeline;
import offing.sim.World;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrozenTracksTest {
  private static Pipeline pipeline;
  private static World world;

  @BeforeAll
  static void fillThePicture() {
    Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    var scenario = ScenarioReader.find(area.folder(), "quiet-night").orElseThrow();
    pipeline = new Pipeline(area, RulePack.empty(), alert -> {});
    world = World.of(area, scenario, 1, 0.2);
    step(120);
  }

  private static void step(int seconds) {
    for (int i = 0; i < seconds; i++) {
      world.step(pipeline::accept, (timeMs, truth) -> {});
      pipeline.advanceTo(world.timeMs());
    }
  }

  @Test
  void aCopySaysOfEachShownSlotWhatTheOriginalSays() throws Exception {
    Tracks tracks = pipeline.tracks();
    Tracks copy = FrozenTracks.copyOf(tracks);
    List<Method> columns =
        Stream.of(Tracks.class.getMethods())
            .filter(method -> method.getParameterCount() == 1 && !method.getName().equals("slotOf"))
            .toList();

    assertThat(columns).hasSizeGreaterThan(20);
    assertThat(copy.slotCount()).isEqualTo(tracks.slotCount()).isGreaterThan(50);
    for (int slot = 0; slot < copy.slotCount(); slot++) {
      assertThat(copy.isShown(slot)).isEqualTo(tracks.isShown(slot));
      for (Method column : copy.isShown(slot) ? columns : List.<Method>of()) {
        assertThat(column.invoke(copy, slot))
            .as(column.getName())
            .isEqualTo(asKept(column.invoke(tracks, slot), column.getName()));
      }
    }
  }

  /** Places are kept to 1e-7 degrees, all other measures to a tenth. */
  private static Object asKept(Object value, String column) {
    return switch (column) {
      case "eastM", "northM" -> value;
      case "lon", "lat" -> Math.rint((Double) value * 1e7) / 1e7;
      case "cogDeg", "headingDeg" -> tenths((Double) value) % 360;
      case "revision" -> 0;
      default -> value instanceof Double measure ? tenths(measure) : value;
    };
  }

  private static Double tenths(Double value) {
    return value.isNaN() ? value : Math.floor(value * 10 + 0.5) / 10;
  }

  @Test
  void eachSourceHasItsTime() {
    Tracks tracks = pipeline.tracks();
    Tracks copy = FrozenTracks.copyOf(tracks);
    for (int slot = 0; slot < copy.slotCount(); slot++) {
      for (int source : new int[] {Tracks.AIS, Tracks.RADAR, Tracks.CAMERA, Tracks.UNIT}) {
        if (copy.isShown(slot)) {
          assertThat(copy.sourceAtMs(slot, source)).isEqualTo(tracks.sourceAtMs(slot, source));
        }
      }
    }
  }

  @Test
  void aTrackIsFoundByItsNumberAndNoOther() {
    Tracks copy = FrozenTracks.copyOf(pipeline.tracks());
    int most = 0;
    for (int slot = 0; slot < copy.slotCount(); slot++) {
      if (copy.isShown(slot)) {
        assertThat(copy.slotOf(copy.number(slot))).isEqualTo(slot);
        most = Math.max(most, copy.number(slot));
      }
    }
    assertThat(copy.slotOf(most + 1)).isEqualTo(-1);
    assertThat(copy.slotOf(0)).isEqualTo(-1);
    assertThat(copy.slotOf(-1)).isEqualTo(-1);
  }

  @Test
  void aCopyDoesNotMoveWithItsOriginal() {
    Tracks copy = FrozenTracks.copyOf(pipeline.tracks());
    Tracks same = FrozenTracks.copyOf(pipeline.tracks());
    step(30);

    for (int slot = 0; slot < copy.slotCount(); slot++) {
      assertThat(copy.lon(slot)).isEqualTo(same.lon(slot));
    }
    assertThat(pipeline.tracks().revision(0)).isNotEqualTo(copy.revision(0));
  }
}
